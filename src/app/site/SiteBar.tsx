import { useActions, usePlayground } from '../../store';
import { InlineField } from '../../ui';
import { SITE_FIELDS, siteProblem } from './siteFields';
import './site-bar.css';

/** Who makes the calls, and where; rows may differ. In the lab the calls name bus and rules themselves. */
export function SiteBar() {
  const site = usePlayground((state) => state.scenario.site);
  const view = usePlayground((state) => state.view);
  const { setSite } = useActions();
  return (
    <section className="site-bar" aria-label="Who calls, and where">
      {SITE_FIELDS.slice(0, view === 'lab' ? 3 : 5).map(([name, label]) => (
        <InlineField
          key={name}
          label={label}
          mono
          value={site[name]}
          problem={siteProblem(name)}
          onCommit={(value) => setSite({ [name]: value })}
        />
      ))}
    </section>
  );
}
