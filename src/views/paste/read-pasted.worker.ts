// Reads the files that a reader brings, away from the page's thread: 5 MB of a saved page take a while.
import type { ReadReply, ReadRequest } from '../../domain/review/pasted.ts';
import { readPasted } from '../../ingest/read-pasted.ts';

self.onmessage = async ({ data }: MessageEvent<ReadRequest>) => {
  const reply: ReadReply = { turn: data.turn, reading: await readPasted(data) };
  self.postMessage(reply);
};
