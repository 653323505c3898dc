// dist/ from a folder of public files, of which data/ is the site's data: the page as files, the whole as one file beside it
// and, where it is known under which address they will be, what those who link to them read.
import { join } from 'node:path';
import { build } from 'vite';
import { drawCard } from './draw-card.ts';
import { ROOT } from './project.ts';
import { buildSingleFile, readDataFiles } from './single-file.ts';
import { SINGLE_FILE, socialPage } from './social-page.ts';
import { readSiteIndex, wordsOfPage } from './static-page.ts';
import { writeFileAtomically } from './write-file.ts';

export interface Publication {
  readonly publicDir: string;
  readonly out: string;
  /** With a slash at the end; `null`: unknown. */
  readonly publicUrl: string | null;
}

/** Resolves to the size of the one file, in bytes. */
export async function publishSite({ publicDir, out, publicUrl }: Publication): Promise<number> {
  const data = join(publicDir, 'data');
  const index = await readSiteIndex(data);
  if (index === null) throw new Error(`${data} holds no index`);
  await build({
    root: ROOT,
    publicDir,
    logLevel: 'error',
    build: { outDir: out, emptyOutDir: true },
    plugins: publicUrl === null ? [] : [socialPage(index, publicUrl, await drawCard(index))],
  });
  const html = await buildSingleFile(await readDataFiles(data), wordsOfPage(index, publicUrl));
  await writeFileAtomically(join(out, SINGLE_FILE), html);
  return Buffer.byteLength(html);
}
