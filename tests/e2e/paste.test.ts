// A reader brings articles: the engine of the page reads them as the command line would, and nothing leaves the machine.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page, Request } from 'playwright-core';
import { describe, expect } from 'vitest';
import { ROOT } from '../../scripts/lib/project.ts';
import { translator } from '../../src/i18n/translate.ts';
import { findFaultsInBothThemes } from './support/axe.ts';
import { test } from './support/app-test.ts';
import { extractWith, listen, shownOn, textOf, textOnPage } from './support/engine-bytes.ts';
import { drawerOf, LANGUAGES, marksOf, pressMore, rowsOf } from './support/page-parts.ts';

const ARTICLES = join(ROOT, 'tests/gold/event-articles/tuned');
const readArticle = (name: string) => readFile(join(ARTICLES, `${name}.txt`), 'utf8');

/** A text in windows-1256, to which TextEncoder does not write. */
function encodeWindows1256(text: string): Buffer {
  const byteOf = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++)
    byteOf.set(new TextDecoder('windows-1256').decode(Uint8Array.of(byte)), byte);
  return Buffer.from(Uint8Array.from(text, (char) => byteOf.get(char) ?? 0x3f));
}

const pageOf = (title: string, text: string) =>
  `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:site_name" content="صحيفة المثال"><link rel="canonical" href="https://example.org/1">
</head><body><nav><a href="/">الرئيسية</a></nav><article>${text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('\n')}</article></body></html>`;

const dialogOf = (page: Page): Locator => page.locator('dialog.pa-dialog');
const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });

/** Opens the dialog by its button in the head. */
async function openDialog(page: Page, language: 'ar' | 'en'): Promise<ReturnType<typeof translator>> {
  const t = translator(language);
  await marksOf(page).first().waitFor();
  await pressMore(page, t('app.paste'));
  await dialogOf(page).waitFor();
  return t;
}

test('articles brought to the page give, byte for byte, what the command line makes of their files', async ({
  open,
}) => {
  const [pasted, saved, old] = await Promise.all(
    ['zummar-truce', 'derby-report', 'fasher-siege'].map(readArticle),
  );
  const html = Buffer.from(pageOf('من الملاعب', saved ?? ''));
  const windows1256 = encodeWindows1256(old ?? '');
  const page = await open('#v=1&lang=en', { prepare: listen });
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  const t = await openDialog(page, 'en');

  await page.getByLabel(t('paste.text')).fill(pasted ?? '');
  await page.getByRole('button', { name: t('paste.readText') }).click();
  await page.getByLabel(t('paste.field.publisher')).fill('صحيفة الغد');
  await page.getByLabel(t('paste.field.published')).fill('2020-10-12');
  await dialogOf(page)
    .locator('input[type="file"]')
    .setInputFiles([file('ملعب.html', html), file('fasher.txt', windows1256)]);
  await page.getByRole('button', { name: t('paste.run', { count: 3 }) }).click();
  await page.getByRole('heading', { name: t('paste.added') }).waitFor();

  await page.getByText(t('paste.keep')).click();
  const download = async (name: RegExp) => {
    const coming = page.waitForEvent('download');
    await dialogOf(page).getByRole('button', { name }).click();
    const done = await coming;
    return [done.suggestedFilename(), await readFile(await done.path())] as const;
  };
  const [name, text] = await download(/pasted-[0-9a-f]{8}\.txt/);
  const [entriesName, entries] = await download(/articles\.json/);
  expect(entriesName).toBe('articles.json');
  // The two files as they are, the text as the page gives it to be kept; of articles.json what it says of that text.
  const said: Record<string, unknown> = JSON.parse(entries.toString('utf8'));
  const id = name.replace('.txt', '');
  expect(Object.keys(said).sort()).toEqual([id, 'ملعب'].sort());
  const corpus = await extractWith({
    [`articles/${name}`]: text,
    'articles/ملعب.html': html,
    'articles/fasher.txt': windows1256,
    'articles.json': JSON.stringify({ [id]: said[id] }),
  });
  const onPage = textOnPage(await shownOn(page));
  expect(corpus.articles).toHaveLength(8);
  const inSeeds = textOf(corpus);
  expect(onPage).toHaveLength(inSeeds.length);
  expect(onPage === inSeeds, 'the same bytes').toBe(true);

  // Nothing but files of the site was ever asked for, and nothing was sent along.
  expect(requests.every((request) => request.method() === 'GET' && request.postData() === null)).toBe(true);
  expect(requests.some((request) => request.url().length > 300)).toBe(false);
});

test('once the engine is there, an article is read without a single request', async ({ open }) => {
  const page = await open('#v=1&lang=en');
  const t = await openDialog(page, 'en');
  const paste = async (text: string) => {
    await page.getByLabel(t('paste.text')).fill(text);
    await page.getByRole('button', { name: t('paste.readText') }).click();
    await page.getByRole('button', { name: t('paste.run', { count: 1 }) }).click();
  };
  await paste(await readArticle('zummar-truce'));
  await page.getByRole('heading', { name: t('paste.added') }).waitFor();
  // What the page loads ahead of need, a while after it stands, is there as well.
  const loaded = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  await expect
    .poll(async () => (await loaded()).some((name) => name.includes('KeysDialog')), { timeout: 15_000 })
    .toBe(true);
  let known = -1;
  await expect
    .poll(
      async () => {
        const before = known;
        known = (await loaded()).length;
        return known === before;
      },
      { interval: 500, timeout: 15_000 },
    )
    .toBe(true);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.context().setOffline(true);
  await paste(await readArticle('tripoli-camp'));
  await expect.poll(() => dialogOf(page).locator('.pa-result .pa-item').count()).toBe(2);
  expect(requests).toEqual([]);
});

