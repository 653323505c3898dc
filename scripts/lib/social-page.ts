// What a build says of itself to those who link to it or embed it by its address: Open Graph and Twitter cards with a
// picture, its canonical address, and oEmbed. All of it needs to know where the build is published.
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { findLastPublication } from '../../src/domain/lapsed.ts';
import type { SiteIndex } from '../../src/domain/site-data.ts';
import { CARD } from '../../src/exports/picture/write-card.ts';
import { escapeHtml } from '../../src/exports/html.ts';
import { describeSite, titleOf } from './static-page.ts';

export const OEMBED_FILE = 'oembed.json';
export const CARD_FILE = 'preview.png';
export const SINGLE_FILE = 'waqai.html';
/** Of the frame that oEmbed gives; one whose height follows its content says so itself. */
const FRAME_SIZE = { width: 900, height: 640 };

const PROVIDER = 'Waqai · وقائع';

/**
 * `'https://news.example/war'` → `'https://news.example/war/'`; `null`: no address that a build can be published under, which
 * is a folder on the web without query, hash or password.
 */
export function readPublicUrl(text: string): string | null {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const { origin, pathname, search, hash, username, password } = new URL(text);
  if (search !== '' || hash !== '' || username !== '' || password !== '') return null;
  if (/\.html?$/i.test(pathname)) return null;
  return `${origin}${pathname.endsWith('/') ? pathname : `${pathname}/`}`;
}

/**
 * oEmbed 1.0 (oembed.com), of type `rich`. The frame holds the one-file page: WordPress puts what it does not know into a
 * bare sandbox, in which a page of many files cannot read them.
 */
export function describeOembed(index: SiteIndex, publicUrl: string): Readonly<Record<string, unknown>> {
  const title = titleOf(index);
  const address = `${publicUrl}${SINGLE_FILE}#v=1&em=1`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    ...(index.about.editor === null ? {} : { author_name: index.about.editor }),
    provider_name: PROVIDER,
    provider_url: publicUrl,
    cache_age: 3600,
    thumbnail_url: publicUrl + CARD_FILE,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
    ...FRAME_SIZE,
    html: `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="${FRAME_SIZE.height}" loading="lazy" referrerpolicy="no-referrer" style="border:0" allowfullscreen></iframe>`,
  };
}

/** The tags of the head. */
export function describeHead(index: SiteIndex, publicUrl: string): HtmlTagDescriptor[] {
  const tag = (tag: 'link' | 'meta', attrs: Readonly<Record<string, string>>): HtmlTagDescriptor => ({
    tag,
    attrs: { ...attrs },
    injectTo: 'head',
  });
  const [title, description] = [titleOf(index), describeSite(index)];
  const last = findLastPublication(index.articles);
  const properties: readonly (readonly [string, string])[] = [
    ['og:type', 'website'],
    ['og:site_name', PROVIDER],
    ['og:title', title],
    ['og:description', description],
    ['og:url', publicUrl],
    ['og:locale', 'ar_AR'],
    ['og:locale:alternate', 'en_GB'],
    ['og:image', publicUrl + CARD_FILE],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(CARD.width)],
    ['og:image:height', String(CARD.height)],
    ['og:image:alt', title],
    ...(last === null ? [] : [['og:updated_time', `${last}T00:00:00Z`] as const]),
  ];
  return [
    tag('link', { rel: 'canonical', href: publicUrl }),
    tag('link', {
      rel: 'alternate',
      type: 'application/json+oembed',
      href: publicUrl + OEMBED_FILE,
      title,
    }),
    ...properties.map(([property, content]) => tag('meta', { property, content })),
    tag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
  ];
}

/** The plugin: the tags into the page, picture and oEmbed beside it. */
export function socialPage(index: SiteIndex, publicUrl: string, card: Uint8Array): Plugin {
  return {
    name: 'waqai-social-page',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: () => describeHead(index, publicUrl) },
    generateBundle() {
      const oembed = `${JSON.stringify(describeOembed(index, publicUrl), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: OEMBED_FILE, source: oembed });
      this.emitFile({ type: 'asset', fileName: CARD_FILE, source: card });
    },
  };
}
