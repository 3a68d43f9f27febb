import { useActions, usePlayground } from '../../store';
import { InlineField } from '../../ui';
import { SITE_FIELDS, siteProblem } from './siteFields';
import './site-bar.css';

/** Who makes the calls of the table, and where; rows may differ. */
export function SiteBar() {
  const site = usePlayground((state) => state.scenario.site);
  const { setSite } = useActions();
  return (
    <section className="site-bar" aria-label="Who calls, and where">
      {SITE_FIELDS.map(([name, label]) => (
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
