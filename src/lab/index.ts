/** The event lab's public face; the page loads it when it is idle or asked for. */
export { Lab } from './Lab';
