// A truce told in one sentence with the day from which it holds was made by that day: "أعلنتا التوصل إلى هدنة تبدأ الأحد الماضي"
// dates the accord no later, whatever day the news has.
import type { Mention } from '../../domain/corpus-schema.ts';

/** The mentions of an article, truces without a day of their own dated by the start that their sentence tells. */
export function datedByStart(mentions: readonly Mention[], text: string): readonly Mention[] {
  const starts = mentions.filter(({ type, date }) => type === 'ceasefire-start' && date.stated);
  return mentions.map((mention) => {
    const { type, date, passage } = mention;
    if (type !== 'ceasefire-agreement' || date.basis !== 'news-day' || date.start === null) return mention;
    const start = starts.find((other) => other.passage.start === passage.start);
    const day = start?.date.start ?? null;
    if (!start || day === null || day >= date.start) return mention;
    const { expression, steps } = start.date;
    const words = expression ? text.slice(expression.start, expression.end) : '';
    const inherited = { rule: 'anchor.beside', params: { words } };
    return {
      ...mention,
      date: { ...start.date, stated: false, basis: 'narrative', steps: [...steps, inherited] },
    };
  });
}
