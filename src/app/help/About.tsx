import { version } from '../../../package.json';
import { conditionKeys, eventsActions, REFERENCE_DATA } from '../../engine/later';

/** Which version this is, and how old the data is that it knows actions and keys from. */
export function About() {
  const { name, version: data, date } = REFERENCE_DATA;
  const day = new Date(date).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <p className="help-small">
      Version {version} of page and engine. IAM reference data of {day}: {eventsActions.length}{' '}
      actions of EventBridge and {conditionKeys.length} condition keys, from <code>{name}</code>{' '}
      {data}.
    </p>
  );
}
