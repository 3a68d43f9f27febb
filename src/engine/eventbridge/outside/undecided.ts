/** Why it was not decided what a rule can receive. */
export type Undecided =
  /** An operator that compares no texts, `ArnLike` for example. */
  | { readonly kind: 'operator'; readonly operator: string }
  /** A value with a policy variable. */
  | { readonly kind: 'variable'; readonly value: string }
  /** A Deny that speaks of this key and of another. */
  | { readonly kind: 'deny-of-several-keys' }
  /** The event bus's policy speaks about PutRule too. */
  | { readonly kind: 'resource-policy' }
  /** An address, which has endlessly many spellings. */
  | { readonly kind: 'address' }
  /** Objects in a list, where absence depends on the element. */
  | { readonly kind: 'list-of-objects' }
  /** Too many wildcards to try all texts. */
  | { readonly kind: 'too-large' }
  /** A sample that the matcher does not confirm; never seen. */
  | { readonly kind: 'unconfirmed' };
