import { MapPin } from 'lucide-react';
import type { Row } from '../../scenario';
import { later, Popover } from '../../ui';
import './row-site.css';

const RowSiteFields = later(() => import('./RowSiteFields').then((part) => part.RowSiteFields));

/** Where this row differs from the scenario: caller, account, region, bus or rule. */
export function RowSite({ row }: { row: Row }) {
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
      {(close) => <RowSiteFields row={row} close={close} />}
    </Popover>
  );
}
