// The page's side of the worker that reads files: a promise for each, and an answer also where no worker can be started.
import type { PastedReading, ReadReply, ReadRequest } from '../../domain/review/pasted.ts';

export interface PastedReader {
  /** Never rejects. */
  readonly read: (request: Omit<ReadRequest, 'turn'>) => Promise<PastedReading>;
  readonly close: () => void;
}

const BROKEN: PastedReading = { ok: false, fault: { code: 'broken' } };
/** Browsers forbid it in a frame without an origin. */
const NO_WORKER: PastedReading = { ok: false, fault: { code: 'no-worker' } };

const startWorker = () => new Worker(new URL('./read-pasted.worker.ts', import.meta.url), { type: 'module' });

/** Starts the worker when the first file comes; one that broke down is started again for the next. */
export function createPastedReader(start: () => Worker = startWorker): PastedReader {
  let worker: Worker | null = null;
  let turn = 0;
  const waiting = new Map<number, (reading: PastedReading) => void>();
  const giveUp = (reading: PastedReading) => {
    worker?.terminate();
    worker = null;
    for (const answer of waiting.values()) answer(reading);
    waiting.clear();
  };
  const close = () => giveUp(BROKEN);
  const begin = (): Worker => {
    const begun = start();
    begun.addEventListener('message', ({ data }: MessageEvent<ReadReply>) => {
      waiting.get(data.turn)?.(data.reading);
      waiting.delete(data.turn);
    });
    begun.addEventListener('error', close);
    return begun;
  };
  return {
    read: (request) =>
      new Promise((resolve) => {
        const mine = ++turn;
        waiting.set(mine, resolve);
        try {
          worker ??= begin();
          // Copied, not handed over: the reader may ask for the same bytes to be read as a page.
          worker.postMessage({ turn: mine, ...request } satisfies ReadRequest, []);
        } catch {
          giveUp(NO_WORKER);
        }
      }),
    close,
  };
}
