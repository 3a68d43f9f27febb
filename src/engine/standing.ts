/** How sure a rule is: AWS documents it, it is inferred, a third party observed it, or nobody says. */
export type Standing = 'documented' | 'inferred' | 'observed' | 'open';

/** What a step of an explanation rests on. */
export interface Basis {
  readonly standing: Standing;
  /** The page, for example `UG operators` or `EB PutEvents`; see `docs/semantics.md`. */
  readonly source: string;
}
