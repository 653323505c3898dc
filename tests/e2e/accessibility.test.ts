// axe on every state of the page, in both languages, light and dark. What axe cannot see is walked in keyboard.test.ts.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Language } from '../../src/i18n/language.ts';
import type { Translate } from '../../src/i18n/translate.ts';
import { translator } from '../../src/i18n/translate.ts';
import { findFaultsInBothThemes } from './support/axe.ts';
import type { Open, OpenOptions } from './support/app-test.ts';
import { test } from './support/app-test.ts';
import { LANGUAGES, moreOf } from './support/page-parts.ts';
import { findContestedCapture, findOne, mentionsOf, readSeedCorpus } from './support/seed-corpus.ts';

const corpus = readSeedCorpus();
const capture = findContestedCapture(corpus);
const mention = findOne(mentionsOf(corpus, capture), () => true, 'mention of the capture');

/** A dozen events of most kinds: axe takes its time over every row, and rows are alike. */
const FEW = `&q=${encodeURIComponent('شوشا')}`;
const PHONE = { width: 390, height: 844, deviceScaleFactor: 2, hasTouch: true };

interface State {
  readonly name: string;
  readonly hash?: string;
  /** What is there when the state is reached. */
  readonly shows: string;
  readonly options?: OpenOptions;
  readonly reach?: (page: Page, t: Translate) => Promise<void>;
}

const pressTools = (page: Page) => page.locator('.ap-tools-menu > summary').click();
const pressFilter = (page: Page) => page.locator('[data-opens="filter"]').click();
const answer = (body: string, status = 200): OpenOptions => ({
  prepare: (page) =>
    page.route('**/data/manifest.json', (route) =>
      route.fulfill({ status, contentType: 'application/json', body }),
    ),
});

const STATES: readonly State[] = [
  { name: 'the timeline', shows: '[data-mark]' },
  {
    name: 'the list of a stack',
    hash: '&fam=stance',
    shows: '.tl-list',
    reach: (page) => page.locator('[data-mark][aria-haspopup]').first().click(),
  },
  {
    name: 'lanes pinned and collapsed, with a menu',
    hash: '&pin=armenia,azerbaijan&lc=talks,combat',
    shows: '.tl-lane-menu',
    reach: (page) => page.locator('[data-lane="~pin"]').click(),
  },
  { name: 'the tools, with a Hijri row', hash: `${FEW}&hij=1`, shows: '.ap-known', reach: pressTools },
  {
    name: 'the list of a truce, by the clock of publication',
    hash: '&truce=1&clk=report&fam=ceasefire',
    shows: '.tl-list',
    reach: (page) => page.locator('[data-truce]').first().press('Enter'),
  },
  {
    name: 'what was known on a day, with the fields of the range',
    hash: '&known=2020-10-10&fam=territory',
    shows: '.ap-chip',
    reach: (page) => page.locator('.tl-range > summary').click(),
  },
  { name: 'the drawer', hash: `${FEW}&e=${capture.id}`, shows: '.dr-entry' },
  {
    name: 'the reader',
    hash: `${FEW}&e=${capture.id}&a=${mention.article}&p=${mention.id}`,
    shows: '.rd-text',
  },
  { name: 'the graph', hash: `${FEW}&graph=1`, shows: '[data-node]' },
  {
    name: 'the table of the graph',
    hash: `${FEW}&graph=1`,
    shows: '.ag-table',
    reach: (page, t) => page.getByRole('button', { name: t('graph.view.table'), exact: true }).click(),
  },
  { name: 'the results of a search', hash: FEW, shows: '.ap-chip' },
  { name: 'the filter', hash: FEW, shows: '.ap-filter', reach: pressFilter },
  { name: 'the empty state', hash: '&q=zzzz', shows: '.ap-note' },
  { name: 'the keys', hash: FEW, shows: 'dialog[open]', reach: (page) => page.keyboard.press('?') },
  {
    name: 'the page about itself',
    hash: FEW,
    shows: 'dialog[open]',
    reach: (page, t) => page.getByRole('button', { name: t('app.about'), exact: true }).click(),
  },
  {
    name: 'what the head keeps behind "more"',
    hash: FEW,
    shows: '.ap-more-body',
    reach: (page) => moreOf(page).locator('summary').click(),
  },
  {
    name: 'what the head of a phone keeps behind "more"',
    hash: FEW,
    shows: '.ap-more-body',
    options: PHONE,
    reach: (page) => moreOf(page).locator('summary').tap(),
  },
  { name: 'missing data', shows: '[role="alert"]', options: { ...answer('', 404), expectedErrors: /404/ } },
  {
    name: 'data of another version',
    shows: '[role="alert"]',
    options: answer('{"schemaVersion":2,"index":"x"}'),
  },
  { name: 'damaged data', shows: '[role="alert"]', options: answer('{"schemaVersion":1,') },
  { name: 'the timeline of a phone', shows: '[data-mark]', options: PHONE },
  { name: 'the truces of a phone', hash: '&truce=1&hij=1', shows: '.tl-truces', options: PHONE },
  { name: 'the list of a phone', hash: `${FEW}&tab=list`, shows: '.el-row', options: PHONE },
  { name: 'the graph of a phone', hash: '&tab=graph', shows: '[data-node]', options: PHONE },
  {
    name: 'the sheet of a phone',
    hash: `${FEW}&e=${capture.id}`,
    shows: 'dialog[open] .dr-entry',
    options: PHONE,
  },
  {
    name: 'the reader of a phone',
    hash: `&a=${mention.article}&p=${mention.id}`,
    shows: '.rd-text',
    options: PHONE,
  },
];

async function openState(open: Open, state: State, language: Language) {
  const { hash = '', options, reach, shows } = state;
  const page = await open(`#v=1&lang=${language}${hash}`, options);
  if (reach) await page.locator('[data-mark]').first().waitFor();
  await reach?.(page, translator(language));
  await page.locator(shows).first().waitFor();
  return page;
}

describe.each(LANGUAGES)('in the language "%s"', (language) => {
  test.concurrent.for(STATES)('axe finds nothing in $name, light and dark', async (state, { open }) => {
    const page = await openState(open, state, language);
    expect(await findFaultsInBothThemes(page)).toEqual([]);
  });
});
