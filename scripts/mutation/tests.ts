/**
 * The unit tests that concern the IAM engine. A mutant's run ends with its first failing test, so
 * that the quick and telling ones come first and the properties last.
 */
import '../../src/engine/iam/cases/cases.test';
import '../../src/engine/iam/conditions/readers.test';
import '../../src/engine/iam/evaluate.test';
import '../../src/engine/iam/guide/fixes.test';
import '../../src/engine/iam/guide/guide.test';
import '../../src/engine/iam/policy/refusal.test';
import '../../src/engine/iam/principal/principal.test';
import '../../src/engine/words/sentences.test';
import '../../src/engine/words/short-reason.test';
import '../../src/engine/words/short-reason.conditions.test';
import '../../src/engine/words/short-reason.denials.test';
import '../../src/engine/words/short-reason.resources.test';
import '../../src/engine/words/verdict.test';
import '../diagnostics/page.test';
import '../../src/engine/iam/conditions/condition.test';
import '../../src/engine/iam/match/glob.test';
import '../../src/engine/iam/match/resource.test';
import '../../src/engine/iam/decide.properties.test';
import '../../src/engine/iam/policy/prepare.properties.test';
