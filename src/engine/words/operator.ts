/** A condition operator's name, taken apart for speaking of it. */
export interface OperatorWords {
  /** `ForAllValues`, `ForAnyValue` or none. */
  readonly set: 'all' | 'any' | undefined;
  /** Without set prefix and `IfExists`. */
  readonly name: string;
  readonly ifExists: boolean;
  readonly negated: boolean;
}

export function operatorWords(operator: string): OperatorWords {
  const [, prefix, rest = operator] =
    /^(?:(ForAllValues|ForAnyValue):)?(.*)$/is.exec(operator) ?? [];
  const ifExists = /IfExists$/i.test(rest);
  const name = ifExists ? rest.slice(0, -'IfExists'.length) : rest;
  return {
    set: prefix === undefined ? undefined : /all/i.test(prefix) ? 'all' : 'any',
    name,
    ifExists,
    negated: /^(String|Numeric|Date|Arn)Not|^NotIpAddress$/i.test(name),
  };
}
