import { scan } from '../../iam/conditions/variable';
import type { ActionValue } from '../../iam/policy/statement';
import { type EventsAction, eventsActions } from '../../reference';
import type { Budget } from '../base/budget';
import type { Roster } from '../model/placed';
import type { Predicate } from '../model/predicate';
import { atomsOf } from '../strings/atoms';
import { globSteps, type Pattern } from '../strings/pattern';
import { variableKeys } from './variables';

const FIRST = ['PutRule', 'PutTargets', 'PutEvents'];

/**
 * The actions to look at: every action of EventBridge that some policy speaks about, one for all that
 * the policies do not tell apart; and of the actions of all other services, whether or not anybody
 * names them, one for each set of elements that covers it.
 *
 * @param budget told when there are too many
 */
export function actionsFor(rosters: readonly Roster[], budget: Budget): string[] {
  const statements = rosters.flatMap(({ placed }) => placed.map(({ statement }) => statement));
  const elements = statements.map(({ action }) => action);
  const anyResource = statements.every((statement) => statement.anyResource);
  // The root user is allowed what no policy speaks about.
  const owner = rosters.some(({ frame }) => frame.owner);
  const keys = variableKeys(rosters);
  for (const { key } of statements.flatMap(({ conditions }) => conditions)) keys.add(key);
  const coverageOf = (action: string): string =>
    elements
      .map((element) => Number(element.covers(action.toLowerCase()) !== element.negated))
      .join('');
  const chosen: string[] = [];
  const seen = new Set<string>();
  // An action says nothing new whose resources all stand before actions with its statements and keys.
  const consider = (action: string, group: string, kinds: readonly string[]): void => {
    const covered = coverageOf(action);
    if (!owner && !covered.includes('1')) return;
    const fresh = kinds.map((kind) => `${group} ${covered} ${kind}`).filter((id) => !seen.has(id));
    if (fresh.length > 0) chosen.push(action);
    for (const id of fresh) seen.add(id);
  };
  for (const action of [...eventsActions].sort((one, other) => rank(one) - rank(other))) {
    const asked = action.conditionKeys
      .map((key) => key.toLowerCase())
      .filter((key) => key.startsWith('events:') && keys.has(key));
    const group = FIRST.includes(action.name) ? action.name : asked.join();
    const types = action.resourceTypes.length > 0 ? action.resourceTypes : ['*'];
    consider(`events:${action.name}`, group, anyResource ? ['any'] : types);
  }
  const values = elements.flatMap((element) => element.values);
  const unnamed = owner || elements.some((element) => element.negated);
  for (const action of elsewhere(values, unnamed, budget)) consider(action, 'other', ['any']);
  return chosen;
}

/** The first ones, then those with the most kinds of resources. */
function rank({ name, resourceTypes }: EventsAction): number {
  const at = FIRST.indexOf(name);
  return at < 0 ? 100 - resourceTypes.length : at;
}

const NICE = [
  's3:GetObject',
  'sqs:SendMessage',
  'lambda:InvokeFunction',
  'ec2:RunInstances',
  'iam:PassRole',
];

const NAME: Pattern = globSteps(
  [
    { kind: 'one' },
    { kind: 'star' },
    { kind: 'text', text: ':' },
    { kind: 'one' },
    { kind: 'star' },
  ],
  false,
);

/** Actions of other services that stand for all that the values do not tell apart. */
function elsewhere(all: readonly ActionValue[], unnamed: boolean, budget: Budget): string[] {
  const byText = new Map(all.map((value) => [value.text.toLowerCase(), value]));
  const values = [...byText.values()].filter(({ text }) => !/^events:/i.test(text));
  if (values.length === 0 && !unnamed) return [];
  const shape = {
    absent: false,
    one: true,
    least: Infinity,
    accepts: (text: string) => /^(?!events:)[a-z\d-]+:[a-z\d]+$/i.test(text),
    domain: [NAME],
    nice: NICE,
  };
  const predicates = values.map(predicateOf);
  const model = { key: 'action', shape, predicates, tests: [], uses: new Map() };
  return atomsOf(model, budget).flatMap(({ texts: [first] }) => (first ? [first.text] : []));
}

/** Names of actions are compared without regard to case (UG Action). */
function predicateOf({ text, covers }: ActionValue): Predicate {
  const wild = /[*?]/.test(text);
  const tokens = scan(text, { variables: false, wildcards: true });
  const steps = globSteps(tokens.filter((token) => token.kind !== 'variable')).map((step) =>
    step.kind === 'units'
      ? { ...step, units: step.units.flatMap((unit) => cases(String.fromCharCode(unit))) }
      : step,
  );
  return {
    signature: text,
    kind: 'text',
    holds: (action) => covers(action.toLowerCase()),
    complement: false,
    literals: wild ? [] : [text],
    patterns: wild ? [steps] : [],
    globs: wild ? [text] : [],
    folded: [],
    texts: [text],
  };
}

function cases(char: string): number[] {
  return [char.toLowerCase(), char.toUpperCase()].map((each) => each.charCodeAt(0));
}
