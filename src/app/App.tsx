import { type Playground, PlaygroundContext } from '../store';
import { ErrorBoundary } from './failure/ErrorBoundary';
import { Workbench } from './layout/Workbench';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';

/** The whole page on one playground. */
export function App({ playground }: { playground: Playground }) {
  return (
    <PlaygroundContext value={playground}>
      <ErrorBoundary playground={playground}>
        <Workbench />
      </ErrorBoundary>
    </PlaygroundContext>
  );
}
