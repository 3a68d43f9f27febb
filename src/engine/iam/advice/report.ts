import type { Report } from '../policy/report';
import type { AdviceCode } from './codes';

/** Collects advice on one policy. */
export type Advice = Report<AdviceCode>;
