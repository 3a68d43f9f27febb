import type { EditorTheme } from '../editor';
import { usePlayground } from '../store';
import { EmptyLab } from './EmptyLab';
import { LabBench } from './LabBench';
import { MarksProvider } from './state/marks';
import { type SiteProblem, SiteProblemContext } from './state/siteProblem';
import './lab.css';

interface LabProps {
  readonly theme: EditorTheme;
  /** What to do about a part of a site that cannot be taken. */
  readonly siteProblem: SiteProblem;
}

/** The road of a published event, from the call to the targets: a second view of the scenario. */
export function Lab({ theme, siteProblem }: LabProps) {
  const lab = usePlayground((state) => state.scenario.lab);
  const opening = usePlayground((state) => state.opening);
  if (!lab || lab.calls.length === 0) return <EmptyLab />;
  return (
    <SiteProblemContext value={siteProblem}>
      <MarksProvider>
        <LabBench key={opening} lab={lab} theme={theme} />
      </MarksProvider>
    </SiteProblemContext>
  );
}
