import { ACTION_VARIANTS } from './variants/actions';
import { CONDITION_VARIANTS } from './variants/conditions';
import { DOCUMENT_VARIANTS } from './variants/document';
import { JSON_VARIANTS } from './variants/json';
import { KEY_VARIANTS } from './variants/keys';
import { PRINCIPAL_VARIANTS } from './variants/principals';
import { RESOURCE_VARIANTS } from './variants/resources';
import { TRAP_VARIANTS } from './variants/traps';
import type { Variants } from './variants/variant';

/** Further examples of codes, beside the one that the guide has for each. */
export const VARIANTS: Variants = {
  ...JSON_VARIANTS,
  ...DOCUMENT_VARIANTS,
  ...ACTION_VARIANTS,
  ...RESOURCE_VARIANTS,
  ...PRINCIPAL_VARIANTS,
  ...CONDITION_VARIANTS,
  ...KEY_VARIANTS,
  ...TRAP_VARIANTS,
};
