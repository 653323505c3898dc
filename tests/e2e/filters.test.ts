// The one filter: what each of its lists, and the search, leave in the views, in figures, in words and in the link.
import { describe, expect } from 'vitest';
import type { NewsEvent } from '../../src/domain/corpus-schema.ts';
import { translator } from '../../src/i18n/translate.ts';
import type { FilterList } from '../../src/domain/filter.ts';
import { test } from './support/app-test.ts';
import { expectLink, headlinesOf, LANGUAGES, rowsOf, spokenOn } from './support/page-parts.ts';
import { findContestedCapture, mentionsOf, readSeedCorpus } from './support/seed-corpus.ts';

const corpus = readSeedCorpus();
const capture = findContestedCapture(corpus);
const sideOf = (actor: string) => corpus.actors.find(({ id }) => id === actor)?.side ?? actor;

/** The values of an event in a list of the filter, reckoned from the corpus alone. */
function valuesOf(event: NewsEvent, list: FilterList): string[] {
  const mentions = mentionsOf(corpus, event);
  const speakers = mentions.flatMap(({ claims }) => claims.flatMap(({ chain }) => chain.at(-1)?.actor ?? []));
  const values: Readonly<Record<FilterList, readonly string[]>> = {
    families: [event.family],
    types: [event.type],
    statuses: [event.status],
    places: event.places,
    actors: event.actors.map(({ actor }) => actor),
    sides: [...event.actors.map(({ actor }) => actor), ...speakers].map(sideOf),
    articles: mentions.map(({ article }) => article),
  };
  return [...new Set(values[list])];
}

/** The value of a list that most events have, and how many: it stands at the top of its list in the panel. */
function commonest(list: FilterList): { value: string; count: number } {
  const counts = new Map<string, number>();
  for (const value of corpus.events.flatMap((event) => valuesOf(event, list)))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return { value: first?.[0] ?? '', count: first?.[1] ?? 0 };
}

const LISTS = [
  ['families', 'fam'],
  ['types', 'type'],
  ['sides', 'side'],
  ['articles', 'art'],
  ['statuses', 'st'],
  ['places', 'place'],
] as const;
const total = corpus.events.length;

describe.each(LANGUAGES)('in the language "%s"', (language) => {
  const t = translator(language);

  test('every list of the filter leaves what its figure says, and says so', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    await expect.poll(() => rowsOf(page).count()).toBe(total);
    await page.getByRole('button', { name: t('app.filter'), exact: true }).click();
    for (const [list, key] of LISTS) {
      const { value, count } = commonest(list);
      const item = page
        .getByRole('group', { name: t(`app.filter.${list}`) })
        .getByRole('listitem')
        .first();
      expect(await item.locator('.ap-facet-count').textContent()).toBe(String(count));
      await item.getByRole('checkbox').check();

      await expectLink(page, { [key]: value });
      expect(await rowsOf(page).count()).toBe(count);
      expect(await page.getByText(t('app.shown', { shown: count, total })).isVisible()).toBe(true);
      await expect.poll(() => spokenOn(page).textContent()).toBe(t('app.said.events', { count }));

      await item.getByRole('checkbox').uncheck();
      await expect.poll(() => rowsOf(page).count()).toBe(total);
      await expectLink(page, { [key]: null });
    }
  });

  test('two lists add up, and a chip takes its own condition away', async ({ open }) => {
    const wanted = corpus.events.filter(({ family, status }) => family === 'combat' && status === 'claimed');
    const page = await open(`#v=1&lang=${language}&fam=combat&st=claimed`);
    await expect.poll(() => rowsOf(page).count()).toBe(wanted.length);
    const name = t('status.claimed');
    await page.getByRole('button', { name: t('app.filterRemove', { name }) }).click();
    const left = corpus.events.filter(({ family }) => family === 'combat').length;
    await expect.poll(() => rowsOf(page).count()).toBe(left);
    await expectLink(page, { fam: 'combat', st: null });
  });

  test('the search finds Shusha under every spelling', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    const search = page.getByRole('searchbox');
    await search.fill('شوشا');
    await expectLink(page, { q: 'شوشا' });
    // The search itself is loaded with the first letter.
    await expect.poll(() => rowsOf(page).count()).toBeLessThan(total);
    const found = await headlinesOf(page);
    expect(found).toContain(capture.headline[language]);
    for (const spelling of ['شوشه', 'شوشة', 'الشوشا', 'Shusha', 'شُوشا (', '( شوشا']) {
      await search.fill(spelling);
      await expectLink(page, { q: spelling });
      // A headline that quotes one spelling is found by that one; whatever happened there by all.
      const again = await headlinesOf(page);
      expect(again, spelling).toContain(capture.headline[language]);
      expect(found, spelling).toEqual(expect.arrayContaining(again));
    }
  });

  test('a query of signs alone breaks nothing and hides nothing', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    for (const query of ['(', '[*', '\\', '%']) {
      await page.getByRole('searchbox').fill(query);
      await expectLink(page, { q: query });
      await expect.poll(() => rowsOf(page).count(), { message: query }).toBe(total);
    }
  });

  test('where nothing matches, one button brings everything back', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}&fam=combat`);
    await page.getByRole('searchbox').fill('ظظظظ');
    const empty = page.locator('.ap-note', {
      has: page.getByRole('heading', { name: t('noMatch.filtered') }),
    });
    await empty.waitFor();
    await expect.poll(() => spokenOn(page).textContent()).toBe(t('app.said.events', { count: 0 }));
    await empty.getByRole('button', { name: t('app.filterClear') }).click();
    await expect.poll(() => rowsOf(page).count()).toBe(total);
    await expectLink(page, { q: null, fam: null });
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
  });
});
