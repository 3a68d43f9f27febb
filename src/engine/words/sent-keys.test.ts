import { describe, expect, it } from 'vitest';
import { derivedKey } from '../iam/principal/context';
import { conditionKeys } from '../reference';
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
    ['aws:MultiFactorAuthPresent', 'with temporary credentials'],
    ['aws:MultiFactorAuthAge', 'when the caller signed in with a second factor'],
    ['aws:ViaAWSService', 'with calls to most services'],
  ])('%s: %s', (key, when) => {
    expect(said(key)).toContain(`but AWS sends it ${when}; give its value under Context.`);
  });

  it.each([
    ['aws:username', undefined],
    ['events:source', undefined],
    ['aws:PrincipalTag', undefined],
    ['aws:SourceIp', '10.0.0.1'],
  ])('is not said of %s with the value %s', (key, requested) => {
    expect(said(key, requested)).not.toContain('counts as absent');
  });

  it('is said of every global key but those the request tells and those AWS does not explain', () => {
    const silent = conditionKeys
      .map(({ name }) => name)
      .filter((name) => name.startsWith('aws:') && !derivedKey(name.toLowerCase()))
      .filter((name) => !said(name).includes('but AWS sends it'));
    // Every call holds the region; when the keys of MCP come is not documented.
    expect(silent.filter((name) => !/mcp/i.test(name))).toEqual(['aws:RequestedRegion']);
  });
});
