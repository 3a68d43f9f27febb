import type { Journey } from '../../engine/later';

/** What AWS answers, as it is to be seen on a terminal; empty where nobody can tell. */
export function answerText(outcome: Journey['outcome']): string {
  switch (outcome.kind) {
    case 'denied':
      return `HTTP 400 ${outcome.error}\n\n${outcome.message}`;
    case 'refused': {
      const { error, message } = outcome.refusal;
      return message === undefined ? `HTTP 400 ${error}` : `HTTP 400 ${error}\n\n${message}`;
    }
    case 'not-evaluated':
      return '';
    case 'answered':
    case 'depends':
      return `HTTP 200\n\n${JSON.stringify(outcome.response, undefined, 2)}`;
  }
}
