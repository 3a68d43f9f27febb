import type { Answers, Kind, Question, QuestionOf, Reply, Task } from './questions';

/** What is used of a `Worker`. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(task: Task): void;
  terminate(): void;
}

/** `undefined`: there is no answer, and none will come. */
export type Done<K extends Kind> = (answer: Answers[K] | undefined) => void;

/** Asks a worker, one question after the other. */
export interface Reasoner {
  /**
   * @param budget milliseconds after which the answer is what is known by then
   * @param done called once, unless the question is taken back
   * @returns takes the question back; one that is being worked on ends with its worker
   */
  ask<K extends Kind>(question: QuestionOf<K>, budget: number, done: Done<K>): () => void;
}

interface Job {
  readonly task: Task;
  readonly done: (answer: Answers[Kind] | undefined) => void;
}

/** Milliseconds beyond the budget after which a worker is taken for hanging. */
const GRACE = 2000;

/**
 * A worker cannot be told anything while it thinks (memory shared with it needs headers that static
 * hosts do not send), so the questions wait here, and what is no longer wanted is ended by ending the
 * worker; the next question starts another one.
 */
export function createReasoner(start: () => WorkerLike): Reasoner {
  let worker: WorkerLike | undefined;
  let running: Job | undefined;
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  const waiting: Job[] = [];

  const stop = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  const finish = (answer: Answers[Kind] | undefined): void => {
    const job = running;
    running = undefined;
    clearTimeout(watchdog);
    job?.done(answer);
    next();
  };
  const fail = (): void => {
    stop();
    finish(undefined);
  };
  const started = (): WorkerLike => {
    const fresh = start();
    fresh.onmessage = ({ data }) => {
      if (data.id === running?.task.id) finish(data.ok ? data.answer : undefined);
    };
    fresh.onerror = fail;
    return fresh;
  };
  const next = (): void => {
    if (running) return;
    running = waiting.shift();
    if (!running) return;
    try {
      worker ??= started();
      watchdog = setTimeout(fail, running.task.budget + GRACE);
      worker.postMessage(running.task);
    } catch {
      fail();
    }
  };

  return {
    ask: (question: Question, budget, done) => {
      last += 1;
      const job: Job = { task: { id: last, budget, question }, done: done as Job['done'] };
      waiting.push(job);
      next();
      return () => {
        const at = waiting.indexOf(job);
        if (at >= 0) waiting.splice(at, 1);
        if (running !== job) return;
        running = undefined;
        clearTimeout(watchdog);
        stop();
        next();
      };
    },
  };
}
