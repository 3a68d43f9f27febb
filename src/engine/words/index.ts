/** The one place where explanations become words; used by the page and the command line. */
export { code, type Phrase, plain, type Segment, strong } from './phrase';
export { shortReason } from './short-reason';
export { statementName } from './statement-name';
