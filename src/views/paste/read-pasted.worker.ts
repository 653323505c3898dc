// Reads the files that a reader brings, away from the page's thread: 5 MB of a saved page take a while.
import type { ReadReply, ReadRequest } from '../../domain/review/pasted.ts';
import { readPasted } from '../../ingest/read-pasted.ts';

async function answer(request: ReadRequest): Promise<void> {
  const reply: ReadReply = { turn: request.turn, reading: await readPasted(request) };
  self.postMessage(reply, []);
}

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => void answer(data));
