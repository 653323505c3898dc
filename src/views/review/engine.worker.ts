// The workbench where a browser runs it: in a worker, so that the page goes on while the engine reads.
import type { WorkbenchRequest } from '../../domain/review/workbench.ts';
import { runWorkbench } from '../../extraction/review/run-workbench.ts';

const answer = runWorkbench((reply) => self.postMessage(reply, []));
self.addEventListener('message', ({ data }: MessageEvent<WorkbenchRequest>) => answer(data));
