import { Route } from 'lucide-react';
import { usePlaygroundStore } from '../store';
import { GALLERY } from './gallery/events';
import { labFrom } from './state/begin';
import { useLabActions } from './state/useLabActions';
import './empty-lab.css';

/** Nothing is here yet: begin with the scenario's own caller, or with an event of the gallery. */
export function EmptyLab() {
  const { start } = useLabActions();
  const store = usePlaygroundStore();
  const begin = (call?: (typeof GALLERY)[number]['call']) =>
    start(labFrom(store.getState().scenario, call));
  return (
    <section className="empty-lab" aria-label="Event lab" data-region="lab">
      <Route size={28} strokeWidth={1.5} aria-hidden="true" />
      <h2>Follow an event from the call to the targets</h2>
      <p>
        May it be published? Is it accepted? Which bus gets it, and which rules fire? The lab asks
        the policies of this scenario and shows each answer with its reason.
      </p>
      <button type="button" className="button primary" onClick={() => begin()}>
        Start from this scenario
      </button>
      <h3>Or start with an event</h3>
      <ul>
        {GALLERY.map(({ title, detail, call }) => (
          <li key={title}>
            <button type="button" className="gallery-card" onClick={() => begin(call)}>
              <strong>{title}</strong>
              <small>{detail}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
