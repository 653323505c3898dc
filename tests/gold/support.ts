// Shared by the end-to-end tests: articles of a folder through the whole engine, and an event in one readable line.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus, NewsEvent } from '../../src/domain/corpus-schema.ts';
import type { ArticleMetadata } from '../../src/extraction/article/article-input.ts';
import type { Draft } from '../../src/extraction/draft.ts';
import { readArticle } from '../../src/extraction/pipeline.ts';
import { cleanText } from '../../src/ingest/clean-text.ts';
import { LEXICON } from '../extraction/events/support.ts';

/** The drafts of the .txt articles of a folder; metadata by article id. */
export function readFolder(
  folder: string,
  metadata: Readonly<Record<string, ArticleMetadata>> = {},
): readonly Draft[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const id = file.replace(/\.txt$/, '');
      const text = cleanText(readFileSync(join(folder, file), 'utf8'));
      const sha256 = createHash('sha256').update(text).digest('hex');
      return readArticle({ id, text, sha256, metadata: metadata[id] ?? {} }, LEXICON);
    });
}

/** `2024-05-09~ capture contested | Sudan: control of X – … denies it | dinder "سيطرت", dinder "سقوط"`; "~": not stated. */
export function lineOf(event: NewsEvent, corpus: Corpus): string {
  const told = event.mentions.map((id) => {
    const mention = corpus.mentions.find((candidate) => candidate.id === id);
    const text = corpus.articles.find((article) => article.id === mention?.article)?.text ?? '';
    return `${mention?.article} "${text.slice(mention?.trigger.start, mention?.trigger.end)}"`;
  });
  const date = `${event.date.edtf ?? 'undated'}${event.date.stated ? '' : '~'}`;
  return `${date} ${event.type} ${event.status} | ${event.label.en} | ${told.join(', ')}`;
}
