import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SITE } from '../../scenario';
import type { QuestionOf, Reply, Task } from './questions';
import { createReasoner, type WorkerLike } from './reasoner';

/** A worker that answers when the test says so. */
class FakeWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  readonly tasks: Task[] = [];
  ended = false;

  postMessage(task: Task): void {
    this.tasks.push(task);
  }

  terminate(): void {
    this.ended = true;
  }

  reply(reply: Reply): void {
    this.onmessage?.({ data: reply } as MessageEvent<Reply>);
  }

  answer(): void {
    this.reply({ id: this.tasks.at(-1)?.id ?? 0, ok: true, answer: ANSWER });
  }
}

const ANSWER = { findings: [], exact: true, limits: [] };
const QUESTION: QuestionOf<'dead-parts'> = {
  kind: 'dead-parts',
  place: { site: DEFAULT_SITE, readings: {} },
  a: [],
};

function open() {
  const workers: FakeWorker[] = [];
  const reasoner = createReasoner(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  return { workers, ask: (done = vi.fn()) => [reasoner.ask(QUESTION, 1000, done), done] as const };
}

describe('asking a worker', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('one question after the other, in one worker', () => {
    const { workers, ask } = open();
    const [, first] = ask();
    const [, second] = ask();
    expect(workers[0]?.tasks).toHaveLength(1);
    workers[0]?.answer();
    expect(first).toHaveBeenCalledWith(ANSWER);
    expect(second).not.toHaveBeenCalled();
    workers[0]?.answer();
    expect(second).toHaveBeenCalledWith(ANSWER);
    expect(workers).toHaveLength(1);
  });

  test('a question that is taken back ends with its worker, and the next one gets another', () => {
    const { workers, ask } = open();
    const [takeBack, first] = ask();
    const [, second] = ask();
    takeBack();
    expect(workers[0]?.ended).toBe(true);
    workers[0]?.answer();
    expect(first).not.toHaveBeenCalled();
    workers[1]?.answer();
    expect(second).toHaveBeenCalledWith(ANSWER);
  });

  test('a question that still waits is taken back without disturbing the one at work', () => {
    const { workers, ask } = open();
    const [, first] = ask();
    const [takeBack, second] = ask();
    takeBack();
    expect(workers[0]?.ended).toBe(false);
    workers[0]?.answer();
    expect(first).toHaveBeenCalledWith(ANSWER);
    expect(second).not.toHaveBeenCalled();
  });

  test('a worker that breaks or gives up leaves no answer, and the page goes on', () => {
    const { workers, ask } = open();
    const [, first] = ask();
    workers[0]?.onerror?.({} as ErrorEvent);
    expect(first).toHaveBeenCalledWith(undefined);
    const [, second] = ask();
    workers[1]?.reply({ id: workers[1].tasks[0]?.id ?? 0, ok: false });
    expect(second).toHaveBeenCalledWith(undefined);
  });

  test('a worker that does not come back in time is ended', () => {
    const { workers, ask } = open();
    const [, done] = ask();
    vi.advanceTimersByTime(10_000);
    expect(workers[0]?.ended).toBe(true);
    expect(done).toHaveBeenCalledWith(undefined);
  });

  test('a worker that cannot be started leaves no answer', () => {
    const done = vi.fn();
    createReasoner(() => {
      throw new Error('blocked');
    }).ask(QUESTION, 1000, done);
    expect(done).toHaveBeenCalledWith(undefined);
  });
});
