import type { CallSite } from '../../engine';
import type { Row } from '../../scenario';
import { useActions, usePlayground } from '../../store';
import { InlineField } from '../../ui';
import { CallerKinds } from '../site/SiteHelp';
import { SITE_FIELDS, siteProblem } from '../site/siteFields';

/** The fields of one row's own caller and place. */
export function RowSiteFields({ row, close }: { row: Row; close: () => void }) {
  const scenarioSite = usePlayground((state) => state.scenario.site);
  const { setRowSite, setContext } = useActions();
  const own = Object.keys(row.site ?? {});
  return (
    <>
      <h3>This row only</h3>
      <p>What is empty is as the scenario has it.</p>
      {SITE_FIELDS.filter(([name]) => counts(row, name)).map(([name, label]) => (
        <InlineField
          key={name}
          label={label}
          mono
          value={row.site?.[name] ?? ''}
          placeholder={scenarioSite[name]}
          problem={(text) => (text === '' ? undefined : siteProblem(name)(text))}
          onCommit={(value) => setRowSite(row.id, { [name]: value || undefined })}
        />
      ))}
      <details>
        <summary>Who can call</summary>
        <CallerKinds />
      </details>
      <div className="row-site-actions">
        {row.call.kind !== 'Other' && (
          <button
            type="button"
            className="button small"
            onClick={() => {
              setContext(row.id, row.context === undefined ? '{}' : undefined);
              close();
            }}
          >
            {row.context === undefined ? 'Give context values' : 'Take the context away'}
          </button>
        )}
        <span className="spacer" />
        <button
          type="button"
          className="button small"
          disabled={own.length === 0}
          onClick={() => {
            setRowSite(row.id, NOTHING);
            close();
          }}
        >
          As the scenario
        </button>
      </div>
    </>
  );
}

/** An `Other` action names its resource itself: bus and rule would change nothing. */
function counts({ call, site }: Row, name: keyof CallSite): boolean {
  const own = site?.[name] !== undefined;
  return call.kind !== 'Other' || own || name === 'principal' || name === 'region';
}

const NOTHING: { readonly [Name in keyof CallSite]: undefined } = {
  principal: undefined,
  account: undefined,
  region: undefined,
  bus: undefined,
  rule: undefined,
};
