import type { Diagnostic } from '../../engine';
import type { Caller } from '../../scenario';
import { Segmented } from '../../ui';
import { TYPE_WORDS } from './words';

interface DocumentTabsProps {
  readonly caller: Caller;
  readonly diagnostics: readonly (readonly Diagnostic[])[];
  readonly shown: number;
  readonly onShow: (index: number) => void;
}

/** Which of a caller's policies is in the editor; only where there are several. */
export function DocumentTabs({ caller, diagnostics, shown, onShow }: DocumentTabsProps) {
  const broken = (index: number) =>
    diagnostics[index]?.some(({ severity }) => severity === 'error') ? ', with errors' : '';
  return (
    <div className="document-tabs">
      <Segmented
        label={`Policies of ${caller.name}`}
        value={String(shown)}
        onChange={(value) => onShow(Number(value))}
        options={caller.policies.map(({ type }, index) => ({
          value: String(index),
          label: `${index + 1}: ${TYPE_WORDS[type]}${broken(index)}`,
        }))}
      />
    </div>
  );
}
