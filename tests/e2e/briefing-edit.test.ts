// Making a briefing: begun from the proposed draft, from views, from a file; edited by keys and pointer; kept, linked and saved.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import type { Briefing } from '../../src/domain/briefing/briefing-schema.ts';
import { parseBriefing } from '../../src/domain/briefing/parse-briefing.ts';
import { proposeBriefing } from '../../src/domain/briefing/propose-briefing.ts';
import { corpusSchema } from '../../src/domain/corpus-schema.ts';
import { translator } from '../../src/i18n/translate.ts';
import { wordProposal } from '../../src/i18n/word-proposal.ts';
import { findFaultsInBothThemes } from './support/axe.ts';
import { test } from './support/app-test.ts';
import { LANGUAGES } from './support/page-parts.ts';

const EDIT = '#v=1&lang=en&brief=edit';
const EN = translator('en');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const rows = (page: Page) => page.locator('.be-step > button');
const captions = (page: Page) => page.locator('.be-step bdi').allTextContents();
/** The place of the step in hand, from 1. */
const inHand = (page: Page) => page.locator('.be-step > button[aria-current] .be-step-number').textContent();

async function begin(page: Page, way: 'propose' | 'blank'): Promise<void> {
  await page.locator('.be-way', { hasText: EN(`briefEdit.${way}`) }).click();
  await page.locator('.be-page').waitFor();
}

