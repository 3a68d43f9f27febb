import type { CallSite } from '../../eventbridge/call';
import { scan } from '../../iam/conditions/variable';
import { compileGlob } from '../../iam/match/glob';
import type { Budget } from '../base/budget';
import type { Roster } from '../model/placed';

/** The key that is compared with the region of a request. */
export const REGION = 'aws:requestedregion';

/** One of each kind of name that there is, and two that nobody has. */
const REGIONS =
  'us-east-1 eu-west-1 us-east-2 us-west-1 us-west-2 af-south-1 ap-east-1 ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ca-central-1 eu-central-1 eu-north-1 eu-south-1 eu-west-2 il-central-1 me-central-1 me-south-1 mx-central-1 sa-east-1 cn-north-1 us-gov-west-1 xx-other-8 xx-other-9'.split(
    ' ',
  );

const PLAIN = /^[a-z0-9-]+$/;

/**
 * Regions of which each stands for all that the policies do not tell from it: those that they name, and
 * of the others one for each set of wildcards that takes it.
 */
export function regionsOf(site: CallSite, rosters: readonly Roster[], budget: Budget): string[] {
  const statements = rosters.flatMap(({ placed }) => placed.map(({ statement }) => statement));
  const conditions = statements.flatMap((each) => each.conditions);
  const asked = conditions
    .filter(({ key }) => key === REGION)
    .flatMap(({ values }) => values.map(({ text }) => text));
  const segments = statements.flatMap(({ resource }) =>
    resource.values.map(({ text }) => text.split(':')[3] ?? '*'),
  );
  const anywhere = conditions.flatMap(({ values }) => values.map(({ text }) => text));
  const named = [...asked, ...segments].filter((text) => PLAIN.test(text));
  named.push(...anywhere.filter((text) => /^[a-z]{2,4}(-[a-z]+)+-\d$/.test(text)));
  const globs = [...new Set([...asked, ...segments])]
    .filter((text) => !PLAIN.test(text))
    .map((text) => {
      const tokens = scan(text, { variables: false, wildcards: true });
      return { text, fits: compileGlob(tokens.filter((token) => token.kind !== 'variable')) };
    });
  const kept = new Set([site.region, ...named]);
  const seen = new Set<string>();
  for (const region of REGIONS) {
    const taken = globs.map(({ fits }) => Number(fits(region))).join('');
    if (kept.has(region) || seen.has(taken)) continue;
    kept.add(region);
    seen.add(taken);
  }
  const strange = globs.some(
    ({ text, fits }) => asked.includes(text) && text !== '' && !REGIONS.some(fits),
  );
  if (strange) budget.limit({ kind: 'too-many-cases', key: REGION });
  return [...kept].filter((region) => PLAIN.test(region));
}
