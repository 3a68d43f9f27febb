import { ContextKeys } from '../../editor/context-keys/ContextKeys';
import type { Fix } from '../../engine';
import { Segmented } from '../../ui';
import './row-tabs.css';

/** The texts of a row. */
export type RowPart = 'call' | 'context';

interface RowTabsProps {
  readonly title: string;
  readonly parts: readonly RowPart[];
  readonly shown: RowPart;
  readonly onShow: (part: RowPart) => void;
  /** The text that is shown. */
  readonly text: string;
  /** Where the text holds context values; undefined where it holds none. */
  readonly contextPath: readonly string[] | undefined;
  readonly onFix: (fix: Fix) => void;
}

/** Which of the row's texts is in the editor, and the keys that can be added to it. */
export function RowTabs({ title, parts, shown, onShow, text, contextPath, onFix }: RowTabsProps) {
  return (
    <div className="document-tabs row-tabs">
      <Segmented
        label="Texts of the row"
        value={shown}
        onChange={onShow}
        options={parts.map((part) => ({
          value: part,
          label: part === 'call' ? title : 'Context',
        }))}
      />
      {contextPath && <ContextKeys text={text} path={contextPath} onFix={onFix} />}
    </div>
  );
}
