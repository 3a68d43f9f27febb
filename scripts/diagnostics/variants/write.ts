import type { PolicyType } from '../../../src/engine';
import type { Variant } from './variant';

type Members = Readonly<Record<string, unknown>>;

const SOUND: Members = { Effect: 'Allow', Action: 'events:PutRule', Resource: '*' };

/** JSON in one line, with a space where a person would put one. */
export function inLine(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(/\n */g, ' ');
}

/** A policy of one statement in a line of its own; what is not given is sound. */
export function statement(members: Members, type?: PolicyType): Variant {
  return statements([{ ...SOUND, ...members }], type);
}

/** A policy with each statement in a line of its own. */
export function statements(all: readonly unknown[], type?: PolicyType): Variant {
  const lines = all.map((each) => `    ${inLine(each)}`).join(',\n');
  const text = `{\n  "Version": "2012-10-17",\n  "Statement": [\n${lines}\n  ]\n}`;
  return { text, ...(type && { type }) };
}

export const action = (Action: unknown): Variant => statement({ Action });
export const resource = (Resource: unknown): Variant => statement({ Resource });
export const condition = (Condition: unknown): Variant => statement({ Condition });
export const denied = (Condition: unknown): Variant => statement({ Effect: 'Deny', Condition });

/** A document whose whole text is given. */
export const text = (whole: string, type?: PolicyType): Variant => ({
  text: whole,
  ...(type && { type }),
});
