import * as engine from '../../engine/reasoning';
import { createAnswering } from './answer';
import type { Reply, Task } from './questions';

/** The worker's whole program: a question comes in, an answer or the admission of none goes out. */
const answer = createAnswering(engine);

self.onmessage = ({ data }: MessageEvent<Task>) => {
  const { id, budget, question } = data;
  self.postMessage(reply());

  function reply(): Reply {
    try {
      return { id, ok: true, answer: answer(question, Date.now() + budget) };
    } catch {
      // A stack that is too small, for example: told as not decided, never as an answer.
      return { id, ok: false };
    }
  }
};
