import { Link } from 'lucide-react';
import { lazy, type Ref, Suspense } from 'react';
import { Popover } from '../../ui';
import { whenIdle } from '../layout/whenIdle';
import './share.css';

const loadPanel = () => import('./SharePanel');
const SharePanel = lazy(() => loadPanel().then((module) => ({ default: module.SharePanel })));
whenIdle(loadPanel);

/** Copies a link to what is open, and offers the file. */
export function ShareButton({ ref }: { ref: Ref<HTMLButtonElement> }) {
  return (
    <Popover
      ref={ref}
      label="Share this scenario"
      align="end"
      className="share"
      buttonClass="button primary collapses"
      button={
        <>
          <Link size={15} aria-hidden="true" />
          <span className="word">Share</span>
        </>
      }
    >
      {() => (
        <Suspense fallback={<p className="share-status">Making the link…</p>}>
          <SharePanel />
        </Suspense>
      )}
    </Popover>
  );
}
