// What people ask an event: who says so and who denies it, on what day and by whom, how a day came about, and what of it
// can be taken along. Each by pointer and by keyboard.
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { compareText } from '../../src/domain/compare-text.ts';
import type { Mention } from '../../src/domain/corpus-schema.ts';
import { dateStyle } from '../../src/i18n/date-style.ts';
import { formatDay } from '../../src/i18n/format-date.ts';
import { translator } from '../../src/i18n/translate.ts';
import { findFaults, findFaultsInBothThemes } from './support/axe.ts';
import { test } from './support/app-test.ts';
import { hasFocusIn, pressUntil, tabTo } from './support/keyboard-walk.ts';
import { drawerOf, expectLink, focusOn, LANGUAGES, markOf } from './support/page-parts.ts';
import { findContestedCapture, findOne, mentionsOf, readSeedCorpus } from './support/seed-corpus.ts';

const corpus = readSeedCorpus();
const capture = findContestedCapture(corpus);
const WAYS = ['pointer', 'keyboard'] as const;
const PHONE = { width: 390, height: 844, deviceScaleFactor: 2, hasTouch: true };

/** Talks that the texts put on different days. */
const talks = findOne(
  corpus.events,
  ({ type, places, dateAlternatives }) =>
    type === 'meeting' && places.includes('geneva') && dateAlternatives.length > 0,
  'event of talks in Geneva whose day the texts differ on',
);
const second = corpus.articles[1];
if (!second) throw new Error('there is no second article');
/** Told in the second article alone, in words that count from its own day. */
const counted = findOne(
  corpus.mentions,
  ({ article, date, event }) =>
    article === second.id &&
    date.basis === 'relative' &&
    date.steps.some(({ rule }) => rule === 'time.relative-day') &&
    mentionsOf(
      corpus,
      findOne(corpus.events, ({ id }) => id === event, 'event'),
    ).length === 1,
  'mention dated from the second article’s day',
);
const labelOf = (actor: string, language: 'ar' | 'en') =>
  findOne(corpus.actors, ({ id }) => id === actor, 'actor').label[language];
const speakersOf = (mentions: readonly Mention[], stance: 'asserts' | 'denies') =>
  new Set(
    mentions.flatMap(({ claims }) =>
      claims.filter((claim) => claim.stance === stance).flatMap(({ chain }) => chain.at(-1)?.actor ?? []),
    ),
  );

/** Presses something by the pointer, or goes to it by Tab and presses Enter. */
async function press(page: Page, way: (typeof WAYS)[number], selector: string): Promise<void> {
  if (way === 'pointer') return page.locator(selector).first().click();
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
}

/** The quotations of a part of the ledger, without what marks their cuts. */
async function quotesIn(part: Locator): Promise<string[]> {
  const quotes = await part.locator('.dr-quote').allTextContents();
  return quotes.map((quote) => quote.replace(/^\[…\] | \[…\]$/g, ''));
}

/** The timeline and the list beside it are looked at elsewhere. */
const IN_DRAWER = { within: ['.dr-column'] };

