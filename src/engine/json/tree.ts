import type { Span } from '../span';

/** JSON with positions. Duplicate keys survive as members in source order. */
export type JsonNode = JsonObject | JsonArray | JsonString | JsonNumber | JsonBoolean | JsonNull;

export interface JsonObject {
  readonly kind: 'object';
  readonly span: Span;
  readonly members: readonly JsonMember[];
}

export interface JsonMember {
  readonly key: string;
  /** The key with its quotes. */
  readonly keySpan: Span;
  /** From the key's opening quote to the end of the value. */
  readonly span: Span;
  readonly value: JsonNode;
}

export interface JsonArray {
  readonly kind: 'array';
  readonly span: Span;
  readonly items: readonly JsonNode[];
}

export interface JsonString {
  readonly kind: 'string';
  /** With its quotes. */
  readonly span: Span;
  readonly value: string;
}

export interface JsonNumber {
  readonly kind: 'number';
  readonly span: Span;
  readonly value: number;
  /** As spelled in the source: `3.0e2` stays `3.0e2`. */
  readonly raw: string;
}

export interface JsonBoolean {
  readonly kind: 'boolean';
  readonly span: Span;
  readonly value: boolean;
}

export interface JsonNull {
  readonly kind: 'null';
  readonly span: Span;
}
