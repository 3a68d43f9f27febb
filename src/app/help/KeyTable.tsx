import { KEY_MAP, keyCaps } from '../../ui';

/** The key map, as a reader sees it. */
export function KeyTable() {
  return KEY_MAP.map(({ title, bindings }) => (
    <section key={title}>
      <h3>{title}</h3>
      <dl className="keys">
        {bindings.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((one) => (
                <span key={one} className="key">
                  {keyCaps(one).map((cap) => (
                    <kbd key={cap}>{cap}</kbd>
                  ))}
                </span>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
