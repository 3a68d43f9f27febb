import { type ReactNode, type Ref, Suspense, useEffect } from 'react';
import { Arrived } from './Arrived';
import './popup.css';
import { usePopup } from './usePopup';

interface PopoverProps {
  readonly label: string;
  readonly button: ReactNode;
  readonly buttonClass?: string;
  readonly buttonLabel?: string;
  readonly align?: 'start' | 'end';
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement>;
  /** Built when the popup opens. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a small dialog beside itself; the page behind stays in use. */
export function Popover(props: PopoverProps) {
  const { open, close, arrive, buttonRef, popupRef, buttonProps, popupProps } = usePopup(
    props.align,
  );
  const placed = popupProps.style.visibility !== 'hidden';

  useEffect(() => {
    if (open && placed) {
      const first = popupRef.current?.querySelector<HTMLElement>('[data-autofocus]');
      (first ?? popupRef.current)?.focus();
    }
  }, [open, placed, popupRef]);

  return (
    <>
      <button
        type="button"
        ref={(element) => {
          buttonRef.current = element;
          if (typeof props.ref === 'function') props.ref(element);
          else if (props.ref) props.ref.current = element;
        }}
        className={props.buttonClass ?? 'button'}
        aria-haspopup="dialog"
        aria-label={props.buttonLabel}
        {...buttonProps}
      >
        {props.button}
      </button>
      <div
        ref={popupRef}
        role="dialog"
        aria-label={props.label}
        tabIndex={-1}
        className={`popup popover ${props.className ?? ''}`}
        {...popupProps}
      >
        {open && (
          <Suspense fallback={null}>
            {props.children(close)}
            <Arrived on={arrive} />
          </Suspense>
        )}
      </div>
    </>
  );
}
