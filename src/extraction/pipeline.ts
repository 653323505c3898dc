// The engine's two halves. `readArticle` sees one article and nothing else: it runs in the command line, in worker threads,
// in a browser. `linkCorpus` sees all drafts; `finishCorpus` makes the corpus of what it linked and of an editor's decisions,
// `assemble` of the articles alone.
//
//   text ─► 1 lines ─► 2 shadow ─► 3 sentences, quotations ─► 4 tokens          article/read, arabic/
//              │                                                  │
//              └► 5 times (symbolic)   time/        7 names  names/ ┤
//                                                                 ▼
//                        8 triggers ─► 9 arguments ─► 10 claims ─► 11 anchors    events/            = Draft
//   ───────────────────────────────────────────────────────────────────────────────────────────────────────
//   drafts ─► 6 publication days ─► 11 dates ─► 12 links                           article/, assemble/ = LinkedCorpus
//   ───────────────────────────────────────────────────────────────────────────────────────────────────────
//   decisions ─► splits, merges, fields ─► status ─► 13 headlines                  review/, assemble/  = Corpus
import type { ArticleInput } from './article/article-input.ts';
import { readLines } from './article/read.ts';
import { makeShadow } from './arabic/shadow.ts';
import type { Draft } from './draft.ts';
import type { PartyStage, Watch } from './events/find-mentions.ts';
import { findMentions } from './events/find-mentions.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { findNames } from './names/find-names.ts';
import { findTimes } from './time/find-times.ts';

export { assemble } from './assemble/assemble.ts';
export { linkCorpus } from './assemble/link-corpus.ts';
export { finishCorpus } from './review/finish-corpus.ts';

/**
 * Reads one article: lines, times, names and the mentions of events, their days still symbolic. `watch` is told of each
 * sentence what was seen in it; `parties`: whether all that speaks for them says who takes part in an event, or grammar alone.
 */
export function readArticle(
  input: ArticleInput,
  lexicon: Lexicon,
  watch: Watch | null = null,
  parties: PartyStage = 'weighed',
): Draft {
  const shadow = makeShadow(input.text);
  const allTimes = findTimes(shadow);
  const read = readLines(input.text, input.metadata, allTimes);
  const unread = read.lines.filter((line) => line.kind === 'boilerplate' || line.kind === 'credit');
  const inRead = (at: number) => !unread.some((line) => at >= line.start && at < line.end);
  const times = allTimes.filter((time) => inRead(time.span.start));
  const names = findNames(shadow, lexicon, { skip: unread });
  const { mentions, actors, readings } = findMentions(shadow, read.lines, names, times, watch, parties);
  return {
    input,
    read,
    times,
    readings,
    names: { ...names, actors: [...names.actors, ...actors] },
    mentions,
  };
}
