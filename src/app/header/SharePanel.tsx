import { Check, CircleX, Copy, Download } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { usePlaygroundStore } from '../../store';
import { FITS_CHATS, permalink } from './permalink';
import { saveScenario } from './scenarioFile';

type Copied = 'copying' | 'copied' | 'denied' | 'too-large';

/** The link, already copied when that was allowed; otherwise selected, to be copied by hand. */
export function SharePanel() {
  const store = usePlaygroundStore();
  const [link, setLink] = useState('');
  const [copied, setCopied] = useState<Copied>('copying');
  const field = useRef<HTMLInputElement>(null);

  const copy = useCallback(async () => {
    const made = await permalink(store.getState().scenario, location.href);
    if (made === undefined) return setCopied('too-large');
    setLink(made);
    try {
      await navigator.clipboard.writeText(made);
      setCopied('copied');
    } catch {
      setCopied('denied');
    }
  }, [store]);

  useEffect(() => {
    void copy();
  }, [copy]);

  useEffect(() => {
    if (copied === 'denied') field.current?.focus();
  }, [copied]);

  const fits = link.length <= FITS_CHATS;
  return (
    <>
      <div role="status" className="share-status">
        {copied === 'copied' && (
          <p className="share-done">
            <Check size={16} aria-hidden="true" />
            Link copied
          </p>
        )}
        {copied === 'denied' && <p>The clipboard is closed to this page: copy the link by hand</p>}
        {copied === 'too-large' && (
          <p className="share-large">
            <CircleX size={16} aria-hidden="true" />
            This scenario holds more than a link can carry: share its file
          </p>
        )}
      </div>
      {copied !== 'too-large' && (
        <>
          <div className="share-link">
            <input
              ref={field}
              className="mono"
              aria-label="Link to this scenario"
              readOnly
              value={link}
              onFocus={(event) => event.currentTarget.select()}
            />
            <button
              type="button"
              className="button icon"
              aria-label="Copy the link again"
              title="Copy the link again"
              onClick={copy}
            >
              <Copy size={15} aria-hidden="true" />
            </button>
          </div>
          <p className="share-note">
            {link && (
              <>
                <b>{link.length.toLocaleString('en-US')} characters</b>
                {fits
                  ? ', fits every chat. '
                  : `, and some chats cut links after ${FITS_CHATS.toLocaleString('en-US')}. `}
              </>
            )}
            The link is the scenario: no server holds it, nothing else has to be kept.
          </p>
        </>
      )}
      <button
        type="button"
        className="button"
        onClick={() => saveScenario(store.getState().scenario)}
      >
        <Download size={15} aria-hidden="true" />
        Download as a file
      </button>
    </>
  );
}