async function download(page: Page): Promise<Briefing> {
  const coming = page.waitForEvent('download');
  await page.keyboard.press('ControlOrMeta+s');
  const read = parseBriefing(await readFile(await (await coming).path(), 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.briefing;
}

const openFile = (page: Page, content: string) =>
  page
    .locator('input[type="file"]')
    .first()
    .setInputFiles([{ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(content) }]);

test('the proposed draft is that of the command line, says its rules, and goes into a file', async ({
  open,
}) => {
  const page = await open(EDIT);
  await begin(page, 'propose');
  const raw: unknown = JSON.parse(await readFile(inject('corpusPath'), 'utf8'));
  const corpus = corpusSchema.parse(raw);
  const proposed = wordProposal(proposeBriefing(corpus), corpus);
  expect(await download(page)).toEqual(proposed);
  await rows(page).nth(2).click();
  await page.getByText(EN('briefing.keyRule')).first().waitFor();
  await page.getByText(EN('briefEdit.state.saved')).waitFor();
});

test('steps are gone through, moved, doubled and deleted by keys, and each is undone', async ({ open }) => {
  const page = await open(EDIT);
  await begin(page, 'propose');
  const before = await captions(page);
  await rows(page).first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await inHand(page)).toBe('3');
  await page.keyboard.press('Alt+ArrowUp');
  expect(await inHand(page)).toBe('2');
  expect((await captions(page)).slice(0, 3)).toEqual([before[0], before[2], before[1]]);
  await page.keyboard.press('Alt+ArrowDown');
  expect(await captions(page)).toEqual(before);
  // The focus is with the step all the while.
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe('step');
  await page.keyboard.press('Delete');
  expect(await captions(page)).toEqual(before.toSpliced(2, 1));
  await page.keyboard.press('ControlOrMeta+z');
  expect(await captions(page)).toEqual(before);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  expect(await rows(page).count()).toBe(before.length - 1);
  await button(page, EN('briefEdit.duplicate')).click();
  expect(await rows(page).count()).toBe(before.length);
  await rows(page).nth(1).focus();
  await page.keyboard.press('End');
  expect(await inHand(page)).toBe(String(before.length));
});

test('a step is moved by its grip with a pointer', async ({ open }) => {
  const page = await open(EDIT);
  await begin(page, 'propose');
  const before = await captions(page);
  const grip = await page.locator('.be-grip').nth(4).boundingBox();
  const target = await page.locator('.be-step').nth(1).boundingBox();
  if (!grip || !target) throw new Error('no grip');
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  await page.mouse.down();
  await page.mouse.move(grip.x + grip.width / 2, target.y + target.height / 2, { steps: 5 });
  await page.mouse.up();
  expect(await captions(page)).toEqual(before.toSpliced(4, 1).toSpliced(1, 0, before[4] ?? ''));
  expect(await inHand(page)).toBe('2');
});

test('words in both languages, quotations, days and a signature are in the file as they were written', async ({
  open,
}) => {
  const page = await open(EDIT);
  await begin(page, 'blank');
  await button(page, EN('briefEdit.addStep')).click();
  const field = (label: string, language: 'ar' | 'en') =>
    page.getByLabel(`${label} ${EN(language === 'ar' ? 'briefEdit.inArabic' : 'briefEdit.inEnglish')}`, {
      exact: true,
    });
  await field(EN('briefEdit.caption'), 'ar').fill('ما أراه');
  await field(EN('briefEdit.caption'), 'en').fill('What I see');
  await button(page, EN('briefEdit.addLine')).click();
  await field(EN('briefEdit.line', { number: 1 }), 'ar').fill('سطر');
  await field(EN('briefEdit.notes'), 'en').fill('Slowly');
  await page.getByLabel(EN('briefEdit.rangeFrom'), { exact: true }).fill('2020-10-01');
  await page.getByLabel(EN('briefEdit.rangeTo'), { exact: true }).fill('2020-10-12');
  await page.locator('.be-form > .be-field select').selectOption('assessment');
  await page.getByLabel(EN('briefEdit.signedBy')).fill('سلمى');
  await button(page, EN('briefEdit.sign')).click();
  await page.getByText(EN('briefEdit.assessmentHow')).waitFor();
  const { steps } = await download(page);
  expect(steps[1]).toMatchObject({
    kind: 'assessment',
    signed: { by: 'سلمى' },
    caption: { ar: 'ما أراه', en: 'What I see' },
    lines: [{ text: { ar: 'سطر', en: '' }, quotes: [] }],
    notes: { ar: '', en: 'Slowly' },
    range: { from: '2020-10-01', to: '2020-10-12' },
  });
});

test('an assessment begun for one step is not asked of the next; a new step is written in at once', async ({
  open,
}) => {
  const page = await open(EDIT);
  await begin(page, 'propose');
  const kind = page.locator('.be-form > .be-field select');
  await button(page, EN('briefEdit.addStep')).click();
  await page.keyboard.type('Mine');
  expect((await captions(page))[1]).toBe('Mine');
  await kind.selectOption('assessment');
  await button(page, EN('briefEdit.sign')).waitFor();
  await rows(page).nth(4).click();
  await expect.poll(() => kind.inputValue()).toBe('text');
  expect(await button(page, EN('briefEdit.sign')).count()).toBe(0);
});

test('a list is added whole while one of its events is open; setting a step begins at the timeline', async ({
  open,
}) => {
  const page = await open('#v=1&lang=en&fam=territory');
  await page.locator('[data-event]').first().click();
  await page.locator('.be-add').first().waitFor();
  await button(page, EN('briefAdd.list')).click();
  await page
    .locator('.be-gather')
    .getByText(EN('briefEdit.gatherStep', { number: 2, total: 2, caption: '' }).trim())
    .waitFor();
  await button(page, EN('briefEdit.backToBriefing')).click();
  await page.locator('.be-page').waitFor();
  const step = (await download(page)).steps[1];
  expect(step).toMatchObject({ view: 'list', events: [], filter: { families: ['territory'] } });
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await button(page, EN('briefEdit.fromScreen')).click();
  await page.locator('.be-gather').waitFor();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('be-gather');
});

test('an event is added from the drawer with its words; a view with its filter; a step takes what is on screen', async ({
  open,
}) => {
  const page = await open('#v=1&lang=en&fam=territory&st=contested');
  await page.locator('[data-event]').first().click();
  await button(page, EN('briefAdd.event')).click();
  await page.locator('.be-gather').waitFor();
  await page
    .getByText(EN('briefAdd.added', { number: 2 }))
    .first()
    .waitFor();
  await button(page, EN('briefEdit.addView')).click();
  await page
    .locator('.be-gather')
    .getByText(EN('briefAdd.added', { number: 3 }))
    .waitFor();
  await button(page, EN('briefEdit.backToBriefing')).click();
  await page.locator('.be-page').waitFor();
  expect(await rows(page).count()).toBe(3);
  expect(await inHand(page)).toBe('3');
  const { steps, quotations } = await download(page);
  expect(steps[1]?.events).toHaveLength(1);
  expect(steps[1]?.kind).toBe('claims');
  expect(steps[1]?.lines[0]?.quotes).toEqual(quotations.map((_, at) => at + 1));
  expect(quotations.length).toBeGreaterThan(1);
  expect(steps[2]?.filter).toEqual({ families: ['territory'], statuses: ['contested'] });

  // The second step, set on the timeline.
  await rows(page).nth(1).click();
  await button(page, EN('briefEdit.fromScreen')).click();
  await page
    .locator('.be-gather')
    .getByText(EN('briefEdit.takeView', { number: 2 }))
    .waitFor();
  expect(await page.evaluate(() => location.hash)).toMatch(/t=\d+_\d+/);
  await page.evaluate(() => {
    location.hash = `${location.hash}&fam=talks`;
  });
  await button(page, EN('briefEdit.takeView', { number: 2 })).click();
  await button(page, EN('briefEdit.backToBriefing')).click();
  await page.locator('.be-chip').first().waitFor();
  const taken = (await download(page)).steps[1];
  expect(taken?.filter).toEqual({ families: ['talks'] });
  expect(taken?.events).toEqual(steps[1]?.events);
});

test('a line rests on words of the step’s events, ticked in a dialog', async ({ open }) => {
  const page = await open(EDIT);
  await begin(page, 'propose');
  await rows(page).nth(5).click();
  await page
    .locator('.be-line')
    .first()
    .getByRole('button', { name: EN('briefEdit.quoteOf', { number: 1 }) })
    .click();
  const box = page.locator('.be-picker input').first();
  await box.check();
  await page.keyboard.press('Escape');
  expect(await page.locator('.be-line').first().locator('.be-quote').count()).toBe(1);
  await page.locator('.be-line').first().locator('.be-quote').click();
  expect(await page.locator('.be-line').first().locator('.be-quote').count()).toBe(0);
});

test('a file with faults is refused by line and key, and nothing is lost', async ({ open }) => {
  const page = await open(EDIT);
  await openFile(page, '{\n "schemaVersion": 1,\n "colour": 2\n}');
  await page.getByText(EN('briefEdit.refusedFile')).waitFor();
  expect(await page.locator('.be-refused li').allTextContents()).toContainEqual(
    expect.stringMatching(/line 3.*colour/i),
  );
  await begin(page, 'blank');
  await openFile(page, '{"schemaVersion": 2}');
  await page.locator('.be-refused').waitFor();
  expect(await rows(page).count()).toBe(1);
  const briefing = await download(page);
  briefing.steps = [];
  await openFile(page, JSON.stringify(briefing));
  await page.getByText(EN('briefEdit.noSteps')).waitFor();
  await page.keyboard.press('ControlOrMeta+z');
  expect(await rows(page).count()).toBe(1);
});

test('the next visit goes on with it; a link carries a short one whole, and says when it is too long', async ({
  open,
}) => {
  const page = await open(EDIT);
  await begin(page, 'blank');
  await button(page, EN('briefEdit.addStep')).click();
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/&step=2&bf=[\w-]+$/);
  const link = await page.evaluate(() => location.href);
  await page.goto('about:blank');
  await page.goto(inject('appUrl') + EDIT);
  await expect.poll(() => rows(page).count()).toBe(2);

  const other = await open(link.slice(link.indexOf('#')));
  await expect.poll(() => rows(other).count()).toBe(2);
  await expect.poll(() => inHand(other)).toBe('2');

  await other.locator('.be-menu summary').click();
  await button(other, EN('briefEdit.proposeAgain')).click();
  await expect.poll(() => rows(other).count()).toBeGreaterThan(5);
  await other.locator('.be-menu summary').click();
  await button(other, EN('briefEdit.copyLink')).click();
  await other.getByText(EN('briefEdit.linkTooLong')).waitFor();
});

