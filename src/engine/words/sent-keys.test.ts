import { describe, expect, it } from 'vitest';
import { conditionWords } from './condition';
import { action, condition, statement } from './fixtures';
import { plain } from './phrase';

const said = (key: string, requested?: string) => {
  const one = condition('StringEquals', key, ['x'], requested);
  return plain(conditionWords(one, statement('Allow', [action(), one]), 'PutRule').detail);
};

describe('a key that the request lacks though AWS would send it', () => {
  it.each([
    ['aws:UserAgent', 'with every call'],
    ['aws:SourceIp', 'unless the call comes through a VPC endpoint'],
    ['AWS:sourcevpce', 'when the call comes through a VPC endpoint'],
    ['aws:PrincipalTag/team/a', 'when the caller carries this tag'],
  ])('%s: %s', (key, when) => {
    expect(said(key)).toContain(`but AWS sends it ${when}; give its value under Context.`);
  });

  it.each([
    ['aws:username', undefined],
    ['events:source', undefined],
    ['aws:PrincipalTag', undefined],
    ['aws:SourceIp', '10.0.0.1'],
  ])('is not said of %s with the value %s', (key, requested) => {
    expect(said(key, requested)).not.toContain('playground');
  });
});
