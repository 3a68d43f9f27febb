import { READINGS, type Readings } from '../../iam/readings';

/** Every combination of the readings that random pairs can meet, the defaults first. */
export const READINGS_MET: readonly Readings[] = READINGS[
  'bare-negated-on-list'
].candidates.flatMap((bare) =>
  READINGS['for-any-value-if-exists-absent'].candidates.map((absent) => ({
    'bare-negated-on-list': bare,
    'for-any-value-if-exists-absent': absent,
  })),
);
