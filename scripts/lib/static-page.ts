// What a built page says before any script runs: its policy, its title and description, and the events as a table. The
// data are those of public/data; a build without them has an empty page, which says so once scripts run.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { escapeHtml } from '../../src/exports/html.ts';
import { isManifest, isPackedIndex } from '../../src/domain/index-guard.ts';
import { unpackIndex } from '../../src/domain/index-pack.ts';
import type { SiteIndex } from '../../src/domain/site-data.ts';
import { dateStyle } from '../../src/i18n/date-style.ts';
import { translator } from '../../src/i18n/translate.ts';
import { wordReview } from '../../src/i18n/word-review.ts';
import type { PageWords } from './single-file.ts';
import { buildStaticTable } from './static-table.ts';

/** Of the page as files: everything from beside it, nothing from elsewhere. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  // The preview of an embedded view.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The index in a folder of data; `null` where there is none that can be read. */
export async function readSiteIndex(folder: string): Promise<SiteIndex | null> {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, name), 'utf8').catch(() => 'null'));
  const manifest = await read('manifest.json');
  if (!isManifest(manifest)) return null;
  const index = await read(manifest.index);
  return isPackedIndex(index) ? unpackIndex(index) : null;
}

/** `وقائع الحرب · The war`: a page without scripts has no language of its reader. */
export const titleOf = ({ about: { title } }: SiteIndex): string => [title.ar, title.en].join(' · ');

/** What it is about and the state of its review, in both languages. */
export const describeSite = ({ about, review }: SiteIndex): string =>
  (['ar', 'en'] as const)
    .map((language) => {
      const words = wordReview(review, dateStyle(language), translator(language));
      return `${about.standfirst[language]} ${words}.`;
    })
    .join(' ');

/** The words of the one-file page. */
export const wordsOfPage = (index: SiteIndex, publicUrl: string | null): PageWords => ({
  title: titleOf(index),
  description: describeSite(index),
  noScript: buildStaticTable(index),
  publicUrl,
});

const meta = (attrs: Readonly<Record<string, string>>): HtmlTagDescriptor => ({
  tag: 'meta',
  attrs: { ...attrs },
  injectTo: 'head-prepend',
});

/** The plugin; it does nothing but in a build. */
export function staticPage(): Plugin {
  let folder = '';
  return {
    name: 'waqai-static-page',
    apply: 'build',
    configResolved({ publicDir }) {
      folder = join(publicDir, 'data');
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (html) => {
        const index = await readSiteIndex(folder);
        const tags = [meta({ 'http-equiv': 'Content-Security-Policy', content: POLICY })];
        if (index === null) return { html, tags };
        tags.push(meta({ name: 'description', content: describeSite(index) }));
        const title = escapeHtml(titleOf(index));
        // A replacement by a function: a title may hold what a pattern takes for its own.
        const titled = html.replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`);
        return { html: titled.replace('</body>', () => `${buildStaticTable(index)}\n  </body>`), tags };
      },
    },
  };
}
