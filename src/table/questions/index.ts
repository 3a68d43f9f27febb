/** The open questions' public face. */
export { QuestionList } from './QuestionList';
