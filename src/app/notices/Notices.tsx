import { Announcer } from './Announcer';
import { NoticeToast } from './NoticeToast';

/** What the page says by itself: seen in a corner, and told to screen readers. */
export function Notices() {
  return (
    <>
      <NoticeToast />
      <Announcer />
    </>
  );
}
