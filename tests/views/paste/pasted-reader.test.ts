import { describe, expect, it } from 'vitest';
import type { ReadReply, ReadRequest } from '../../../src/domain/review/pasted.ts';
import { createPastedReader } from '../../../src/views/paste/pasted-reader.ts';

const REQUEST = { file: 'a.txt', bytes: new Uint8Array(), asPage: false };
const empty = (turn: number): ReadReply => ({ turn, reading: { ok: false, fault: { code: 'empty' } } });

/** A worker that answers when it is told to. */
class FakeWorker extends EventTarget {
  readonly asked: ReadRequest[] = [];
  postMessage(request: ReadRequest) {
    this.asked.push(request);
  }
  terminate() {
    this.asked.length = 0;
  }
}
function setUp() {
  const workers: FakeWorker[] = [];
  const reader = createPastedReader(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    // What of a worker the reader uses.
    return worker as unknown as Worker;
  });
  return { workers, reader };
}

describe('the way to the reader', () => {
  it('gives each file its own answer, whatever their order', async () => {
    const { workers, reader } = setUp();
    const [first, second] = [reader.read(REQUEST), reader.read(REQUEST)];
    expect(workers).toHaveLength(1);
    const known: ReadReply = { turn: 2, reading: { ok: false, fault: { code: 'nul' } } };
    workers[0]?.dispatchEvent(new MessageEvent('message', { data: known }));
    workers[0]?.dispatchEvent(new MessageEvent('message', { data: empty(1) }));
    expect(await second).toEqual(known.reading);
    expect(await first).toEqual(empty(1).reading);
  });

  it('answers for a worker that breaks down, and starts another for the next file', async () => {
    const { workers, reader } = setUp();
    const first = reader.read(REQUEST);
    workers[0]?.dispatchEvent(new Event('error'));
    expect(await first).toEqual({ ok: false, fault: { code: 'broken' } });
    const second = reader.read(REQUEST);
    expect(workers).toHaveLength(2);
    workers[1]?.dispatchEvent(new MessageEvent('message', { data: empty(2) }));
    expect(await second).toEqual(empty(2).reading);
  });

  it('says where no worker can be started', async () => {
    const reader = createPastedReader(() => {
      throw new DOMException('not here', 'SecurityError');
    });
    expect(await reader.read(REQUEST)).toEqual({ ok: false, fault: { code: 'no-worker' } });
  });
});
