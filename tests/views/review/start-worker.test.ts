import { NO_REVIEW } from '../../../src/domain/review/review-schema.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startWorker } from '../../../src/views/review/start-worker.ts';

/** A worker of a browser, with its listeners in reach. */
class FakeWorker extends EventTarget {
  static made: FakeWorker[] = [];
  readonly posted: unknown[] = [];
  terminated = false;
  readonly address: string;
  constructor(address: URL) {
    super();
    this.address = String(address);
    FakeWorker.made.push(this);
  }
  postMessage(message: unknown) {
    this.posted.push(message);
  }
  terminate() {
    this.terminated = true;
  }
}

afterEach(() => {
  FakeWorker.made = [];
  vi.unstubAllGlobals();
});

describe('the worker of the engine', () => {
  it('is given requests, and is heard', () => {
    vi.stubGlobal('Worker', FakeWorker);
    const hear = vi.fn<(reply: unknown) => void>();
    const transport = startWorker(hear, vi.fn<() => void>());
    const [worker] = FakeWorker.made;
    expect(worker?.address).toContain('engine.worker');
    transport.post({ kind: 'apply', turn: 1, review: NO_REVIEW, misfits: [], added: [] });
    expect(worker?.posted).toHaveLength(1);
    const reply = { kind: 'progress', done: 1, total: 2 };
    worker?.dispatchEvent(new MessageEvent('message', { data: reply }));
    expect(hear).toHaveBeenCalledExactlyOnceWith(reply);
    transport.close();
    expect(worker?.terminated).toBe(true);
  });

  it('says that it could not be fetched, or broke down', () => {
    vi.stubGlobal('Worker', FakeWorker);
    const breakDown = vi.fn<(message: string) => void>();
    startWorker(vi.fn<() => void>(), breakDown);
    FakeWorker.made[0]?.dispatchEvent(new Event('error'));
    FakeWorker.made[0]?.dispatchEvent(new MessageEvent('messageerror'));
    expect(breakDown).toHaveBeenCalledTimes(2);
    for (const [message] of breakDown.mock.calls) expect(message).not.toBe('');
  });
});
