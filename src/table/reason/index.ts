/** The reason panel's public face. */
export { ReasonPanel, type ReasonPanelProps } from './ReasonPanel';
