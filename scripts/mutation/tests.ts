/**
 * The unit tests that concern the IAM engine. A mutant's run ends with its first failing test, so
 * that the cases come first.
 */
import '../../src/engine/iam/cases/cases.test';
import '../diagnostics/page.test';

import.meta.glob(
  ['../../src/engine/iam/**/*.test.ts', '../../src/engine/words/*.test.ts', '!**/cases.test.ts'],
  { eager: true },
);
