/** A public page that a rule rests on. */
export interface SourcePage {
  readonly name: string;
  readonly url: string;
}

const UG = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/';
const EB = 'https://docs.aws.amazon.com/eventbridge/latest/';
const SAR = 'https://docs.aws.amazon.com/service-authorization/latest/reference/';

/** By the short names that the engine's bases use; see `docs/semantics.md`. */
const PAGES: Readonly<Record<string, readonly [name: string, url: string]>> = {
  'UG grammar': ['IAM User Guide, policy grammar', `${UG}reference_policies_grammar.html`],
  'UG evaluation logic': [
    'IAM User Guide, evaluation logic',
    `${UG}reference_policies_evaluation-logic.html`,
  ],
  'UG operators': [
    'IAM User Guide, condition operators',
    `${UG}reference_policies_elements_condition_operators.html`,
  ],
  'UG multiple keys or values': [
    'IAM User Guide, multiple keys or values',
    `${UG}reference_policies_condition-logic-multiple-context-keys-or-values.html`,
  ],
  'UG set operators': [
    'IAM User Guide, multivalued keys',
    `${UG}reference_policies_condition-single-vs-multi-valued-context-keys.html`,
  ],
  'UG variables': ['IAM User Guide, policy variables', `${UG}reference_policies_variables.html`],
  'UG Version': ['IAM User Guide, Version', `${UG}reference_policies_elements_version.html`],
  'UG Action': ['IAM User Guide, Action', `${UG}reference_policies_elements_action.html`],
  'UG NotAction': ['IAM User Guide, NotAction', `${UG}reference_policies_elements_notaction.html`],
  'UG Resource': ['IAM User Guide, Resource', `${UG}reference_policies_elements_resource.html`],
  'UG NotResource': [
    'IAM User Guide, NotResource',
    `${UG}reference_policies_elements_notresource.html`,
  ],
  'UG Principal': ['IAM User Guide, Principal', `${UG}reference_policies_elements_principal.html`],
  'UG NotPrincipal': [
    'IAM User Guide, NotPrincipal',
    `${UG}reference_policies_elements_notprincipal.html`,
  ],
  'UG ARNs': ['IAM User Guide, identifiers', `${UG}reference_identifiers.html`],
  'UG boundaries': [
    'IAM User Guide, permissions boundaries',
    `${UG}access_policies_boundaries.html`,
  ],
  AA: ['Access Analyzer policy checks', `${UG}access-analyzer-reference-policy-checks.html`],
  'SAR events': ['Service Authorization Reference', `${SAR}list_amazoneventbridge.html`],
  'EB conditions page': [
    'EventBridge User Guide, IAM policy conditions',
    `${EB}userguide/eb-use-conditions.html`,
  ],
  'EB patterns': [
    'EventBridge User Guide, event patterns',
    `${EB}userguide/eb-event-patterns.html`,
  ],
  'EB PutRule': ['EventBridge API, PutRule', `${EB}APIReference/API_PutRule.html`],
  'EB PutTargets': ['EventBridge API, PutTargets', `${EB}APIReference/API_PutTargets.html`],
  'EB PutEvents': ['EventBridge API, PutEvents', `${EB}APIReference/API_PutEvents.html`],
};

/** The pages that a basis's `source` names; `UG operators, variables` names two. */
export function sourcePages(source: string): readonly SourcePage[] {
  let guide = '';
  return source.split(/\s*[,;]\s*/).flatMap((name) => {
    guide = /^(UG|EB|SAR) /.exec(name)?.[0] ?? guide;
    const page =
      PAGES[name] ?? PAGES[guide + name] ?? (name === 'SAR' ? PAGES['SAR events'] : undefined);
    return page === undefined ? [] : [{ name: page[0], url: page[1] }];
  });
}
