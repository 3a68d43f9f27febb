import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { startPlayground } from './store';

const root = document.getElementById('root');
if (root) {
  const { playground, ready } = startPlayground(window);
  // What the address names is open before the first paint, so that nothing else flashes by.
  void ready.then(() =>
    createRoot(root).render(
      <StrictMode>
        <App playground={playground} />
      </StrictMode>,
    ),
  );
}