describe.each(LANGUAGES)('in the language "%s"', (language) => {
  const t = translator(language);
  const day = (iso: string | null) => formatDay(iso ?? '', dateStyle(language), { weekday: true });

  describe.each(WAYS)('by %s', (way) => {
    test('who claims Shusha and who denies it, in whose words?', async ({ open }) => {
      const page = await open(`#v=1&lang=${language}&fam=territory`);
      if (way === 'pointer') await markOf(page, capture.id).click();
      else {
        await tabTo(page, '[data-mark]');
        await page.keyboard.press('End');
        await page.keyboard.press('Enter');
      }
      await expectLink(page, { e: capture.id });
      const mentions = mentionsOf(corpus, capture);
      for (const [group, stance] of [
        ['asserts', 'asserts'],
        ['denies', 'denies'],
      ] as const) {
        const entries = drawerOf(page).locator(`.dr-entry-${group}`);
        await entries.first().waitFor();
        const names = await entries.locator('.dr-speaker-name').allTextContents();
        expect(new Set(names)).toEqual(
          new Set([...speakersOf(mentions, stance)].map((actor) => labelOf(actor, language))),
        );
        for (const quote of await quotesIn(entries))
          expect(mentions.some(({ passage }) => passage.exact.includes(quote))).toBe(true);
        expect(await entries.first().locator('.dr-form').textContent()).not.toBe('');
      }
      const denial = drawerOf(page).locator('.dr-entry-denies').first();
      expect(await denial.locator('.dr-kind').textContent()).toBe(t('drawer.denies.occurrence'));
      // The two face each other: side by side at this width.
      const [saying, denying] = await Promise.all([
        drawerOf(page).locator('.dr-entry-asserts').first().boundingBox(),
        denial.boundingBox(),
      ]);
      expect(saying?.y).toBe(denying?.y);
      expect(saying?.x).not.toBe(denying?.x);
      await press(page, way, '.dr-entry-denies button');
      const denier = findOne(
        mentions,
        ({ claims }) => claims.some(({ stance }) => stance === 'denies'),
        'denial',
      );
      await expectLink(page, { a: denier.article, p: denier.id });
    });

    test('on what day were the Geneva talks, and who says which?', async ({ open }) => {
      const page = await open(`#v=1&lang=${language}`);
      await page.locator('.dr-asks').waitFor();
      // The last of the three questions: what we do not know.
      await press(page, way, '.dr-ask:last-of-type > summary');
      await press(page, way, '.dr-ask-list > summary');
      const headline = page.locator('.dr-ask-list .sh-link', { hasText: talks.headline[language] });
      if (way === 'pointer') await headline.click();
      else {
        await pressUntil(page, 'Tab', async () => (await focusOn(page)) === talks.headline[language]);
        await page.keyboard.press('Enter');
      }
      await expectLink(page, { e: talks.id });
      const days = drawerOf(page).getByRole('region', { name: t('drawer.days') });
      await days.waitFor();
      const stated = mentionsOf(corpus, talks).filter(({ date }) => date.stated);
      const dates = [talks.date, ...talks.dateAlternatives].map(({ start }) => start ?? '').sort(compareText);
      expect(await days.locator('dt').allTextContents()).toEqual(dates.map(day));
      for (const [at, date] of dates.entries()) {
        const tellers = stated.filter((mention) => mention.date.start === date);
        const group = days.locator('dl > div').nth(at);
        expect(await group.locator('dd').count()).toBe(tellers.length);
        const shown = await group.textContent();
        for (const { passage, date: told } of tellers) {
          const { start = 0, end = 0 } = told.expression ?? {};
          expect(shown).toContain(passage.exact.slice(start - passage.start, end - passage.start));
        }
      }
      await press(page, way, '.dr-days .sh-link');
      const first = findOne(stated, (mention) => mention.date.start === dates[0], 'first account');
      await expectLink(page, { a: first.article, p: first.id });
    });

    test('how did the second article’s date come about?', async ({ open }) => {
      const page = await open(`#v=1&lang=${language}&e=${counted.event}`);
      await drawerOf(page).locator('.dr-entry').first().waitFor();
      await press(page, way, '.dr-date .dr-why > summary');
      const why = drawerOf(page).locator('.dr-date .dr-why');
      const signs = why.locator('ol > li', {
        hasText: t('drawer.whyArticle.inferred', { day: day(second.published.date) }),
      });
      await signs.waitFor();
      const listed = await signs.locator('ul > li').allTextContents();
      expect(listed.length).toBeGreaterThan(0);
      // Each sign in words, in quotation marks where it quotes.
      for (const sign of listed) expect(sign).not.toMatch(/publication\.|\{\w+\}/);
      expect(listed.some((sign) => /[«“]/.test(sign))).toBe(true);
      expect(await why.locator('ol > li').last().textContent()).toContain(day(counted.date.start));
      await press(page, way, '.dr-date .dr-why button');
      await expectLink(page, { a: second.id });
    });

    test('references are copied as plain text, BibTeX and CSL-JSON, and nothing is asked of the network', async ({
      open,
    }) => {
      const page = await open(`#v=1&lang=${language}&e=${capture.id}`);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await drawerOf(page).locator('.dr-actions').waitFor();
      const copied = async (at: number) => {
        const selector = `.dr-references .sh-button:nth-of-type(${at})`;
        await press(page, way, selector);
        await page.locator(selector, { hasText: t('drawer.copied') }).waitFor();
        return page.evaluate(() => navigator.clipboard.readText());
      };
      const title =
        corpus.articles.find(({ id }) => id === mentionsOf(corpus, capture)[0]?.article)?.title ?? '';
      const plain = await copied(1);
      expect(plain).toContain(capture.headline[language]);
      expect(plain).toContain(title);
      expect(plain).toContain(corpus.generator.version);
      const bibtex = await copied(2);
      expect(bibtex).toMatch(/^@online\{waqai-event-/);
      expect(bibtex).toContain(`title = {${title.replace(/\s+/g, ' ')}}`);
      const items: unknown = JSON.parse(await copied(3));
      expect(items).toMatchObject([
        { type: 'webpage' },
        { type: 'article-newspaper', title, language: 'ar' },
      ]);
    });
  });

  test('a claim leads to the event that tells another account, and back again', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}&e=${capture.id}`);
    const related = drawerOf(page).locator('.dr-related .sh-link').first();
    await related.click();
    const other = findOne(
      corpus.events,
      ({ relations }) => relations.some(({ event }) => event === capture.id),
      'event that disputes the capture',
    );
    await expectLink(page, { e: other.id });
    await drawerOf(page).locator('.dr-related .sh-link', { hasText: capture.headline[language] }).click();
    await expectLink(page, { e: capture.id });
    await page.goBack();
    await expectLink(page, { e: other.id });
  });

  test('a link to an event that is gone says so, and Escape leaves it', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}&e=0000deadbeef`);
    await drawerOf(page)
      .getByRole('heading', { name: t('drawer.gone') })
      .waitFor();
    expect(await findFaultsInBothThemes(page, IN_DRAWER)).toEqual([]);
    await page.keyboard.press('Escape');
    await drawerOf(page).waitFor({ state: 'detached' });
    await expectLink(page, { e: null });
  });

  test('every reason that passages are one event leads to both of them', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}&e=${talks.id}`);
    const why = drawerOf(page).locator('.dr-why', { hasText: t('drawer.whyLink') });
    await why.locator('summary').first().click();
    expect(await why.locator('.dr-reasons > li').count()).toBe(talks.linkReasons.length);
    expect(await why.locator('.dr-joined').count()).toBe(talks.linkReasons.length);
    expect(await why.textContent()).not.toMatch(/link\.|\{\w+\}/);
    await why.locator('.dr-joined .sh-link').first().click();
    await expectLink(page, { p: talks.linkReasons[0]?.params.mention ?? null });
  });

  test('axe finds nothing in the ledger, its reasons and the questions opened, light and dark', async ({
    open,
  }) => {
    for (const event of [capture, talks]) {
      const page = await open(`#v=1&lang=${language}&fam=territory&e=${event.id}`);
      await drawerOf(page).locator('.dr-entry').first().waitFor();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('.dr-column details'))
          details.setAttribute('open', '');
      });
      expect(await findFaultsInBothThemes(page, IN_DRAWER), event.id).toEqual([]);
      await page.close();
    }
    const page = await open(`#v=1&lang=${language}&fam=territory`);
    await page.locator('.dr-ask').first().waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('.dr-asks details')) {
        details.removeAttribute('name');
        details.setAttribute('open', '');
      }
    });
    await page.locator('.dr-ask-list .dr-ask-events').first().waitFor();
    expect(await findFaultsInBothThemes(page, { within: ['.dr-asks'] }), 'questions').toEqual([]);
  });

  test('on a phone the sheet stacks the sides under heads of their own, and nothing sticks out', async ({
    open,
  }) => {
    const page = await open(`#v=1&lang=${language}&e=${capture.id}`, PHONE);
    const sheet = page.locator('dialog[open]');
    for (const group of ['asserts', 'denies', 'contrary'] as const)
      await sheet
        .getByRole('heading', { level: 5, name: t(`drawer.${group}`), exact: true })
        .first()
        .waitFor();
    const saying = await sheet.locator('.dr-entry-asserts').last().boundingBox();
    const denying = await sheet.locator('.dr-entry-denies').first().boundingBox();
    expect((saying?.y ?? 0) + (saying?.height ?? 0)).toBeLessThanOrEqual(denying?.y ?? 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(await findFaults(page, { within: ['dialog[open]'] }), 'sheet').toEqual([]);
  });

  test('each control of the drawer is at least 24 px high, and Tab reaches it', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}&e=${talks.id}`);
    await drawerOf(page).locator('.dr-entry').first().waitFor();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('.dr-column :is(button, summary)')]
        .filter((control) => control.checkVisibility())
        .map((control) => [control.textContent, control.getBoundingClientRect().height] as const)
        .filter(([, height]) => height < 24),
    );
    expect(small).toEqual([]);
    await tabTo(page, '.dr-references .sh-button:last-of-type');
    expect(await hasFocusIn(page, '.dr-references')).toBe(true);
  });
});
