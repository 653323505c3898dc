// The events as an Atom feed (RFC 4287): plain text, no markup in it.
import { safeHttpUrl } from '../domain/text-fragment.ts';
import type { ExportData, ExportFrame } from './export-data.ts';
import { timestampOf } from './export-data.ts';
import { makeExportWords } from './export-words.ts';
import type { FeedEntry } from './feed-entries.ts';
import { buildFeedEntries, tagOf } from './feed-entries.ts';
import { element, textElement, XML_HEAD } from './xml.ts';

const link = (rel: string, href: string) => element('link', { rel, href });

const entryElement = ({
  id,
  title,
  link: alternate,
  published,
  updated,
  type,
  content,
  via,
}: FeedEntry): string =>
  element('entry', {}, [
    textElement('id', id),
    textElement('title', title, { type: 'text' }),
    ...(published === null ? [] : [textElement('published', published)]),
    textElement('updated', updated),
    element('category', { term: type }),
    ...(alternate === null ? [] : [link('alternate', alternate)]),
    ...via.map((address) => link('via', address)),
    textElement('content', content, { type: 'text' }),
  ]);

export function writeAtom(data: ExportData, frame: ExportFrame): string {
  const { about, generator } = data;
  const words = makeExportWords(data, frame);
  const updated = timestampOf(data);
  const home = safeHttpUrl(frame.publicUrl);
  const subtitle = [about.standfirst[frame.language], words.review, words.filter];
  const feed = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': frame.language }, [
    textElement('id', tagOf('feed', frame)),
    textElement('title', about.title[frame.language], { type: 'text' }),
    textElement('subtitle', subtitle.filter((part) => part !== '').join(' · '), { type: 'text' }),
    textElement('updated', updated),
    element('author', {}, [textElement('name', about.editor ?? about.title[frame.language])]),
    textElement('generator', generator.name, { version: generator.version }),
    ...(home === null ? [] : [link('alternate', home)]),
    ...buildFeedEntries(data, frame, words, updated).map(entryElement),
  ]);
  return `${XML_HEAD}${feed}\n`;
}
