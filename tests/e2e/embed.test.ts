// The chronology inside other pages: three on one page, each as high as what it shows, none in the way of the others.
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { findFaults } from './support/axe.ts';
import { test } from './support/app-test.ts';

const t = translator('en');

const HOST = `<!doctype html><html lang="en"><head><title>Host</title><meta charset="utf-8"></head>
<body style="margin:0 auto;max-width:900px;font:16px serif"><h1>Story</h1><p>${'Words of the story. '.repeat(60)}</p>
<waqai-timeline id="a" lang="en" filter="st=contested,claimed" title="Accounts in dispute"></waqai-timeline>
<p>${'More words. '.repeat(60)}</p>
<waqai-timeline id="b" lang="ar" theme="dark" range="2020-10-08/2020-10-12"></waqai-timeline>
<p>${'More words. '.repeat(60)}</p>
<waqai-timeline id="c" lang="en" view="list" filter="fam=ceasefire"></waqai-timeline>
<p id="end">The <a href="#end">end</a>.</p></body></html>`;

/** The host is of the app's own address, so that nothing foreign is asked for; its page is not. */
async function openHost(
  open: (hash?: string, options?: object) => Promise<Page>,
  content = HOST,
): Promise<Page> {
  const page = await open('host.html', {
    width: 1000,
    height: 800,
    prepare: (made: Page) =>
      made.route('**/host.html', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: content.replace('</body>', `<script src="${inject('appUrl')}embed.js"></script></body>`),
        }),
      ),
  });
  await page.waitForFunction(() => customElements.get('waqai-timeline') !== undefined);
  return page;
}

const frameOf = (page: Page, id: string) => page.frameLocator(`#${id} iframe`);
const heightOf = (page: Page, id: string) =>
  page.locator(`#${id} iframe`).evaluate((frame) => frame.getBoundingClientRect().height);

/** Scrolls it into view, since frames load lazily, and waits for its title. */
async function show(page: Page, id: string): Promise<void> {
  await page.locator(`#${id}`).scrollIntoViewIfNeeded();
  await frameOf(page, id).locator('.em-head h1').waitFor();
}

test('three embeds show each its own filter, language and view, as high as what they show', async ({
  open,
}) => {
  const page = await openHost(open);
  for (const id of ['a', 'b', 'c']) await show(page, id);
  expect(await page.locator('#a iframe').getAttribute('title')).toBe('Accounts in dispute');
  expect(await page.locator('#b iframe').getAttribute('title')).toBe('خط زمني للأحداث');
  await frameOf(page, 'a').getByText('Filter: Conflicting accounts · One side’s account').waitFor();
  expect(await frameOf(page, 'b').locator('html').getAttribute('dir')).toBe('rtl');
  expect(await frameOf(page, 'b').locator('html').getAttribute('data-theme')).toBe('dark');
  await frameOf(page, 'c')
    .getByRole('heading', { name: t('app.list') })
    .waitFor();
  for (const id of ['a', 'b', 'c']) {
    await expect
      .poll(async () => {
        const inside = await frameOf(page, id)
          .locator('.em-page')
          .evaluate((one) => one.getBoundingClientRect().height);
        return Math.abs((await heightOf(page, id)) - inside);
      })
      .toBeLessThan(2);
    await frameOf(page, id)
      .getByText(t('review.draft'))
      .or(frameOf(page, id).getByText(translator('ar')('review.draft')))
      .waitFor();
  }
});

test('the wheel goes past all of them', async ({ open }) => {
  const page = await openHost(open);
  for (const id of ['a', 'b', 'c']) await show(page, id);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.mouse.move(500, 400);
  const isAtEnd = () =>
    page.locator('#end').evaluate((end) => end.getBoundingClientRect().top < window.innerHeight);
  // Every turn moves the page, whatever lies under the pointer.
  while (!(await isAtEnd())) {
    const before = await page.evaluate(() => window.scrollY);
    await page.mouse.wheel(0, 400);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before);
  }
});

test('the keyboard goes past all of them: scrolling the page, and from one stop to the next', async ({
  open,
}) => {
  const page = await openHost(open);
  for (const id of ['a', 'b', 'c']) await show(page, id);
  await page.evaluate(() => window.scrollTo(0, 0));
  const isAtEnd = () =>
    page.locator('#end').evaluate((end) => end.getBoundingClientRect().top < window.innerHeight);
  while (!(await isAtEnd())) {
    const before = await page.evaluate(() => window.scrollY);
    await page.keyboard.press('PageDown');
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before);
  }
  // Through all three, whatever stops they have, and out of the last.
  const been = new Set<string>();
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName || '');
    been.add(at);
    if (at === 'A') break;
  }
  expect([...been]).toEqual(['a', 'b', 'c', 'A']);
});

test('one that is taken away leaves the others as they are and hears nothing any more', async ({ open }) => {
  const page = await openHost(open);
  for (const id of ['a', 'c']) await show(page, id);
  const before = await heightOf(page, 'c');
  const left = await page.evaluate(() => {
    const element = document.querySelector('#a');
    const heard: string[] = [];
    const { removeEventListener } = EventTarget.prototype;
    EventTarget.prototype.removeEventListener = function (this: EventTarget, type, ...rest) {
      if (this === window) heard.push(type);
      removeEventListener.call(this, type, ...rest);
    };
    element?.remove();
    return { heard, frames: element?.shadowRoot?.childElementCount };
  });
  expect(left).toEqual({ heard: ['message'], frames: 0 });
  await frameOf(page, 'c').locator('.em-head h1').waitFor();
  expect(await heightOf(page, 'c')).toBe(before);
});

test('a frame believes its own chronology only: a message of somebody else changes nothing', async ({
  open,
}) => {
  const page = await openHost(open);
  await show(page, 'a');
  await expect.poll(() => heightOf(page, 'a')).not.toBe(520);
  const before = await heightOf(page, 'a');
  await page.evaluate(async () => {
    const FOREIGN = { type: 'waqai:height', height: 9000 };
    await new Promise<void>((resolve) => {
      // Whoever listened before has heard it by then.
      window.addEventListener('message', ({ data }: MessageEvent<{ readonly height?: number }>) => {
        if (data.height === FOREIGN.height) requestAnimationFrame(() => resolve());
      });
      window.postMessage(FOREIGN, '*');
    });
  });
  expect(await heightOf(page, 'a')).toBe(before);
});

test.for(['ar', 'en'] as const)(
  'an embed is clean for axe in %s; a mark opens its card, Esc closes it',
  async (language, { open }) => {
    const words = translator(language);
    const page = await open(`#v=1&em=1&lang=${language}`, { width: 900, height: 700 });
    await page.getByText(words('frame.openFull')).waitFor();
    expect(await page.getByText(words('review.enter')).count()).toBe(0);
    expect(await findFaults(page, { rules: 'all' })).toEqual([]);
    await page.locator('.tl-mark').first().click();
    await page.getByRole('dialog').or(page.locator('.tl-floating')).first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const opening = page.waitForEvent('popup');
    await page.getByText(words('frame.openFull')).click();
    const full = await opening;
    expect(full.url()).toContain('#v=1');
    expect(full.url()).not.toContain('em=1');
  },
);
