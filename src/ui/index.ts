/** The page's own small parts: they know nothing of policies, scenarios or the store. */
export { Dialog } from './Dialog';
export { InlineField } from './InlineField';
export { keyCaps } from './keys/keyCaps';
export { KEY_MAP } from './keys/keyMap';
export { useCommands } from './keys/useCommands';
export { later } from './later';
export { Menu } from './Menu';
export { Popover } from './Popover';
export { Quoted } from './Quoted';
export { Segmented } from './Segmented';
export { Splitter } from './Splitter';
export { useMediaQuery } from './useMediaQuery';
