/**
 * The unit tests that concern diagnostics and how a policy is read: a mutant in what a module
 * computes when it is loaded has to be tried with all tests, which takes too long with every one.
 */
import '../diagnostics/page.test';
import '../../src/engine/iam/mend/silence.test';
import '../../src/engine/iam/mend/mend.test';
import '../../src/engine/iam/cases/cases.test';

import.meta.glob('../../src/engine/iam/{advice,guide,mend,policy}/**/*.test.ts', { eager: true });
