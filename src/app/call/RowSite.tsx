import { MapPin } from 'lucide-react';
import type { CallSite } from '../../engine';
import type { Row } from '../../scenario';
import { useActions, usePlayground } from '../../store';
import { InlineField, Popover } from '../../ui';
import { SITE_FIELDS, SITE_PROBLEMS } from '../site/siteProblems';
import './row-site.css';

/** Where this row differs from the scenario: caller, account, region, bus or rule. */
export function RowSite({ row }: { row: Row }) {
  const scenarioSite = usePlayground((state) => state.scenario.site);
  const { setRowSite } = useActions();
  const own = Object.entries(row.site ?? {});
  const words = own.map(([, value]) => value.replace(/^arn:.*[:/]/, '')).join(', ');
  return (
    <Popover
      label="Caller and place of this row"
      buttonLabel={`Caller and place of this row: ${words || 'as above'}`}
      buttonClass={`button small ghost row-site-button ${own.length > 0 ? 'own' : ''}`}
      align="end"
      className="row-site"
      button={
        <>
          <MapPin size={14} aria-hidden="true" />
          <span>{words || 'as above'}</span>
        </>
      }
    >
      {(close) => (
        <>
          <h3>This row only</h3>
          <p>What is empty is as the scenario has it.</p>
          {SITE_FIELDS.map(([name, label]) => (
            <InlineField
              key={name}
              label={label}
              mono
              value={row.site?.[name] ?? ''}
              placeholder={scenarioSite[name]}
              problem={(text) => (text === '' ? undefined : SITE_PROBLEMS[name](text))}
              onCommit={(value) => setRowSite(row.id, { [name]: value || undefined })}
            />
          ))}
          <div className="row-site-actions">
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
      )}
    </Popover>
  );
}

const NOTHING: { readonly [Name in keyof CallSite]: undefined } = {
  principal: undefined,
  account: undefined,
  region: undefined,
  bus: undefined,
  rule: undefined,
};
