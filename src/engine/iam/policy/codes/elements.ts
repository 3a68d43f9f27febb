import {
  ACTIONS_MISSING,
  type CodeEntry,
  LEGACY_PARSING,
  RESOURCES_MISSING,
  SYNTAX_ERRORS,
} from './entry';

/** `Action`, `Resource`, `Principal` and their negations, and variables. */
export const ELEMENT_CODES = {
  'conflicting-elements': { severity: 'error', aws: SYNTAX_ERRORS },
  'missing-action': { severity: 'error', aws: ACTIONS_MISSING },
  'action-without-service': {
    severity: 'error',
    aws: 'Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.',
  },
  'action-colons': { severity: 'error', aws: 'Actions/Condition can contain only one colon.' },
  'action-service-characters': { severity: 'error' },
  'action-without-name': { severity: 'warning' },
  'missing-resource': { severity: 'error', aws: RESOURCES_MISSING },
  'resource-not-arn': { severity: 'error' },
  'resource-partition': { severity: 'error' },
  'resource-service': {
    severity: 'error',
    aws: 'Resource vendor must be fully qualified and cannot contain regexes.',
  },
  'resource-too-short': { severity: 'error', aws: LEGACY_PARSING },
  'resource-region': { severity: 'error' },
  'resource-iam-path': {
    severity: 'error',
    aws: 'IAM resource path must either be "*" or start with user/, federated-user/, role/, group/, instance-profile/, mfa/, server-certificate/, policy/, sms-mfa/, saml-provider/, oidc-provider/, report/, access-report/.',
  },
  'incomplete-arn': { severity: 'info' },
  'incomplete-arn-alone': { severity: 'warning' },
  'incomplete-arn-refused': { severity: 'error' },
  'principal-not-allowed': {
    severity: 'error',
    aws: 'Policy document should not specify a principal.',
  },
  'missing-principal': { severity: 'error', aws: 'Missing required field Principal' },
  'principal-key': { severity: 'error' },
  'principal-format': { severity: 'error', aws: 'Invalid principal in policy' },
  'principal-wildcard': { severity: 'error', aws: 'Invalid principal in policy' },
  'principal-group': { severity: 'error', aws: 'Invalid principal in policy' },
  'not-principal-allow': { severity: 'warning' },
  'not-principal-account': { severity: 'warning' },
  'variable-needs-version': { severity: 'warning' },
  'variable-too-early': { severity: 'warning' },
  'variable-malformed': { severity: 'warning' },
  'variable-unsupported': { severity: 'warning' },
} as const satisfies Record<string, CodeEntry>;
