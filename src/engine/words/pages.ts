/** A public page that a rule rests on. */
export interface SourcePage {
  readonly name: string;
  readonly url: string;
}

const GUIDES = {
  UG: ['IAM User Guide', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/'],
  EB: ['EventBridge User Guide', 'https://docs.aws.amazon.com/eventbridge/latest/userguide/'],
  API: ['EventBridge API', 'https://docs.aws.amazon.com/eventbridge/latest/APIReference/'],
  SAR: [
    'Service Authorization Reference',
    'https://docs.aws.amazon.com/service-authorization/latest/reference/',
  ],
} as const;

type Page = readonly [guide: keyof typeof GUIDES, page: string, file: string];

/** By the short names that the engine's bases use (see `docs/semantics.md`): guide, page, file. */
const PAGES = new Map<string, Page>([
  ['UG grammar', ['UG', 'policy grammar', 'reference_policies_grammar']],
  ['UG evaluation logic', ['UG', 'evaluation logic', 'reference_policies_evaluation-logic']],
  ['UG operators', ['UG', 'operators', 'reference_policies_elements_condition_operators']],
  [
    'UG multiple keys or values',
    [
      'UG',
      'multiple keys or values',
      'reference_policies_condition-logic-multiple-context-keys-or-values',
    ],
  ],
  ['UG set operators', multivalued()],
  ['UG single-valued and multivalued keys', multivalued()],
  ['UG variables', ['UG', 'policy variables', 'reference_policies_variables']],
  ['UG Version', ['UG', 'Version', 'reference_policies_elements_version']],
  ['UG Action', ['UG', 'Action', 'reference_policies_elements_action']],
  ['UG NotAction', ['UG', 'NotAction', 'reference_policies_elements_notaction']],
  ['UG Resource', ['UG', 'Resource', 'reference_policies_elements_resource']],
  ['UG NotResource', ['UG', 'NotResource', 'reference_policies_elements_notresource']],
  ['UG Principal', ['UG', 'Principal', 'reference_policies_elements_principal']],
  ['UG NotPrincipal', ['UG', 'NotPrincipal', 'reference_policies_elements_notprincipal']],
  ['UG ARNs', ['UG', 'identifiers', 'reference_identifiers']],
  ['UG boundaries', ['UG', 'permissions boundaries', 'access_policies_boundaries']],
  ['AA', ['UG', 'Access Analyzer policy checks', 'access-analyzer-reference-policy-checks']],
  ['SAR', ['SAR', 'EventBridge', 'list_amazoneventbridge']],
  ['EB conditions page', ['EB', 'IAM policy conditions', 'eb-use-conditions']],
  ['EB patterns', ['EB', 'event patterns', 'eb-event-patterns']],
  ['EB PutRule', ['API', 'PutRule', 'API_PutRule']],
  ['EB PutTargets', ['API', 'PutTargets', 'API_PutTargets']],
  ['EB PutEvents', ['API', 'PutEvents', 'API_PutEvents']],
]);

/** The pages that a basis's `source` names; `UG operators, variables` names two. */
export function sourcePages(source: string): readonly SourcePage[] {
  let prefix = '';
  return source.split(', ').flatMap((name) => {
    const first = name.split(' ')[0] ?? '';
    if (/^[A-Z]{2,3}$/.test(first)) prefix = first;
    const page = PAGES.get(name) ?? PAGES.get(`${prefix} ${name}`) ?? PAGES.get(first);
    if (page === undefined) return [];
    const [guide, address] = GUIDES[page[0]];
    return [{ name: `${guide}, ${page[1]}`, url: `${address}${page[2]}.html` }];
  });
}

function multivalued(): Page {
  const file = 'reference_policies_condition-single-vs-multi-valued-context-keys';
  return ['UG', 'multivalued keys', file];
}
