import { ArrowLeft, ArrowRight, ChevronDown, ChevronUp, Plus, Trash2 } from 'lucide-react';
import type { PolicyType } from '../../engine';
import {
  addDocument,
  addProblem,
  type Caller,
  type ChangedDocuments,
  documentNames,
  levelName,
  moveDocument,
  moveLevel,
  nextLevel,
  removeDocument,
} from '../../scenario';
import { newDocument } from '../../scenario/later';
import { useActions, usePlaygroundStore } from '../../store';
import { MenuGroup, MenuItem } from '../../ui/menu';

export interface DocumentItemsProps {
  readonly caller: Caller;
  /** Position of the policy in the editor. */
  readonly shown: number;
  readonly onShow: (index: number) => void;
}

/** What can be done with the policy in the editor, where a caller holds several. */
export function ShownDocumentItems({ caller, shown, onShow }: DocumentItemsProps) {
  const { setPolicies } = useActions();
  const { policies } = caller;
  const name = documentNames(policies)[shown];
  if (policies.length < 2 || name === undefined) return null;
  const change = (label: string, changed: ChangedDocuments | undefined) => () => {
    if (!changed) return;
    setPolicies(caller.id, label, changed.policies);
    onShow(changed.shown);
  };
  const left = moveDocument(policies, shown, -1);
  const right = moveDocument(policies, shown, 1);
  const above = moveLevel(policies, shown, -1);
  const below = moveLevel(policies, shown, 1);
  return (
    <MenuGroup label={`Shown: ${name}`}>
      <MenuItem
        icon={<ArrowLeft size={15} />}
        disabled={!left}
        onSelect={change(`move ${name} of ${caller.name}`, left)}
      >
        Move its tab left
      </MenuItem>
      <MenuItem
        icon={<ArrowRight size={15} />}
        disabled={!right}
        onSelect={change(`move ${name} of ${caller.name}`, right)}
      >
        Move its tab right
      </MenuItem>
      {above && (
        <MenuItem
          icon={<ChevronUp size={15} />}
          onSelect={change(`move ${name} of ${caller.name} to another level`, above)}
        >
          Raise to the {levelName(above.level)}
        </MenuItem>
      )}
      {below && (
        <MenuItem
          icon={<ChevronDown size={15} />}
          onSelect={change(`move ${name} of ${caller.name} to another level`, below)}
        >
          Lower to {levelName(below.level)}
        </MenuItem>
      )}
      <MenuItem
        icon={<Trash2 size={15} />}
        onSelect={change(`remove ${name} of ${caller.name}`, removeDocument(policies, shown))}
      >
        Remove this policy document
      </MenuItem>
    </MenuGroup>
  );
}

/** Every type of policy that can stand beside the ones there are. */
export function AddDocumentItems({ caller, onShow }: DocumentItemsProps) {
  const { policies } = caller;
  const scpLevel = nextLevel(policies, 'scp');
  const rcpLevel = nextLevel(policies, 'rcp');
  const add = { caller, onShow };
  return (
    <MenuGroup label="Add to this column">
      <AddItem {...add} type="identity">
        {policies.some(({ type }) => type === 'identity') ? 'Another identity' : 'Identity'} policy
      </AddItem>
      <AddItem {...add} type="boundary">
        Permissions boundary
      </AddItem>
      <AddItem {...add} type="session">
        Session policy
      </AddItem>
      <AddItem {...add} type="scp">
        Service control policy at the root
      </AddItem>
      {scpLevel !== undefined && (
        <AddItem {...add} type="scp" level={scpLevel}>
          Service control policy at {levelName(scpLevel)}
        </AddItem>
      )}
      <AddItem {...add} type="rcp" detail="for the services on AWS's list">
        Resource control policy at the root
      </AddItem>
      {rcpLevel !== undefined && (
        <AddItem {...add} type="rcp" level={rcpLevel}>
          Resource control policy at {levelName(rcpLevel)}
        </AddItem>
      )}
      <AddItem {...add} type="resource">
        Resource policy of the event bus
      </AddItem>
    </MenuGroup>
  );
}

interface AddItemProps extends Pick<DocumentItemsProps, 'caller' | 'onShow'> {
  readonly type: PolicyType;
  readonly level?: number;
  readonly detail?: string;
  readonly children: React.ReactNode;
}

function AddItem({ caller, onShow, type, level, detail, children }: AddItemProps) {
  const { setPolicies } = useActions();
  const { getState } = usePlaygroundStore();
  const problem = addProblem(caller.policies, type);
  const add = () => {
    const { scenario, rowId } = getState();
    const row = scenario.rows.find(({ id }) => id === rowId);
    const document = newDocument(type, scenario, row, level);
    const { policies, shown } = addDocument(caller.policies, document);
    setPolicies(caller.id, `add ${documentNames(policies)[shown]} to ${caller.name}`, policies);
    onShow(shown);
  };
  return (
    <MenuItem
      icon={<Plus size={15} />}
      disabled={problem !== undefined}
      detail={problem ?? detail}
      onSelect={add}
    >
      {children}
    </MenuItem>
  );
}
