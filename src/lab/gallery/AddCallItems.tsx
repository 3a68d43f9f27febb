import { FilePlus2 } from 'lucide-react';
import type { LabCall } from '../../scenario';
import { MenuGroup, MenuItem } from '../../ui/menu';
import { blankCall } from '../state/begin';
import { GALLERY } from './events';

/** What a further call can begin with. */
export function AddCallItems({ onAdd }: { onAdd: (call: Omit<LabCall, 'id'>) => void }) {
  return (
    <>
      <MenuGroup label="A call">
        <MenuItem icon={<FilePlus2 size={15} />} onSelect={() => onAdd(blankCall('default'))}>
          A blank entry
        </MenuItem>
      </MenuGroup>
      <MenuGroup label="An event from the gallery">
        {GALLERY.map(({ title, detail, call }) => (
          <MenuItem key={title} detail={detail} onSelect={() => onAdd(call)}>
            {title}
          </MenuItem>
        ))}
      </MenuGroup>
    </>
  );
}
