import { Suspense, useCallback, useRef, useState } from 'react';
import type { EditorHandle } from '../../editor';
import { useActions, usePlayground } from '../../store';
import { type TableHandle, VerdictTable } from '../../table';
import { later, useCommands, useMediaQuery } from '../../ui';
import { CallPane } from '../call/CallPane';
import { Header } from '../header/Header';
import { HelpDialog } from '../help/HelpDialog';
import { PolicyStrip } from '../policies/PolicyStrip';
import { SiteBar } from '../site/SiteBar';
import { siteProblem } from '../site/siteFields';
import { useShownTheme } from '../theme/theme';
import { Panels } from './Panels';
import { ReasonsPane } from './ReasonsPane';
import { ReasonsSheet } from './ReasonsSheet';
import { focusRegion } from './regions';
import { TextTabs } from './TextTabs';
import { useTextTab } from './useTextTab';
import './workbench.css';

const Compare = later(() => import('../../compare').then((part) => part.Compare));
const Lab = later(() => import('../../lab').then((part) => part.Lab));
const Notices = later(() => import('../notices/Notices').then((part) => part.Notices));

/** From here on everything is side by side. */
const WIDE = '(min-width: 1100px)';

/** The page: texts above, the table below, the reasons beside it. */
export function Workbench() {
  const theme = useShownTheme();
  const wide = useMediaQuery(WIDE);
  const view = usePlayground((state) => state.view);
  const cell = usePlayground((state) => state.cell);
  const actions = useActions();
  const [help, setHelp] = useState(false);
  const [sheet, setSheet] = useState(false);
  const [tab, setTab] = useTextTab();

  const table = useRef<TableHandle>(null);
  const rowEditor = useRef<EditorHandle>(null);
  const reasons = useRef<HTMLElement>(null);
  const examples = useRef<HTMLButtonElement>(null);
  const share = useRef<HTMLButtonElement>(null);

  useCommands({
    undo: actions.undo,
    redo: actions.redo,
    share: () => press(share.current),
    examples: () => press(examples.current),
    'add-row': () => actions.addRow(),
    'next-region': () => focusRegion(1),
    'previous-region': () => focusRegion(-1),
    help: () => setHelp(true),
  });

  const onCell = useCallback(
    (enter: boolean) => {
      if (!wide) setSheet(true);
      else if (enter) reasons.current?.focus();
    },
    [wide],
  );
  const onEditRow = useCallback(() => {
    setTab('row');
    // In the narrow layout the editor appears with the tab.
    requestAnimationFrame(() => rowEditor.current?.focus());
  }, [setTab]);
  const backToCell = useCallback(() => table.current?.focusCell(cell), [cell]);

  const verdicts = <VerdictTable ref={table} onCell={onCell} onEditRow={onEditRow} />;
  const compare = (
    <div className="compare-slot">
      <Suspense>
        <Compare />
      </Suspense>
    </div>
  );
  return (
    <div className={wide ? 'page wide' : 'page'}>
      {view === 'verdicts' && (
        <button type="button" className="button skip" onClick={() => table.current?.focusCell()}>
          Go to the table
        </button>
      )}
      <Header examplesRef={examples} shareRef={share} onHelp={() => setHelp(true)} />
      <main className="workbench">
        <SiteBar />
        {view === 'lab' ? (
          <Suspense fallback={null}>
            <Lab theme={theme} siteProblem={siteProblem} />
          </Suspense>
        ) : wide ? (
          <Panels
            texts={<PolicyStrip theme={theme} />}
            call={<CallPane theme={theme} editorRef={rowEditor} />}
            compare={compare}
            table={verdicts}
            reasons={<ReasonsPane ref={reasons} onBack={backToCell} />}
          />
        ) : (
          <>
            <TextTabs theme={theme} tab={tab} onTab={setTab} rowEditor={rowEditor} />
            {compare}
            {verdicts}
            <ReasonsSheet
              open={sheet && cell !== undefined}
              onClose={() => {
                setSheet(false);
                backToCell();
              }}
            />
          </>
        )}
      </main>
      <Suspense fallback={null}>
        <Notices />
      </Suspense>
      <HelpDialog open={help} onClose={() => setHelp(false)} />
    </div>
  );
}

/** As if by hand, so that the focus comes back to the button afterward. */
function press(button: HTMLButtonElement | null): void {
  button?.focus();
  button?.click();
}
