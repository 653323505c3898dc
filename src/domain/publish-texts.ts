// How much of the articles' texts a build publishes: all of it, only the passages that events quote, or none. What is
// withheld is withheld by the build, not hidden by the page; offsets stay what they are.
import type { Article, Corpus, Mention, Span, Step } from './corpus-schema.ts';
import { isWithin } from './spans.ts';

export const TEXT_CHOICES = ['none', 'passages', 'full'] as const;
export type TextChoice = (typeof TEXT_CHOICES)[number];

/** What stands where words are withheld; the mark before it keeps a line of it alone from right to left. */
const GAP = '\u200f[…]';

/** Overlapping and touching spans as one, in order. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** As many characters as were withheld: the gap's sign, on a line of its own where it was. Too little for a sign is blank. */
function gapFor(withheld: string): string {
  if (withheld.trim() === '') return withheld;
  const before = withheld.startsWith('\n') ? '\n' : '';
  const behind = withheld.includes('\n', before.length) ? '\n' : '';
  const room = withheld.length - before.length - behind.length;
  const sign = room >= GAP.length + 2 ? ` ${GAP} ` : '';
  return before + sign.padEnd(room, ' ') + behind;
}

/**
 * `withholdText('مقدمة طويلة. قال كذا. خاتمة طويلة.', [{ start: 13, end: 21 }])` → the passage in its place, `[…]` before and
 * after it, the length the same.
 */
export function withholdText(text: string, kept: readonly Span[]): string {
  let made = '';
  for (const { start, end } of joinSpans(kept))
    made += gapFor(text.slice(made.length, start)) + text.slice(start, end);
  return made + gapFor(text.slice(made.length));
}

const lies = (span: Span, kept: readonly Span[]): boolean => kept.some((one) => isWithin(span, one));

function publishArticle(article: Article, kept: readonly Span[]): Article {
  const inside = <T>(items: readonly T[], spanOf: (item: T) => Span) =>
    items.filter((item) => lies(spanOf(item), kept));
  return {
    ...article,
    text: withholdText(article.text, kept),
    boilerplate: inside(article.boilerplate, (span) => span),
    times: inside(article.times, ({ span }) => span),
    actorSpans: inside(article.actorSpans, ({ span }) => span),
    published: { ...article.published, evidence: inside(article.published.evidence, ({ span }) => span) },
  };
}

/** Whatever a step quotes of a text is in Arabic letters; ids, numbers and days are not. */
const QUOTED = /\p{Script=Arabic}/u;
const wordless = ({ rule, params }: Step): Step => ({
  rule,
  params: Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, QUOTED.test(value) ? '…' : value]),
  ),
});

/** A mention that says who told what of whom, and quotes nobody. */
const silent = (mention: Mention): Mention => ({
  ...mention,
  passage: { ...mention.passage, exact: '', prefix: '', suffix: '' },
  date: { ...mention.date, steps: mention.date.steps.map(wordless) },
  disputes: mention.disputes.map(({ mention: other, step }) => ({ mention: other, step: wordless(step) })),
  quantities: mention.quantities.map((quantity) => ({ ...quantity, of: '' })),
});

/**
 * The corpus as a build publishes it. Titles are published always: they name the article. With `none` headlines remain,
 * which are the machine's own words and quote a few of the text's where it has no better.
 */
export function publishTexts(corpus: Corpus, choice: TextChoice): Corpus {
  if (choice === 'full') return corpus;
  const keptOf = new Map<string, Span[]>(
    corpus.articles.map(({ id, titleSpan }) => [id, titleSpan ? [titleSpan] : []]),
  );
  if (choice === 'passages')
    for (const { article, passage } of corpus.mentions)
      keptOf.get(article)?.push({ start: passage.start, end: passage.end });
  const articles = corpus.articles.map((article) =>
    publishArticle(article, joinSpans(keptOf.get(article.id) ?? [])),
  );
  if (choice === 'passages') return { ...corpus, articles };
  return {
    ...corpus,
    articles,
    mentions: corpus.mentions.map(silent),
    events: corpus.events.map((event) => ({
      ...event,
      quantities: event.quantities.map((quantity) => ({ ...quantity, of: '' })),
      linkReasons: event.linkReasons.map(wordless),
      reviewed: event.reviewed && { ...event.reviewed, was: {} },
    })),
    warnings: corpus.warnings.map((warning) => ({ ...warning, params: wordless(warning).params })),
  };
}
