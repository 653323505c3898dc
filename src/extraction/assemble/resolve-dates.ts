// Stage 11, second half: a mention's day, now that the article's own is known. Its own words first; else what it inherits
// from the saying; else the news day; background never the news day. All inference is marked `stated: false`.
import type { Article, EventDate, MentionDate, Step, Warning } from '../../domain/corpus-schema.ts';
import { UNDATED } from '../../domain/site-data.ts';
import type { MentionDraft } from '../draft.ts';
import { resolveTime } from '../time/resolve-time.ts';

export interface DatedMention {
  readonly date: MentionDate;
  readonly warnings: readonly Omit<Warning, 'article'>[];
}

type ArticleDay = Pick<Article, 'published' | 'newsDay'>;

/** The date of a mention. */
export function resolveMentionDate(mention: MentionDraft, article: ArticleDay): DatedMention {
  const reference = article.published.date;
  if (mention.anchor) {
    const { expression, attachment } = mention.anchor;
    const resolved = resolveTime(expression, { reference, prefer: mention.prefer });
    if (resolved) {
      const warnings = resolved.warnings.map((warning) => ({ ...warning, span: expression.span }));
      const own = attachment === 'own';
      const date: EventDate = own ? resolved.date : inherited(resolved.date, mention);
      const steps: Step[] = own
        ? resolved.steps
        : [...resolved.steps, { rule: 'anchor.inherited', params: { words: expression.words } }];
      return {
        date: { ...date, basis: own ? resolved.basis : 'narrative', expression: expression.span, steps },
        warnings,
      };
    }
  }
  return { date: undatedMention(mention, article), warnings: [] };
}

/** What is said on a day is no later than that day, unless it lies ahead; it is not stated of the event itself. */
function inherited(date: EventDate, mention: MentionDraft): EventDate {
  if (mention.modality === 'planned' || mention.modality === 'called-for') {
    const from = date.start;
    return from
      ? {
          ...date,
          edtf: `${from}/..`,
          start: from,
          end: null,
          precision: 'span',
          clock: null,
          dayPart: null,
          stated: false,
        }
      : { ...date, stated: false };
  }
  return { ...date, clock: null, stated: false };
}

function undatedMention(mention: MentionDraft, article: ArticleDay): MentionDate {
  const day = article.newsDay ?? article.published.date;
  const none: MentionDate = { ...UNDATED, basis: 'none', expression: null, steps: [] };
  if (!day) return { ...none, steps: [{ rule: 'anchor.no-date', params: {} }] };
  if (mention.remote) {
    const date: EventDate = { ...UNDATED, edtf: `../${day}`, end: day, precision: 'span' };
    return {
      ...date,
      basis: 'narrative',
      expression: null,
      steps: [{ rule: 'anchor.background', params: { day } }],
    };
  }
  if (mention.modality === 'planned' || mention.modality === 'called-for' || mention.modality === 'unreal') {
    const date: EventDate = { ...UNDATED, edtf: `${day}/..`, start: day, precision: 'span' };
    return {
      ...date,
      basis: 'news-day',
      expression: null,
      steps: [{ rule: 'anchor.ahead', params: { day } }],
    };
  }
  const date: EventDate = { ...UNDATED, edtf: day, start: day, end: day, precision: 'day' };
  return {
    ...date,
    basis: 'news-day',
    expression: null,
    steps: [{ rule: 'anchor.news-day', params: { day } }],
  };
}
