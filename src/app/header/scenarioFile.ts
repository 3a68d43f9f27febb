/** Reading and saving scenario files: loaded on demand, with the strict schema they need. */
import type { Scenario } from '../../scenario';
import { fileName, writeFile } from '../../scenario/later';
import { saveText } from './saveText';

export { readFile } from '../../scenario/later';

/** Saves the scenario as a file of this person's machine. */
export function saveScenario(scenario: Scenario): void {
  saveText(writeFile(scenario), fileName(scenario));
}
