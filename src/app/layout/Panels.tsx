import { type CSSProperties, type ReactNode, useState } from 'react';
import { Splitter } from '../../ui';

interface PanelsProps {
  readonly texts: ReactNode;
  readonly call: ReactNode;
  /** One line between the texts and the table. */
  readonly compare: ReactNode;
  readonly table: ReactNode;
  readonly reasons: ReactNode;
}

/** Percent before each line. */
const INITIAL = { top: 44, texts: 70, table: 71 } as const;

/** The wide layout: two by two, parted by lines that can be moved. */
export function Panels({ texts, call, compare, table, reasons }: PanelsProps) {
  const [sizes, setSizes] = useState<Readonly<Record<keyof typeof INITIAL, number>>>(INITIAL);
  const set = (name: keyof typeof INITIAL) => (value: number) =>
    setSizes((before) => ({ ...before, [name]: value }));
  const share = (name: keyof typeof INITIAL) =>
    ({ '--before': `${sizes[name]}%` }) as CSSProperties;
  return (
    <div className="panels" style={share('top')}>
      <div className="panels-row" style={share('texts')}>
        {texts}
        <Splitter
          label="Width of the policies"
          orientation="vertical"
          value={sizes.texts}
          initial={INITIAL.texts}
          min={30}
          max={80}
          onChange={set('texts')}
        />
        {call}
      </div>
      <Splitter
        label="Height of the texts"
        orientation="horizontal"
        value={sizes.top}
        initial={INITIAL.top}
        min={20}
        max={75}
        onChange={set('top')}
      />
      {compare}
      <div className="panels-row" style={share('table')}>
        {table}
        <Splitter
          label="Width of the table"
          orientation="vertical"
          value={sizes.table}
          initial={INITIAL.table}
          min={40}
          max={80}
          onChange={set('table')}
        />
        {reasons}
      </div>
    </div>
  );
}
