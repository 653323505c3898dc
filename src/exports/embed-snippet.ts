// The code by which a page embeds the chronology: the custom element of embed.js, or a plain frame for pages that strip
// scripts. What a title or an address holds stays inside its attribute.
import type { Language } from '../i18n/language.ts';
import type { Filter } from '../domain/filter.ts';
import { serializeFilter } from '../domain/filter-link.ts';
import { frameAddress } from '../domain/frame-address.ts';
import { escapeHtml } from './html.ts';

export interface EmbedWish {
  /** Where the chronology is, ending in `/` or a file's name. */
  readonly home: string;
  readonly language: Language;
  /** `null`: as the reader's system has it. */
  readonly theme: 'light' | 'dark' | null;
  readonly view: 'timeline' | 'list' | 'graph';
  readonly filter: Filter;
  /** First and last day shown; `null`: the first view. */
  readonly range: readonly [string, string] | null;
  readonly title: string;
  /** In pixels, of a frame that cannot follow its content. */
  readonly height: number;
}

const attribute = (name: string, value: string): string => ` ${name}="${escapeHtml(value)}"`;

/** What the element is given, what is as usual left out. */
export function embedAttributes(wish: EmbedWish): Readonly<Record<string, string>> {
  const { home, language, theme, view, filter, range, title } = wish;
  const filtered = serializeFilter(filter);
  return {
    src: home,
    lang: language,
    ...(theme === null ? {} : { theme }),
    ...(view === 'timeline' ? {} : { view }),
    ...(range === null ? {} : { range: range.join('/') }),
    ...(filtered === '' ? {} : { filter: filtered }),
    title,
  };
}

/** The frame's address, as the element makes it. */
export const embedAddress = (wish: EmbedWish): string => frameAddress(wish.home, embedAttributes(wish));

/** `<script src="…/embed.js" async></script>` and the element, with a link for readers without scripts. */
export function writeEmbedElement(wish: EmbedWish): string {
  const { home, title } = wish;
  const attributes = Object.entries(embedAttributes(wish))
    .map(([name, value]) => attribute(name, value))
    .join('');
  const script = new URL('embed.js', home).href;
  const words = escapeHtml(title);
  return `<script${attribute('src', script)} async></script>\n<waqai-timeline${attributes}><a${attribute('href', home)}>${words}</a></waqai-timeline>\n`;
}

/** A titled, lazy frame of a fixed height. */
export function writeEmbedFrame(wish: EmbedWish): string {
  const attributes = [
    attribute('src', embedAddress(wish)),
    attribute('title', wish.title),
    attribute('width', '100%'),
    attribute('height', String(wish.height)),
    attribute('loading', 'lazy'),
    attribute('referrerpolicy', 'no-referrer'),
    attribute('style', 'border:0'),
  ].join('');
  return `<iframe${attributes} allowfullscreen></iframe>\n`;
}