test('back leaves the briefing in one step, and presenting comes back to it', async ({ open }) => {
  const page = await open('#v=1&lang=en');
  await page.locator('.ap-header').waitFor();
  await page.evaluate(() => {
    location.hash = '#v=1&lang=en&brief=edit';
  });
  await begin(page, 'propose');
  await rows(page).nth(3).click();
  await button(page, EN('briefEdit.present')).click();
  await page.locator('.ps-dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.be-page').waitFor();
  expect(await inHand(page)).toBe('4');
});

test('a browser that keeps nothing says so, and asks before the page is closed', async ({ open }) => {
  const page = await open(EDIT, {
    prepare: (page) =>
      page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('not here', 'SecurityError');
          },
        });
      }),
  });
  await begin(page, 'blank');
  await page.getByText(EN('briefEdit.state.refused')).waitFor();
  const warns = () =>
    page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
  expect(await warns()).toBe(true);
  await download(page);
  expect(await warns()).toBe(false);
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('the editor is accessible, light and dark', async ({ open }) => {
    const t = translator(language);
    const page = await open(`#v=1&lang=${language}&brief=edit`);
    await page.locator('.be-way').first().waitFor();
    const check = async () => expect(await findFaultsInBothThemes(page, { rules: 'all' })).toEqual([]);
    await check();
    await page.locator('.be-way').first().click();
    await page.locator('.be-page').waitFor();
    await rows(page).nth(5).click();
    await page.locator('.be-head summary').click();
    await check();
    await page.getByRole('button', { name: t('briefEdit.quoteOf', { number: 1 }), exact: true }).click();
    await page.locator('.be-pick').first().waitFor();
    await check();
  });

  test('nothing is wider than a phone', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}&brief=edit`, { width: 390, height: 844, hasTouch: true });
    await page.locator('.be-way').first().click();
    await page.locator('.be-page').waitFor();
    for (const at of [0, 5, 11]) {
      await rows(page).nth(at).click();
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBe(0);
    }
  });
});

test('inside another page a briefing shows its first step, takes no focus, and is presented on a press', async ({
  open,
}) => {
  const page = await open(EDIT);
  await begin(page, 'blank');
  await button(page, EN('briefEdit.addStep')).click();
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/&bf=[\w-]+$/);
  const link = await page.evaluate(() => /bf=([\w-]+)$/.exec(location.hash)?.[1] ?? '');
  const embedded = await open(`#v=1&em=1&lang=en&brief=present&bf=${link}`, { width: 800, height: 700 });
  await embedded.locator('.be-poster .ps-slide').waitFor();
  expect(await embedded.evaluate(() => document.activeElement === document.body)).toBe(true);
  expect(await embedded.locator('.be-page').count()).toBe(0);
  await embedded.getByText(EN('frame.openFull')).waitFor();
  await button(embedded, EN('briefEdit.present')).click();
  await embedded.locator('.ps-dialog').waitFor();
  await embedded.keyboard.press('Escape');
  await embedded.locator('.ps-dialog').waitFor({ state: 'detached' });
  expect(await embedded.evaluate(() => Object.keys(localStorage))).toEqual([]);

  const broken = await open('#v=1&em=1&lang=en&brief=present&bf=AAAA', { width: 800, height: 700 });
  await broken.getByText(EN('briefEdit.refusedLink')).waitFor();
});

test('words that no text says are told apart, where the briefing is made and on paper', async ({ open }) => {
  const page = await open(EDIT);
  await begin(page, 'propose');
  const honest = await download(page);
  const forged = honest.quotations.map((each, at) =>
    at === 3 ? { ...each, exact: 'Never said <b>by anybody</b>.' } : each,
  );
  const notice = page.getByText(EN('briefEdit.stray', { count: 1 }));
  expect(await notice.count()).toBe(0);
  await openFile(page, JSON.stringify({ ...honest, quotations: forged }));
  await notice.waitFor();
  await rows(page).last().click();
  const marked = page.locator('.be-quotations li', { hasText: EN('briefing.stray') });
  expect(await marked.locator('q').allTextContents()).toEqual(['Never said <b>by anybody</b>.']);
  await button(page, EN('briefEdit.print')).click();
  await page.locator('.bp-sheets .bp-stray').waitFor();
  expect(await page.locator('.bp-sheets .bp-stray').count()).toBe(1);
});
