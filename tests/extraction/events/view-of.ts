// Shared by the tests of chunks and views: the first sentence of a text as the rules of events see it.
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { findParagraphs, findQuotations, findSentences } from '../../../src/extraction/arabic/segment.ts';
import { chunkSentence } from '../../../src/extraction/events/chunks.ts';
import { SentenceView } from '../../../src/extraction/events/sentence-view.ts';
import { readDraft } from './support.ts';

export function viewOf(text: string): SentenceView {
  const { names, times } = readDraft(text);
  const shadow = makeShadow(text);
  const paragraph = findParagraphs(text)[0] ?? { start: 0, end: 0 };
  const sentence = findSentences(text, paragraph)[0] ?? paragraph;
  const quotations = findQuotations(text, paragraph);
  return new SentenceView(sentence, chunkSentence(shadow, sentence, names.mentions, times, quotations));
}

/** Where the chunk with these folded words stands. */
export function at(view: SentenceView, words: string): number {
  return view.chunks.findIndex((chunk) => chunk.text === words);
}
