// CSL items as BibTeX, in the fields of BibLaTeX (which hold a whole date, a language and the day of access). Loaded when
// somebody asks for it. The library maps fields and entry types; the escaping is ours, since of its own two ways one
// drops every Arabic letter and the other escapes nothing.
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from './citation-csl.ts';

const { format } = plugins.config.get('@bibtex');
Object.assign(format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // The library takes `<i>` for rich text; in a headline it is what somebody wrote.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** Text that means itself in a field: `'100 % {sure}'` → `'100 \% \{sure\}'`, on one line. */
function escapeText(text: string): string {
  return text
    .replace(/[\\{}%#$&_~^<>]/g, (char) => COMMANDS[char] ?? `\\${char}`)
    .replace(/\s+/g, ' ')
    .trim();
}

/** An address in a field that is read word for word: what would end the field or escape in it is percent-encoded. */
function escapeAddress(address: string): string {
  return address.replace(/[\\{}\s]/g, (char) => encodeURIComponent(char));
}

/** `[{ id: 'waqai-a', type: 'article-newspaper', title: '…' }]` → `@article{waqai-a, title = {…}, …}`. */
export function writeBibtex(items: readonly CslItem[]): string {
  const escaped = items.map(({ URL: address, issued, ...item }) => ({
    ...item,
    title: escapeText(item.title),
    ...(item['container-title'] === undefined
      ? {}
      : { 'container-title': escapeText(item['container-title']) }),
    ...(item.publisher === undefined ? {} : { publisher: escapeText(item.publisher) }),
    ...(item.author === undefined
      ? {}
      : { author: item.author.map(({ literal }) => ({ literal: escapeText(literal) })) }),
    ...(item.version === undefined ? {} : { version: escapeText(item.version) }),
    ...(item.note === undefined ? {} : { note: escapeText(item.note) }),
    ...(issued === undefined ? {} : { issued: { 'date-parts': issued['date-parts'] } }),
    ...(address === undefined ? {} : { URL: escapeAddress(address) }),
  }));
  return plugins.output.format('biblatex', escaped);
}
