/** What stands in menus: only the code of opened menus imports it. */
export { MenuChoice, MenuGroup, MenuItem, MenuLink } from './MenuItems';
