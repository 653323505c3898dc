// What both languages of a briefing are worded with: names, dates and sources of one corpus, and each sentence said twice.
import type { Quotation } from '../domain/briefing/briefing-schema.ts';
import { CUT } from '../domain/briefing/find-stray.ts';
import type { Actor, Article, Mention, Text } from '../domain/corpus-schema.ts';
import type { EventSummary } from '../domain/site-data.ts';
import type { DateStyle } from './date-style.ts';
import { dateStyle } from './date-style.ts';
import { formatDay } from './format-date.ts';
import { isolate } from './isolate.ts';
import { joinNames } from './join-names.ts';
import type { Language } from './language.ts';
import { briefing } from './messages/briefing.ts';
import { FIRST_MESSAGES } from './messages/first.ts';
import type { Translate } from './translate.ts';
import { addMessages, translator } from './translate.ts';
import { wordEventDate } from './word-event.ts';

addMessages(briefing);
addMessages(FIRST_MESSAGES);

export interface BriefingWords {
  readonly language: Language;
  readonly t: Translate;
  readonly dates: DateStyle;
  readonly actor: (id: string) => string;
  readonly names: (ids: readonly string[]) => string;
  /** The date as told; that it is estimated is said. */
  readonly when: (event: EventSummary) => string;
  readonly day: (day: string) => string;
  /** The day on which the article of some words appeared. */
  readonly published: (article: string) => string;
  /** The actor with the side that it speaks for: `Ilham Aliyev (Azerbaijan)`; the article itself. */
  readonly speaker: (actor: string | null) => string;
}

/** Whose names and days are worded. */
type Named = {
  readonly actors: readonly Pick<Actor, 'id' | 'label' | 'side'>[];
  readonly articles: readonly Pick<Article, 'id' | 'published'>[];
};

function makeWords(corpus: Named, language: Language): BriefingWords {
  const t = translator(language);
  const dates = dateStyle(language);
  const actors = new Map(corpus.actors.map((actor) => [actor.id, actor]));
  const days = new Map(corpus.articles.map(({ id, published }) => [id, published.date]));
  const actor = (id: string) => isolate(actors.get(id)?.label[language] ?? id);
  const day = (iso: string) => formatDay(iso, dates);
  return {
    language,
    t,
    dates,
    actor,
    day,
    names: (ids) => joinNames(ids.map(actor), t),
    when: (event) => {
      const words = wordEventDate(event, dates, t);
      const isDated = event.date.start !== null || event.date.end !== null;
      return isDated && !event.date.stated ? t('briefing.estimated', { date: words }) : words;
    },
    published: (article) => {
      const date = days.get(article);
      return date ? t('briefing.published', { day: day(date) }) : t('briefing.publishedUnknown');
    },
    speaker: (id) => {
      if (id === null) return t('drawer.ownVoice');
      const side = actors.get(id)?.side ?? id;
      return side === id ? actor(id) : t('drawer.citeSpeaker', { name: actor(id), side: actor(side) });
    },
  };
}

/** `both((w) => w.t('briefing.scopeHead'))` → `{ ar: 'النطاق …', en: 'Scope …' }`. */
export type Both = (say: (words: BriefingWords) => string) => Text;

export function makeBoth(corpus: Named): Both {
  const [ar, en] = [makeWords(corpus, 'ar'), makeWords(corpus, 'en')];
  return (say) => ({ ar: say(ar), en: say(en) });
}

/** UTF-16 units of a quotation. */
const LONGEST_QUOTE = 2000;

/** Exact words, whole but where they are longer than anybody reads out; the cut is shown. */
function clipQuote(exact: string): string {
  if (exact.length <= LONGEST_QUOTE) return exact;
  return `${exact.slice(0, LONGEST_QUOTE).replace(/\p{Surrogate}$/u, '')}${CUT}`;
}

type Quotable = Pick<Mention, 'id' | 'article' | 'passage'>;

/** The words of a mention as a briefing quotes them. */
export const quoteMention = ({ id, article, passage }: Quotable): Quotation => ({
  mention: id,
  article,
  exact: clipQuote(passage.exact),
});

/** The numbers of quotations: the same words of an article have one, in the order in which they are first cited. */
export class QuotationList {
  readonly cited: Quotable[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #mentions: ReadonlyMap<string, Mention>;

  constructor(mentions: readonly Mention[]) {
    this.#mentions = new Map(mentions.map((mention) => [mention.id, mention]));
  }

  /** `cite(['m1', 'm2'])` → `[1, 2]`; two mentions of one passage share its number. */
  cite(ids: readonly string[]): number[] {
    const numbers = ids.flatMap((id) => {
      const mention = this.#mentions.get(id);
      // A site that publishes no texts has no words to quote.
      if (!mention || mention.passage.exact === '') return [];
      const key = JSON.stringify([mention.article, mention.passage.start, mention.passage.end]);
      const number = this.#numbers.get(key) ?? this.cited.push(mention);
      this.#numbers.set(key, number);
      return [number];
    });
    return [...new Set(numbers)].sort((a, b) => a - b);
  }
}
