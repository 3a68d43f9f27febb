import { Segmented } from '../../ui';

/** The texts of a row. */
export type RowPart = 'call' | 'context';

interface RowTabsProps {
  readonly title: string;
  readonly shown: RowPart;
  readonly onShow: (part: RowPart) => void;
}

/** Which of the row's texts is in the editor; only where values were given by hand. */
export function RowTabs({ title, shown, onShow }: RowTabsProps) {
  return (
    <div className="document-tabs">
      <Segmented
        label="Texts of the row"
        value={shown}
        onChange={onShow}
        options={[
          { value: 'call', label: title },
          { value: 'context', label: 'Context' },
        ]}
      />
    </div>
  );
}
