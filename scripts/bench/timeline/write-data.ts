// Writes the events of one size: the site's own split data for the app, one file of events for the rivals.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildSiteFiles } from '../../lib/site-files.ts';
import { toRivalEvents } from './rival-events.ts';
import { makeSyntheticCorpus } from './synthetic-corpus.ts';

/** Into `folder/2000/data/…` and `folder/2000/events.json`. */
export async function writeData(folder: string, size: number): Promise<void> {
  const corpus = makeSyntheticCorpus(size);
  const files = [
    ...buildSiteFiles(corpus).map(({ name, content }) => ({ name: `data/${name}`, content })),
    { name: 'events.json', content: JSON.stringify(toRivalEvents(corpus)) },
  ];
  for (const { name, content } of files) {
    const path = join(folder, String(size), name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}