test('its events are marked as unsaved wherever they are shown, and go when it is removed', async ({
  open,
}) => {
  const page = await open('#v=1&lang=en');
  const t = await openDialog(page, 'en');
  const before = await rowsOf(page).count();
  await page.getByLabel(t('paste.text')).fill(await readArticle('zummar-truce'));
  await page.getByRole('button', { name: t('paste.readText') }).click();
  await page.getByRole('button', { name: t('paste.run', { count: 1 }) }).click();
  const result = dialogOf(page).locator('.pa-result');
  await result.waitFor();
  const found = /^(\d+) events found/.exec((await result.locator('p').first().textContent()) ?? '')?.[1];
  await page.keyboard.press('Escape');

  await expect.poll(() => rowsOf(page).locator('.pa-chip').count()).toBe(Number(found));
  expect(await rowsOf(page).count()).toBe(before + Number(found));
  await page.locator('.tl-unsaved').first().waitFor();
  const named = page.locator(`[data-mark][aria-label*="${t('paste.unsaved')}"]`);
  expect(await named.count()).toBeGreaterThan(0);
  await named.first().press('Enter');
  const item = page.locator('.tl-list button').first();
  if (await item.isVisible()) await item.click();
  await drawerOf(page).locator('.pa-chip').waitFor();
  expect(await drawerOf(page).locator('.pa-chip').textContent()).toBe(t('paste.unsaved'));
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: t('paste.manage') }).click();
  await dialogOf(page)
    .getByRole('button', { name: /^Remove/ })
    .click();
  await page.keyboard.press('Escape');
  await expect.poll(() => rowsOf(page).count()).toBe(before);
  await expect.poll(() => page.locator('.tl-unsaved, .pa-chip, .pa-bar').count()).toBe(0);
});

test('files dropped anywhere on the page open the dialog with them', async ({ open }) => {
  const page = await open('#v=1&lang=en');
  await marksOf(page).first().waitFor();
  const text = await readArticle('zummar-truce');
  const drop = () =>
    page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'خبر.txt'));
      const target = document.querySelector('.ap-header') ?? document.body;
      const init = { dataTransfer, bubbles: true, cancelable: true };
      target.dispatchEvent(new DragEvent('dragenter', init));
      return target.dispatchEvent(new DragEvent('drop', init));
    }, text);
  // The page listens a little after it is there.
  await expect.poll(drop, { timeout: 10_000 }).toBe(false);
  await dialogOf(page).getByText('خبر.txt').first().waitFor();
  await dialogOf(page).locator('.pa-fields').first().waitFor();
});

describe.each(LANGUAGES)('in the language "%s"', (language) => {
  test('what cannot be read is refused in words, by keyboard alone', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    const t = await openDialog(page, language);
    const say = async (text: string) => {
      await page.getByLabel(t('paste.text')).focus();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(text);
      const faults = dialogOf(page).locator('.pa-refused p');
      const before = await faults.count();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => faults.count()).toBe(before + 1);
      return faults.last().textContent();
    };
    expect(await say('The talks will resume on Tuesday, the ministry said.')).toContain(
      '0 %'.replace(' %', ''),
    );
    expect(await say(`<p>${'نص '.repeat(20)}</p><p>نص</p>`)).toBe(t('paste.fault.markup'));
    await dialogOf(page)
      .locator('input[type="file"]')
      .setInputFiles([
        file('big.txt', Buffer.alloc(5_000_000, 'a')),
        file('cut.txt', Buffer.from('أعلنت الوزارة'.repeat(9)).subarray(1)),
        file('x.pdf', Buffer.from('%PDF')),
        file('empty.txt', Buffer.from(' ')),
      ]);
    const faults = dialogOf(page).locator('.pa-refused p');
    await expect.poll(() => faults.count()).toBe(6);
    const words = (await faults.allTextContents()).join('\n');
    for (const expected of [
      t('paste.fault.too-large', { size: '5.0' }),
      t('paste.fault.damaged', { places: t('paste.fault.damagedPlaces', { count: 1 }) }),
      t('paste.fault.kind'),
      t('paste.fault.empty'),
    ])
      expect(words).toContain(expected);
  });

  test('axe finds nothing in the dialog and on the page, light and dark', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    // The page around them is looked at elsewhere, and its rows are many.
    const faults = (...within: string[]) => findFaultsInBothThemes(page, { within });
    const t = await openDialog(page, language);
    await page.getByLabel(t('paste.text')).fill(await readArticle('zummar-truce'));
    await page.getByRole('button', { name: t('paste.readText') }).click();
    await dialogOf(page)
      .locator('input[type="file"]')
      .setInputFiles([file('x.pdf', Buffer.from('x'))]);
    await dialogOf(page).locator('.pa-refused').waitFor();
    expect(await faults('.pa-dialog'), 'before').toEqual([]);
    await page.getByRole('button', { name: t('paste.run', { count: 1 }) }).click();
    await page.getByText(t('paste.keep')).click();
    expect(await faults('.pa-dialog'), 'after').toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.pa-bar').waitFor();
    expect(await faults('.pa-bar', '.el-row:has(.pa-chip)'), 'the line over the views, and a row').toEqual(
      [],
    );
    await page.close({ runBeforeUnload: false });
  });
});
