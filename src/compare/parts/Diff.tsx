import { lineDiff } from './lineDiff';
import './diff.css';

const SIGNS = { same: ' ', gone: '−', new: '+' } as const;
const NAMES = { same: '', gone: 'removed: ', new: 'added: ' } as const;

/** What a text would become, by its lines. */
export function Diff({ before, after, label }: { before: string; after: string; label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a mouse
    // biome-ignore lint/a11y/useSemanticElements: preformatted lines are no fieldset
    <pre className="diff" role="group" aria-label={label} tabIndex={0}>
      {lineDiff(before, after).map(({ kind, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one diff have no other name
        <span key={index} className={kind}>
          <span aria-hidden="true">{SIGNS[kind]} </span>
          <span className="visually-hidden">{NAMES[kind]}</span>
          {text}
        </span>
      ))}
    </pre>
  );
}
