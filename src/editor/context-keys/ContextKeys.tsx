import { KeyRound } from 'lucide-react';
import type { Fix } from '../../engine';
import { later, Popover } from '../../ui';
import './context-keys.css';

const ContextKeyList = later(() => import('./ContextKeyList').then((part) => part.ContextKeyList));

interface ContextKeysProps {
  readonly text: string;
  /** Where the context is in the text. */
  readonly path: readonly string[];
  readonly onFix: (fix: Fix) => void;
}

/** Offers the condition keys that a request can hold, by type. */
export function ContextKeys(props: ContextKeysProps) {
  return (
    <Popover
      label="Condition keys"
      buttonClass="button small ghost"
      align="end"
      className="context-keys"
      button={
        <>
          <KeyRound size={14} aria-hidden="true" />
          <span>Add a key</span>
        </>
      }
    >
      {(close) => <ContextKeyList {...props} close={close} />}
    </Popover>
  );
}
