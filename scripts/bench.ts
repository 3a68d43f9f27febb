/** `npm run bench`: operations a second of processor time, on one core. Figures, never a verdict. */
import { benchPatterns } from './bench/patterns';
import { benchPolicies } from './bench/policies';
import { benchReasoning } from './bench/reasoning';

benchPolicies();
benchPatterns();
benchReasoning();
