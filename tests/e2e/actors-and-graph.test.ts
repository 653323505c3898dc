// Following an actor from the drawer, and the graph: from a side to its ties, from a tie to its events.
import { describe, expect } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { test } from './support/app-test.ts';
import { pointOf } from './support/graph-picture.ts';
import { drawerOf, expectLink, focusOn, headlinesOf, LANGUAGES, rowsOf } from './support/page-parts.ts';
import { findContestedCapture, findOne, readSeedCorpus } from './support/seed-corpus.ts';

const corpus = readSeedCorpus();
const capture = findContestedCapture(corpus);
const actorId = capture.actors[0]?.actor ?? '';
const actor = findOne(corpus.actors, ({ id }) => id === actorId, 'actor of the capture');
const side = findOne(corpus.actors, ({ id }) => id === actor.side, 'side of the actor');

describe.each(LANGUAGES)('in the language "%s"', (language) => {
  const t = translator(language);

  test('an actor of the drawer is followed through all views and let go again', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}&e=${capture.id}`);
    const button = drawerOf(page).getByTitle(t('drawer.follow', { name: actor.label[language] }));
    await button.first().click();
    await expectLink(page, { actor: actor.id, e: capture.id });
    const wanted = corpus.events.filter(({ actors }) => actors.some((part) => part.actor === actor.id));
    await expect.poll(() => rowsOf(page).count()).toBe(wanted.length);
    const headlines = await headlinesOf(page);
    expect(headlines.toSorted()).toEqual(wanted.map(({ headline }) => headline[language]).toSorted());
    expect(await button.first().getAttribute('aria-pressed')).toBe('true');

    await button.first().click();
    await expectLink(page, { actor: null });
    await expect.poll(() => rowsOf(page).count()).toBe(corpus.events.length);
  });

  test('a side of the graph shows its own ties, and can become the filter', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    await page.getByRole('button', { name: t('app.graphShow') }).click();
    await expectLink(page, { graph: '1' });
    const node = page.locator(`[data-node="${side.id}"]`);
    await node.scrollIntoViewIfNeeded();
    await node.click();
    await expectLink(page, { focus: side.id });
    expect(await node.getAttribute('aria-pressed')).toBe('true');
    expect(
      await page.getByRole('table', { name: t('graph.only', { name: side.label[language] }) }).isVisible(),
    ).toBe(true);

    await page.getByRole('button', { name: t('graph.follow') }).click();
    await expectLink(page, { side: side.id, focus: side.id });
    await page
      .locator('.ag-ego')
      .getByRole('button', { name: t('graph.leave') })
      .click();
    await expectLink(page, { side: side.id, focus: null });
  });

  test('every strand between two sides can be pointed at, whatever runs beside it', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}&graph=1`);
    const ties = page.locator('.ag-edge[data-tie]');
    await ties.first().waitFor();
    await page.locator('.ag-stage').evaluate((stage) => stage.scrollIntoView({ block: 'center' }));
    for (const tie of await ties.all())
      expect(await pointOf(tie), (await tie.getAttribute('aria-label')) ?? '').not.toBeNull();
  });

  test('a tie lists its events, and each of them opens', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}&graph=1`);
    const tie = page.locator('[data-tie]').first();
    await tie.waitFor();
    await page.locator('.ag-stage').evaluate((stage) => stage.scrollIntoView({ block: 'center' }));
    const said = (await tie.getAttribute('aria-label')) ?? '';
    const spot = await pointOf(tie);
    expect(spot).not.toBeNull();
    await page.mouse.click(spot?.x ?? 0, spot?.y ?? 0);

    const panel = page.getByRole('region', { name: said });
    await panel.waitFor();
    expect(await focusOn(page)).toBe(said);
    const headline = panel.locator('.ag-headline').first();
    const words = await headline.textContent();
    await headline.click();
    await expect.poll(() => drawerOf(page).getByRole('heading', { level: 2 }).textContent()).toBe(words);
    const shown = corpus.events.filter(({ headline }) => headline[language] === words).map(({ id }) => id);
    expect(shown).toContain(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('e'));
  });

  test('the table holds every tie of the picture', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}&graph=1`);
    const ties = page.locator('[data-tie]');
    await ties.first().waitFor();
    const drawn = await ties.count();
    await page.getByRole('button', { name: t('graph.view.table'), exact: true }).click();
    const rows = page.getByRole('table', { name: t('graph.caption') }).locator('tbody tr');
    expect(await rows.count()).toBeGreaterThanOrEqual(drawn);
    await rows.first().getByRole('button').click();
    expect(await page.locator('.ag-open .ag-headline').count()).toBeGreaterThan(0);
  });
});
