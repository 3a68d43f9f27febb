import type { BasisWords } from '../../engine';

/** How sure something is, and the public pages it rests on: `Documented · IAM User Guide, operators`. */
export function BasisGroup({ group, title }: { group: readonly BasisWords[]; title?: string }) {
  const [first] = group;
  if (first === undefined) return null;
  const pages = new Map(group.flatMap((words) => words.pages).map((page) => [page.url, page]));
  return (
    <p title={title}>
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
