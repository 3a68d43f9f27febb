import { CircleX, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useActions, usePlayground } from '../../store';
import { Quoted } from '../../ui';
import './notices.css';

/** Milliseconds until a plain notice leaves by itself; errors stay. */
const STAYS = 12_000;

/** Something that happened, said once and quietly, with the way back where there is one. */
export function NoticeToast() {
  const notice = usePlayground((state) => state.notice);
  const { dismissNotice, undo } = useActions();
  const held = useRef(false);

  useEffect(() => {
    if (!notice || notice.tone === 'error') return;
    const timer = setInterval(() => {
      if (!held.current) dismissNotice();
    }, STAYS);
    return () => clearInterval(timer);
  }, [notice, dismissNotice]);

  return (
    // The region is there before its text, otherwise it is not read out.
    <div className="toast-place" role="status" aria-live="polite">
      {notice && (
        <div
          className={`toast ${notice.tone}`}
          onPointerEnter={() => {
            held.current = true;
          }}
          onPointerLeave={() => {
            held.current = false;
          }}
        >
          {notice.tone === 'error' && <CircleX size={16} aria-hidden="true" />}
          <p>
            <Quoted text={notice.text} />
          </p>
          {notice.undo && (
            <button
              type="button"
              className="toast-action"
              onClick={() => {
                undo();
                dismissNotice();
              }}
            >
              Undo
            </button>
          )}
          <button
            type="button"
            className="toast-close"
            aria-label="Dismiss"
            onClick={dismissNotice}
          >
            <X size={15} aria-hidden="true" />
          </button>
        </div>
      )}
    </div>
  );
}
