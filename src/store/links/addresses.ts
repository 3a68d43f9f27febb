import { type Scenario, serialize } from '../../scenario';
import { encodeLink, exampleFragment, fitsLink } from '../../scenario/later';

/** Longer links are not put into the address: browsers and chats cut them. */
const MAX_ADDRESS = 64 * 1024;

/** The fragments of the scenarios that were opened here. */
export interface Addresses {
  /** Says where an opened scenario came from. */
  learn(opening: number, scenario: Scenario, fragment: string, example?: string): void;
  /** The fragment of a scenario as it is now; empty when it is too long for an address. */
  of(opening: number, scenario: Scenario): Promise<string>;
}

export function createAddresses(): Addresses {
  const known = new WeakMap<Scenario, string>();
  const examples = new Map<number, { readonly id: string; readonly content: string }>();

  return {
    learn: (opening, scenario, fragment, example) => {
      known.set(scenario, fragment);
      if (example !== undefined) {
        examples.set(opening, { id: example, content: serialize(scenario) });
      }
    },
    of: async (opening, scenario) => {
      let fragment = known.get(scenario);
      if (fragment === undefined) {
        const example = examples.get(opening);
        const unchanged = example !== undefined && example.content === serialize(scenario);
        fragment = unchanged ? exampleFragment(example.id) : await linkTo(scenario);
        known.set(scenario, fragment);
      }
      return fragment;
    },
  };
}

async function linkTo(scenario: Scenario): Promise<string> {
  if (!fitsLink(scenario)) return '';
  const link = await encodeLink(scenario);
  return link.length <= MAX_ADDRESS ? link : '';
}
