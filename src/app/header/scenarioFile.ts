/** Reading and saving scenario files: loaded on demand, with the strict schema they need. */
import { fileName, type Scenario, writeFile } from '../../scenario';
import { saveText } from './saveText';

export { readFile } from '../../scenario';

/** Saves the scenario as a file of this person's machine. */
export function saveScenario(scenario: Scenario): void {
  saveText(writeFile(scenario), fileName(scenario));
}
