import type { Basis } from '../../standing';

/** What the steps of a journey rest on. */
export const BASES = {
  putEvents: { standing: 'documented', source: 'EB PutEvents' },
  /** Error codes and texts that the service has been seen to answer with. */
  answers: { standing: 'observed', source: 'recorded answers of PutEvents' },
  size: { standing: 'observed', source: 'recorded answers of PutEvents' },
  wrongType: { standing: 'inferred', source: 'EB PutEvents' },
  longDetailType: { standing: 'documented', source: 'EB PutEvents' },
  /** AWS does not say whether the entries that are allowed fail with the one that is not. */
  wholeCall: { standing: 'open', source: 'EB PutEvents' },
  denial: { standing: 'documented', source: 'UG access denied messages' },
  /** Across accounts AWS tells less than inside of one. */
  denialAcross: { standing: 'inferred', source: 'UG access denied messages' },
  /** Success for a bus that does not exist, recorded; that the event is dropped follows. */
  missingBus: { standing: 'observed', source: 'recorded answers of PutEvents' },
  /** A rule's target that does not exist: nothing recorded, and no page speaks of it. */
  missingNextBus: { standing: 'open', source: 'EB bus to bus' },
  partnerBus: { standing: 'documented', source: 'EB partner events' },
  events: { standing: 'documented', source: 'EB event structure' },
  sendingRole: { standing: 'documented', source: 'EB cross-account' },
  /** The page grants to the account's id; that the account is then the principal is inferred. */
  sendingAccount: { standing: 'inferred', source: 'EB cross-account' },
  /** In one account the page wants a role, and does not say what happens without one. */
  sendingWithoutRole: { standing: 'open', source: 'EB bus to bus' },
  thirdAccount: { standing: 'documented', source: 'EB cross-account' },
  thirdBus: { standing: 'documented', source: 'EB bus to bus' },
  thirdRegion: { standing: 'documented', source: 'EB dead-letter queues' },
  /** One hop within a Region and one between Regions: no page tells. */
  mixedHops: { standing: 'open', source: 'EB cross-account' },
  back: { standing: 'inferred', source: 'EB bus to bus' },
  notABus: { standing: 'inferred', source: 'EB PutTargets' },
  targetPolicies: { standing: 'documented', source: 'EB resource-based policies' },
  targetRoles: { standing: 'documented', source: 'EB targets' },
  targetRolesOptional: { standing: 'inferred', source: 'EB targets' },
  targetsAcross: { standing: 'documented', source: 'EB cross-account targets' },
} as const satisfies Record<string, Basis>;
