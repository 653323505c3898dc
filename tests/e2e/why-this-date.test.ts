// "Why this date?": from the words of the text over the article's own day to the day of the event.
import { describe, expect } from 'vitest';
import { formatDay } from '../../src/i18n/format-date.ts';
import { translator } from '../../src/i18n/translate.ts';
import { test } from './support/app-test.ts';
import { drawerOf, LANGUAGES } from './support/page-parts.ts';
import { findOne, readSeedCorpus } from './support/seed-corpus.ts';
import { dateStyle } from '../../src/i18n/date-style.ts';

const corpus = readSeedCorpus();
const articleOf = (id: string) => findOne(corpus.articles, (article) => article.id === id, 'article');

/** The only mention of an event, dated by words such as "أمس" that count from an article's inferred day. */
const mention = findOne(
  corpus.mentions,
  ({ article, date, event }) =>
    date.basis === 'relative' &&
    date.steps.some(({ rule }) => rule === 'time.relative-day') &&
    articleOf(article).published.basis === 'inferred' &&
    corpus.events.some(({ id, mentions }) => id === event && mentions.length === 1),
  'mention dated from an inferred day',
);
const { published, text } = articleOf(mention.article);
const words = text.slice(mention.date.expression?.start, mention.date.expression?.end);

describe.each(LANGUAGES)('a reader in the language "%s" who doubts a date', (language) => {
  const t = translator(language);
  const long = (day: string | null) => formatDay(day ?? '', dateStyle(language), { weekday: true });

  test('is told the words, the day they count from with its signs, and what follows', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}&e=${mention.event}`);
    const why = drawerOf(page).locator('details', { hasText: t('drawer.why') });
    await why.locator('summary').click();
    const [said, article, ...steps] = await why.locator('ol > li').allInnerTexts();
    expect(said).toContain(words);
    expect(article).toContain(t('drawer.whyArticle.inferred', { day: long(published.date) }));
    expect(await why.locator('ul > li').count()).toBeGreaterThan(0);
    expect(steps.at(-1)).toContain(long(mention.date.start));
    expect(steps.join(' ')).not.toMatch(/time\.|anchor\.|publication\./);
  });
});
