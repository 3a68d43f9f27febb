import { Link } from 'lucide-react';
import type { Ref } from 'react';
import { later, Popover } from '../../ui';
import './share.css';

const SharePanel = later(() => import('./SharePanel').then((part) => part.SharePanel));

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
      {() => <SharePanel />}
    </Popover>
  );
}
