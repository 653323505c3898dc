// The events as JSON Feed 1.1 (jsonfeed.org): the same entries as the Atom feed.
import { safeHttpUrl } from '../domain/text-fragment.ts';
import type { ExportData, ExportFrame } from './export-data.ts';
import { timestampOf } from './export-data.ts';
import { makeExportWords } from './export-words.ts';
import { buildFeedEntries } from './feed-entries.ts';

export function writeJsonFeed(data: ExportData, frame: ExportFrame): string {
  const { about } = data;
  const { language } = frame;
  const words = makeExportWords(data, frame);
  const home = safeHttpUrl(frame.publicUrl);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: about.title[language],
    description: [about.standfirst[language], words.review, words.filter]
      .filter((part) => part !== '')
      .join(' · '),
    language,
    ...(home === null ? {} : { home_page_url: home }),
    ...(about.editor === null ? {} : { authors: [{ name: about.editor }] }),
    items: buildFeedEntries(data, frame, words, timestampOf(data)).map(
      ({ id, title, link, published, updated, type, content, via }) => ({
        id,
        title,
        content_text: content,
        ...(link === null ? {} : { url: link }),
        ...(via[0] === undefined ? {} : { external_url: via[0] }),
        ...(published === null ? {} : { date_published: published }),
        date_modified: updated,
        tags: [type],
      }),
    ),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
