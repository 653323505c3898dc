// Exports of the seeds in programs that read them in a browser: TimelineJS, which draws its slides from our file.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { ROOT } from '../../scripts/lib/project.ts';
import { NO_FILTER } from '../../src/domain/filter.ts';
import { buildRequest } from '../../src/exports/build-request.ts';
import { buildTimelineJs } from '../../src/exports/timelinejs.ts';
import { test } from './support/app-test.ts';
import { readSeedCorpus } from './support/seed-corpus.ts';

const TIMELINEJS = join(ROOT, 'node_modules/@knight-lab/timelinejs/dist');

test('TimelineJS takes the export and shows every dated event with its quotations', async ({ browser }) => {
  const { data, frame } = buildRequest(readSeedCorpus(), {
    filter: NO_FILTER,
    language: 'ar',
    publicUrl: 'https://site.example/',
    separator: ',',
    fullTexts: false,
  });
  const timeline = buildTimelineJs(data, frame);
  const page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  // It asks for typefaces and a picture of its own; here nothing comes from elsewhere.
  await page.route('**/*', (route) => route.abort());
  await page.setContent('<!doctype html><div id="embed" style="height:600px"></div>');
  await page.addStyleTag({ content: await readFile(join(TIMELINEJS, 'css/timeline.css'), 'utf8') });
  await page.addScriptTag({ content: await readFile(join(TIMELINEJS, 'js/timeline.js'), 'utf8') });
  await page.evaluate((given) => {
    Object.assign(globalThis, { given });
  }, timeline);
  await page.addScriptTag({
    content: 'new TL.Timeline("embed", given, { font: null, language: "en", hash_bookmark: false });',
  });
  await page.waitForSelector('.tl-timemarker');
  const shown = await page.locator('.tl-timemarker').evaluateAll((all) => all.map(({ id }) => id));
  expect(shown.toSorted()).toEqual(timeline.events.map((slide) => `${slide.unique_id}-marker`).toSorted());
  const first = timeline.events[0];
  await page.locator(`#${first?.unique_id}-marker .tl-timemarker-content-container`).first().click();
  const quote = data.mentions.find(({ event }) => first?.unique_id === `event-${event}`)?.passage.exact ?? '';
  await page.locator('.tl-slide q', { hasText: quote }).first().waitFor();
  expect(errors).toEqual([]);
  await page.close();
});
