import { useEffect, useRef } from 'react';
import type { Diagnostic } from '../../engine';
import { type Caller, documentNames } from '../../scenario';
import { Segmented } from '../../ui';
import './document-tabs.css';

interface DocumentTabsProps {
  readonly caller: Caller;
  readonly diagnostics: readonly (readonly Diagnostic[])[];
  readonly shown: number;
  readonly onShow: (index: number) => void;
}

/** Which of a caller's policies is in the editor; only where there are several. */
export function DocumentTabs({ caller, diagnostics, shown, onShow }: DocumentTabsProps) {
  const box = useRef<HTMLDivElement>(null);
  const names = documentNames(caller.policies);
  const broken = (index: number) =>
    diagnostics[index]?.some(({ severity }) => severity === 'error') ? ', with errors' : '';

  // The tabs scroll by themselves; `scrollIntoView` would move the page as well.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab is the reason to scroll
  useEffect(() => {
    const view = box.current;
    const tab = view?.querySelector('input:checked')?.parentElement;
    if (!view || !tab) return;
    const { left, right } = tab.getBoundingClientRect();
    const edges = view.getBoundingClientRect();
    if (left < edges.left + EDGE) view.scrollLeft -= edges.left + EDGE - left;
    else if (right > edges.right - EDGE) view.scrollLeft += right - edges.right + EDGE;
  }, [shown, names.length]);

  return (
    <div className="document-tab-list" ref={box}>
      <Segmented
        label={`Policies of ${caller.name}`}
        value={String(shown)}
        onChange={(value) => onShow(Number(value))}
        options={names.map((name, index) => ({
          value: String(index),
          label: `${name}${broken(index)}`,
        }))}
      />
    </div>
  );
}

/** Pixels that stay free beside the chosen tab: its neighbor shows there. */
const EDGE = 24;
