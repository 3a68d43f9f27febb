import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import './dialog.css';

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** `sheet` comes from the lower edge, `center` stands in the middle. */
  readonly form?: 'center' | 'sheet';
  /** Leave out the dialog's own title where the content brings one. */
  readonly bare?: boolean;
  readonly children: ReactNode;
}

/** A modal dialog of the browser's own kind: the focus stays inside, Escape closes. */
export function Dialog({ open, onClose, title, form = 'center', bare, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = ref.current;
    if (open && dialog && !dialog.open) dialog.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={ref}
      className={`dialog ${form}`}
      aria-labelledby={bare ? undefined : titleId}
      aria-label={bare ? title : undefined}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === ref.current) onClose();
      }}
    >
      {open && (
        <div className="dialog-box">
          {!bare && (
            <header className="dialog-head">
              <h2 id={titleId}>{title}</h2>
              <button
                type="button"
                className="button icon ghost"
                aria-label="Close"
                onClick={onClose}
              >
                <X size={18} aria-hidden="true" />
              </button>
            </header>
          )}
          {children}
        </div>
      )}
    </dialog>
  );
}
