/**
 * The unit tests that concern the IAM engine. A mutant's run ends with its first failing test, so
 * that the page of all diagnostics and the cases come first.
 */
import '../diagnostics/page.test';
import '../../src/engine/iam/cases/cases.test';

import.meta.glob(
  ['../../src/engine/iam/**/*.test.ts', '../../src/engine/words/*.test.ts', '!**/cases.test.ts'],
  { eager: true },
);
