import {
  type CSSProperties,
  type RefObject,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { type Placed, place } from './place';

export interface Popup {
  readonly open: boolean;
  readonly close: () => void;
  /** To be called when the popup's content is there; until then it has no place and is hidden. */
  readonly arrive: () => void;
  readonly buttonRef: RefObject<HTMLButtonElement | null>;
  readonly popupRef: RefObject<HTMLDivElement | null>;
  readonly buttonProps: {
    popoverTarget: string;
    'aria-expanded': boolean;
    'aria-controls': string;
  };
  readonly popupProps: {
    id: string;
    popover: 'auto';
    style: CSSProperties;
    onToggle: (event: { newState: string }) => void;
  };
}

/**
 * A popup of the browser's own kind (`popover`): it opens from its button, closes on Escape or on a
 * press outside, and gives the focus back.
 */
export function usePopup(align: 'start' | 'end' = 'start'): Popup {
  const id = useId();
  const buttonRef = useRef<HTMLButtonElement>(null);
  const popupRef = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [arrived, setArrived] = useState(false);
  const [placed, setPlaced] = useState<Placed>();

  const close = useCallback(() => popupRef.current?.hidePopover(), []);
  const arrive = useCallback(() => setArrived(true), []);

  useLayoutEffect(() => {
    const button = buttonRef.current;
    const popup = popupRef.current;
    if (!open || !arrived || !button || !popup) return;
    const size = { width: popup.offsetWidth, height: popup.scrollHeight + 2 };
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    setPlaced(place(button.getBoundingClientRect(), size, view, align));
  }, [open, arrived, align]);

  useEffect(() => {
    if (!open) return;
    const onScroll = (event: Event) => {
      if (event.target instanceof Node && popupRef.current?.contains(event.target)) return;
      close();
    };
    addEventListener('resize', close);
    document.addEventListener('scroll', onScroll, true);
    return () => {
      removeEventListener('resize', close);
      document.removeEventListener('scroll', onScroll, true);
    };
  }, [open, close]);

  return {
    open,
    close,
    arrive,
    buttonRef,
    popupRef,
    buttonProps: { popoverTarget: id, 'aria-expanded': open, 'aria-controls': id },
    popupProps: {
      id,
      popover: 'auto',
      // Hidden until its content is there and its size is known.
      style: placed ? { ...placed } : { visibility: 'hidden' },
      onToggle: (event) => {
        const opened = event.newState === 'open';
        setOpen(opened);
        if (!opened) {
          setArrived(false);
          setPlaced(undefined);
        }
      },
    },
  };
}
