// Starts the worker in which the engine runs. Its code is large and is fetched when somebody reviews or pastes.
import type { WorkbenchReply } from '../../domain/review/workbench.ts';
import type { StartTransport } from '../../store/review/bench-client.ts';

/** Throws where the browser knows no workers or forbids them; a worker that cannot be fetched breaks down. */
export const startWorker: StartTransport = (hear, breakDown) => {
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<WorkbenchReply>) => hear(data));
  worker.addEventListener('error', ({ message }) => breakDown(message || 'the worker could not be started'));
  worker.addEventListener('messageerror', () => breakDown('a message could not be read'));
  return {
    post: (request) => worker.postMessage(request, []),
    close: () => worker.terminate(),
  };
};
