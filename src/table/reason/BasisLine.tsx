import {
  type BasisWords,
  basisWords,
  type Explanation,
  standingSentence,
  verdictBasis,
  verdictStanding,
} from '../../engine';

/** What the verdict rests on: how sure each step is, and the public pages. */
export function BasisLine({ explanation, open }: { explanation: Explanation; open: boolean }) {
  const words = verdictBasis(explanation).map(basisWords);
  const groups = new Map<string, BasisWords[]>();
  for (const one of words) {
    const id = `${one.word} ${one.text}`;
    groups.set(id, [...(groups.get(id) ?? []), one]);
  }
  return (
    <footer className="reason-basis">
      {!open && (
        <p className="visually-hidden">{standingSentence(verdictStanding(explanation))}.</p>
      )}
      {open && (
        <p>
          <strong>Open</strong> · AWS doesn't say; see the outcomes above
        </p>
      )}
      {[...groups].map(([id, group]) => (
        <Group key={id} group={group} />
      ))}
    </footer>
  );
}

function Group({ group }: { group: readonly BasisWords[] }) {
  const [first] = group;
  if (first === undefined) return null;
  const pages = new Map(group.flatMap((words) => words.pages).map((page) => [page.url, page]));
  return (
    <p>
      <strong>{first.word}</strong>
      {first.text !== '' && <> · {first.text}</>}
      {[...pages.values()].map(({ name, url }) => (
        <span key={url}>
          {' · '}
          <a href={url} target="_blank" rel="noreferrer">
            {name}
          </a>
        </span>
      ))}
    </p>
  );
}
