// The one-file build in a bare <iframe sandbox="allow-scripts">: all of it is read there, and what the sandbox refuses is said.
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import type { SingleFile, Watched } from './support/single-file.ts';
import { openAddress, test } from './support/single-file.ts';
import { walk } from './support/walks.ts';

const t = translator('en');

/** What Chromium says of what a sandbox refuses; nothing else may be complained of. */
const REFUSED = /^(?:Download is disallowed\.|Blocked opening '|Ignored call to 'print\(\)')/;

interface Framed extends Watched {
  readonly frame: Frame;
}

const HOST = 'http://host.test/story';
const HOME = 'http://chronology.test/waqai.html';

/** Opens the draft that the tool proposes, in one of its three places. */
async function openBriefing(frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: t('app.brief'), exact: true }).click();
  await frame.getByRole('button', { name: new RegExp(`^${t('briefEdit.propose')}`) }).click();
  await frame.getByRole('button', { name: t('briefEdit.present'), exact: true }).waitFor();
}

/** Another's page with the file in a frame, by its address or, as some hosts do, written into it. */
async function openFramed(browser: Browser, single: SingleFile, how: 'src' | 'srcdoc'): Promise<Framed> {
  const escaped = single.html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const content = how === 'src' ? `src="${HOME}#v=1&amp;lang=en"` : `srcdoc="${escaped}"`;
  const host = `<!doctype html><title>host</title><iframe sandbox="allow-scripts" style="width:100%;height:860px" ${content}></iframe>`;
  const watched = await openAddress(browser, HOST, { [HOST]: host, [HOME]: single.html });
  const frame = watched.page.frames()[1];
  if (!frame) throw new Error('no frame');
  await frame.locator('.tl-mark').first().waitFor();
  expect(await frame.evaluate(() => window.origin)).toBe('null');
  return { ...watched, frame };
}

const refusalOf = (frame: Frame, name: string) => frame.getByRole('dialog', { name, exact: true });
const clipboardOf = async (page: Page): Promise<string> => {
  await page.bringToFront();
  // By pasting: a page over plain HTTP may not read it.
  await page.evaluate(() => document.body.append(document.createElement('textarea')));
  const area = page.locator('body > textarea');
  await area.focus();
  await page.keyboard.press('Control+V');
  const text = await area.inputValue();
  await area.evaluate((one) => one.remove());
  return text;
};

test('it reads, filters, searches and opens an article, without a complaint', async ({ browser, single }) => {
  const { page, frame, errors, requests } = await openFramed(browser, single, 'srcdoc');
  await frame.getByRole('button', { name: 'Switch to English' }).click();
  await walk(frame);
  await frame.getByRole('button', { name: t('reader.close') }).click();
  await frame.getByRole('searchbox', { name: t('app.search') }).fill('shusha');
  await frame.locator('.el-row').first().waitFor();
  expect(errors).toEqual([]);
  expect(requests).toEqual([]);
  await page.close();
});

test('it copies an event as text', async ({ browser, single }) => {
  const { page, frame, errors } = await openFramed(browser, single, 'src');
  await frame.locator('.el-table tbody button').first().click();
  await frame.getByRole('button', { name: t('drawer.copyText') }).click();
  await frame.getByRole('button', { name: t('drawer.copied') }).waitFor();
  expect(errors).toEqual([]);
  expect(await clipboardOf(page)).toContain((await frame.locator('.dr-headline').innerText()).slice(0, 20));
  await page.close();
});

test('a file that it may not save is offered to be copied, and the whole page to be opened', async ({
  browser,
  single,
}) => {
  const { page, frame, errors, requests } = await openFramed(browser, single, 'src');
  await frame.getByRole('button', { name: t('app.export'), exact: true }).click();
  const save = frame.getByRole('button', { name: t('export.save', { file: 'waqai.csv' }) });
  await save.click();
  const dialog = refusalOf(frame, t('frame.title.unsure'));
  await dialog.waitFor();
  expect(await frame.getByText(t('export.done')).count()).toBe(0);
  await dialog.getByRole('button', { name: t('frame.copyContent') }).click();
  await dialog.getByText(t('frame.copied'), { exact: true }).waitFor();
  await dialog.getByText(t('frame.openFull')).click();
  const { violations } = await new AxeBuilder({ page }).include(['iframe', '.fr-dialog']).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const address = dialog.getByRole('textbox', { name: t('frame.refused') });
  expect(await address.inputValue()).toBe(`${HOME}#v=1&lang=en`);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await save.evaluate((button) => button === document.activeElement)).toBe(true);
  expect((await clipboardOf(page)).split('\n').length).toBeGreaterThan(50);
  expect(errors.filter((error) => !REFUSED.test(error))).toEqual([]);
  expect(requests).toEqual([]);
  await page.close();
});

test('printing, full screen and a window of its own are refused in words, and the briefing goes on', async ({
  browser,
  single,
}) => {
  const { page, frame, errors, requests } = await openFramed(browser, single, 'src');
  await openBriefing(frame);

  await frame.getByRole('button', { name: t('briefEdit.present'), exact: true }).click();
  const presented = frame.locator('.ps-screen');
  await presented.waitFor();
  for (const [key, title] of [
    ['KeyF', 'frame.title.fullscreen'],
    ['KeyN', 'frame.title.window'],
  ] as const) {
    await page.keyboard.press(key);
    const dialog = refusalOf(frame, t(title));
    await dialog.getByText(t('frame.framed')).waitFor();
    await dialog.getByText(t('frame.openFull')).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    // Escape closed the word about it, not what it was about.
    expect(await presented.isVisible()).toBe(true);
  }
  await page.keyboard.press('Escape');
  await presented.waitFor({ state: 'detached' });

  await frame.getByRole('button', { name: t('briefEdit.print'), exact: true }).click();
  const print = frame.getByRole('button', { name: t('print.print'), exact: true });
  await frame.locator('.bp-go:not([aria-disabled=true])').waitFor();
  await print.click();
  await refusalOf(frame, t('frame.title.print')).getByText(t('frame.openFull')).waitFor();
  await page.keyboard.press('Escape');
  expect(await print.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(errors.filter((error) => !REFUSED.test(error))).toEqual([]);
  expect(requests).toEqual([]);
  await page.close();
});

/** How WordPress frames what an address leads to by oEmbed (wp_filter_oembed_result), and hears it (wp-embed.js). */
const WORDPRESS = `<!doctype html><title>post</title>
<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" src="${HOME}#v=1&amp;em=1&amp;lang=en#?secret=Ab12cd34ef" data-secret="Ab12cd34ef" width="100%" height="640"></iframe>
<script>
addEventListener('message', ({ data, source }) => {
  if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
  for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]'))
    if (source === frame.contentWindow && data.message === 'height')
      frame.height = Math.max(200, Math.min(1000, parseInt(data.value, 10)));
});
</script>`;

test('WordPress shows it by its address alone, as high as what it shows', async ({ browser, single }) => {
  const { page, errors, requests } = await openAddress(browser, HOST, {
    [HOST]: WORDPRESS,
    [HOME]: single.html,
  });
  const frame = page.frameLocator('iframe');
  await frame.locator('.em-head h1').waitFor();
  await frame.locator('.tl-mark').first().waitFor();
  const inside = () =>
    frame.locator('.em-page').evaluate((one) => Math.ceil(one.getBoundingClientRect().height));
  await expect
    .poll(
      async () =>
        Number(await page.locator('iframe').getAttribute('height')) - Math.min(1000, await inside()),
    )
    .toBe(0);
  expect(errors).toEqual([]);
  expect(requests).toEqual([]);
  await page.close();
});
