import { type KeyboardEvent, type ReactNode, type Ref, Suspense, useEffect, useRef } from 'react';
import { Arrived } from './Arrived';
import './popup.css';
import { usePopup } from './usePopup';

interface MenuProps {
  /** Names the menu, and its button where the button shows no word. */
  readonly label: string;
  readonly button: ReactNode;
  readonly buttonClass?: string;
  /** The button shows only an icon: `label` is its name. */
  readonly iconOnly?: boolean;
  readonly align?: 'start' | 'end';
  readonly tabIndex?: number;
  readonly wide?: boolean;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that opens a menu: arrows, Home, End and first letters move, Escape closes. */
export function Menu(props: MenuProps) {
  const { label, align = 'start', children, ref } = props;
  const { open, close, arrive, buttonRef, popupRef, buttonProps, popupProps } = usePopup(align);
  const typed = useRef({ text: '', at: 0 });
  const placed = popupProps.style.visibility !== 'hidden';

  useEffect(() => {
    if (!open || !placed) return;
    // What was typed in it the last time is over.
    typed.current = { text: '', at: 0 };
    const all = items(popupRef.current);
    (all.find((item) => item.ariaChecked === 'true') ?? all[0])?.focus();
  }, [open, placed, popupRef]);

  const onKeyDown = (event: KeyboardEvent) => {
    const all = items(popupRef.current);
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = (index: number) => {
      event.preventDefault();
      all.at(index)?.focus();
    };
    if (event.key === 'ArrowDown') to((at + 1) % all.length);
    else if (event.key === 'ArrowUp') to(at <= 0 ? -1 : at - 1);
    else if (event.key === 'Home') to(0);
    else if (event.key === 'End') to(-1);
    else if (event.key === 'Tab') close();
    else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey) {
      const recent = event.timeStamp - typed.current.at < 700 ? typed.current.text : '';
      const text = recent + event.key.toLowerCase();
      typed.current = { text, at: event.timeStamp };
      const from = all.slice(at + (recent ? 0 : 1)).concat(all);
      from.find((item) => item.textContent?.trim().toLowerCase().startsWith(text))?.focus();
    }
    event.stopPropagation();
  };

  return (
    <>
      <button
        type="button"
        ref={(element) => {
          buttonRef.current = element;
          if (typeof ref === 'function') ref(element);
          else if (ref) ref.current = element;
        }}
        className={props.buttonClass ?? 'button'}
        aria-haspopup="menu"
        aria-label={props.iconOnly ? label : undefined}
        title={props.iconOnly ? label : undefined}
        tabIndex={props.tabIndex}
        {...buttonProps}
      >
        {props.button}
      </button>
      <div
        ref={popupRef}
        role="menu"
        aria-label={label}
        // A long menu scrolls, and what scrolls can be reached; Tab closes it all the same.
        tabIndex={0}
        className={props.wide ? 'popup menu wide' : 'popup menu'}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          if ((event.target as Element).closest('[role^=menuitem]')) close();
        }}
        {...popupProps}
      >
        {open && (
          <Suspense fallback={null}>
            {children}
            <Arrived on={arrive} />
          </Suspense>
        )}
      </div>
    </>
  );
}

function items(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role^=menuitem]:not(:disabled)') ?? [])];
}
