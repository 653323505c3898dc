// A briefing as plain text in one language, for mail and messengers: captions, lines with the numbers of their quotations, and
// the quotations with their sources. What the briefer himself thinks stands under its own heading, with his name.
import type { Briefing, BriefingLine, BriefingStep } from '../domain/briefing/briefing-schema.ts';
import type { SiteIndex } from '../domain/site-data.ts';
import { dateStyle, writeDigits } from './date-style.ts';
import { formatDay } from './format-date.ts';
import { isolate } from './isolate.ts';
import type { Language } from './language.ts';
import { FIRST_MESSAGES } from './messages/first.ts';
import { briefing as messages } from './messages/briefing.ts';
import { wordsIn } from './said-in.ts';
import { addMessages, translator } from './translate.ts';
import { wordSource } from './word-event.ts';
import { wordReview } from './word-review.ts';
import { wordSources } from './word-sources.ts';

addMessages(messages);
addMessages(FIRST_MESSAGES);

/** With the sources and the state of review of its chronology. `stray`: the numbers of quotations that no text bears out. */
export function wordBriefing(
  { title, author, steps, quotations }: Briefing,
  language: Language,
  { articles, review }: Pick<SiteIndex, 'articles' | 'review'>,
  stray: ReadonlySet<number>,
): string {
  const t = translator(language);
  const dates = dateStyle(language);
  const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
  const wordLine = ({ text, quotes }: BriefingLine) =>
    `– ${oneLine(wordsIn(text, language))}${quotes.map((number) => ` [${writeDigits(String(number), dates.digits)}]`).join('')}`;
  const sourceOf = (article: string) => {
    const head = articles.find(({ id }) => id === article);
    return head ? wordSource(head, dates, t) : article;
  };
  const list = quotations.map(
    ({ article, exact }, at) =>
      `[${at + 1}] «${isolate(oneLine(exact))}» ${sourceOf(article)}${stray.has(at + 1) ? ` · ${t('briefing.stray')}` : ''}`,
  );
  const wordStep = (step: BriefingStep): string =>
    [
      oneLine(wordsIn(step.caption, language)),
      ...(step.kind === 'assessment'
        ? [
            `${t('briefing.assessmentHead')} – ${t('briefing.signed', {
              by: isolate(step.signed.by),
              day: formatDay(step.signed.on, dates),
            })}`,
          ]
        : []),
      ...step.lines.map(wordLine),
      ...(step.kind === 'quotations' ? list : []),
    ]
      .filter((line) => line !== '')
      .join('\n');
  const parts = steps.map(wordStep);
  // Numbers must lead somewhere even where nobody made a step of the quotations.
  if (list.length > 0 && !steps.some(({ kind }) => kind === 'quotations'))
    parts.push([t('briefing.quotationsHead'), ...list].join('\n'));
  const heading = [
    steps[0]?.kind === 'title' ? '' : oneLine(wordsIn(title, language)),
    author === null ? '' : t('briefing.author', { name: isolate(author) }),
  ].filter((line) => line !== '');
  const standing = [wordSources(articles, dates, t), wordReview(review, dates, t)].join('\n');
  return `${[...heading, ...parts, standing].join('\n\n')}\n`;
}
