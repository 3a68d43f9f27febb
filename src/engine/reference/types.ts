/** Where the reference data is from, and how old it is. */
export interface ReferenceData {
  /** Of the package. */
  readonly name: string;
  readonly version: string;
  /** When the package's data was last taken from AWS: `2026-09-26`. */
  readonly date: string;
}

/** What an action does to what it touches, as AWS classifies it. */
export type AccessLevel = 'List' | 'Permissions management' | 'Read' | 'Tagging' | 'Write';

/** An action of the `events` service. */
export interface EventsAction {
  /** Without the service, for example `PutRule`. */
  readonly name: string;
  /** One, or more where AWS lists it under several. */
  readonly access: readonly AccessLevel[];
  /** Names of the resource types a statement can name for it; empty: only `*`. */
  readonly resourceTypes: readonly string[];
  /** The service's condition keys that a request for it can carry. */
  readonly conditionKeys: readonly string[];
  readonly description: string;
}

/** A kind of resource that statements about the `events` service can name. */
export interface EventsResourceType {
  readonly name: string;
  /** With variables in the place of what differs, for example `${Region}`. */
  readonly arn: string;
  readonly conditionKeys: readonly string[];
}

/** The kind of value a condition key carries, which decides the operators that fit. */
export type KeyType = 'ARN' | 'Bool' | 'Date' | 'IPAddress' | 'Numeric' | 'String';

/** A condition key, of the `events` service or of every service. */
export interface ConditionKeyInfo {
  /** In AWS's own spelling; a part that the user chooses stands as a variable, `${TagKey}`. */
  readonly name: string;
  readonly type: KeyType;
  /** A request can carry several values, so that set operators are needed to compare all of them. */
  readonly multivalued: boolean;
  /** Empty where there is none. */
  readonly description: string;
}
