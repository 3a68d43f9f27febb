import { Fragment } from 'react';

/** Public pages that something rests on, each opening a tab of its own. */
export function PageLinks({
  pages,
}: {
  pages: readonly { readonly name: string; readonly url: string }[];
}) {
  return pages.map(({ name, url }, index) => (
    <Fragment key={url}>
      {index > 0 && ' · '}
      <a href={url} target="_blank" rel="noreferrer">
        {name}
      </a>
    </Fragment>
  ));
}
