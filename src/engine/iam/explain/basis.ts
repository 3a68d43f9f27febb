import type { Basis } from '../../standing';

/** What the steps of an explanation rest on. */
export const BASES = {
  principal: { standing: 'documented', source: 'UG Principal' },
  notPrincipal: { standing: 'documented', source: 'UG NotPrincipal' },
  action: { standing: 'documented', source: 'UG Action' },
  notAction: { standing: 'documented', source: 'UG NotAction' },
  notResource: { standing: 'documented', source: 'UG NotResource' },
  resource: { standing: 'documented', source: 'UG Resource' },
  operators: { standing: 'documented', source: 'UG operators' },
  setOperators: { standing: 'documented', source: 'UG single-valued and multivalued keys' },
  nullWithSet: { standing: 'documented', source: 'AA Null' },
  bareOnList: { standing: 'observed', source: 'recorded on aws:TagKeys' },
  openBareOnList: { standing: 'open', source: 'recorded on aws:TagKeys only' },
  openForAnyIfExists: { standing: 'open', source: 'UG set operators' },
  openEmptyList: { standing: 'open', source: 'UG operators' },
  openBoolVariable: { standing: 'open', source: 'UG operators, UG variables' },
} as const satisfies Record<string, Basis>;
