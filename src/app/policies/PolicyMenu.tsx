import { Ellipsis } from 'lucide-react';
import { later, Menu } from '../../ui';
import type { PolicyItemsProps } from './PolicyItems';

const PolicyItems = later(() => import('./PolicyItems').then((part) => part.PolicyItems));

/** The menu in the head of a policy's pane. */
export function PolicyMenu(props: PolicyItemsProps) {
  return (
    <Menu
      label={`${props.caller.name} menu`}
      iconOnly
      align="end"
      buttonClass="button icon small ghost"
      button={<Ellipsis size={16} aria-hidden="true" />}
    >
      <PolicyItems {...props} />
    </Menu>
  );
}
