import { Check } from 'lucide-react';
import type { ReactNode } from 'react';

interface ItemProps {
  readonly icon?: ReactNode;
  /** A second, quieter line. */
  readonly detail?: ReactNode;
  readonly children: ReactNode;
}

interface ActionProps extends ItemProps {
  readonly onSelect: () => void;
  readonly disabled?: boolean;
}

/** Does something and closes the menu. */
export function MenuItem({ icon, detail, children, onSelect, disabled }: ActionProps) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      disabled={disabled}
      className="menu-item"
      onClick={onSelect}
    >
      <Face icon={icon} detail={detail}>
        {children}
      </Face>
    </button>
  );
}

/** One of several; the chosen one carries a check mark. */
export function MenuChoice(props: Omit<ActionProps, 'icon'> & { readonly checked: boolean }) {
  return (
    <button
      type="button"
      role="menuitemradio"
      aria-checked={props.checked}
      tabIndex={-1}
      disabled={props.disabled}
      className="menu-item"
      onClick={props.onSelect}
    >
      <Face icon={props.checked ? <Check size={15} /> : ' '} detail={props.detail}>
        {props.children}
      </Face>
    </button>
  );
}

/** Goes to an address. */
export function MenuLink({ href, ...face }: ItemProps & { readonly href: string }) {
  return (
    <a href={href} role="menuitem" tabIndex={-1} className="menu-item">
      <Face {...face} />
    </a>
  );
}

/** Items under a heading of their own. */
export function MenuGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of a menu is not a fieldset
    <div role="group" aria-label={label} className="menu-group">
      <div className="menu-label" aria-hidden="true">
        {label}
      </div>
      {children}
    </div>
  );
}

function Face({ icon, detail, children }: ItemProps) {
  return (
    <>
      {icon && (
        <span className="menu-icon" aria-hidden="true">
          {icon}
        </span>
      )}
      <span className="menu-text">
        {children}
        {detail && <small>{detail}</small>}
      </span>
    </>
  );
}
