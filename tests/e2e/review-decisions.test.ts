// A site whose seeds/review.json hides an event and holds decisions that do not apply: what readers see, and what an editor does
// about it, in both languages and by keyboard.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { runExtract } from '../../scripts/lib/extract-command.ts';
import { ROOT } from '../../scripts/lib/project.ts';
import { evaluationFile } from '../../scripts/lib/read-evaluation.ts';
import { waqaiEngine } from '../../scripts/lib/waqai-engine.ts';
import type { NewsEvent } from '../../src/domain/corpus-schema.ts';
import { corpusSchema } from '../../src/domain/corpus-schema.ts';
import { anchorOfMention } from '../../src/domain/review/mention-anchor.ts';
import type { Decision } from '../../src/domain/review/review-schema.ts';
import { NO_REVIEW } from '../../src/domain/review/review-schema.ts';
import { serializeReview } from '../../src/domain/review/serialize-review.ts';
import { translator } from '../../src/i18n/translate.ts';
import { findFaults } from './support/axe.ts';
import { test } from './support/app-test.ts';
import { hasFocusIn, pressUntil, tabTo } from './support/keyboard-walk.ts';
import { drawerOf, LANGUAGES } from './support/page-parts.ts';

const REASON = 'روته وكالة واحدة ثم سحبته. <b onclick=alert(1)>';
const signature = { by: 'سميرة حداد', on: '2026-01-05', reason: '' };
let folder = '';
let hidden: NewsEvent | undefined;

const extract = () =>
  runExtract(
    {
      input: join(folder, 'articles'),
      out: join(folder, 'data'),
      corpus: join(folder, 'corpus.json'),
      check: false,
      quiet: true,
      version: '0.0.0',
      beside: [evaluationFile()],
    },
    waqaiEngine,
    { out: () => undefined, err: () => undefined, isTerminal: false, now: () => 0 },
  );

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waqai-decisions-'));
  await cp(join(ROOT, 'seeds'), folder, { recursive: true });
  await extract();
  const machine = corpusSchema.parse(JSON.parse(await readFile(join(folder, 'corpus.json'), 'utf8')));
  const [first, second] = machine.events;
  hidden = machine.events.find(({ mentions }) => mentions.length > 1);
  const anchorOf = (event: NewsEvent | undefined) => {
    const mention = machine.mentions.find(({ id }) => id === event?.id);
    if (!mention) throw new Error('the seeds tell too little');
    return anchorOfMention(mention);
  };
  const other = machine.events.find((event) => event !== hidden && event !== first && event !== second);
  const gone = { ...anchorOf(first), exact: 'كلمات لم تعد هنا', trigger: { start: 0, words: 'كلمات' } };
  const decisions: Decision[] = [
    { id: 'd1', kind: 'hide', at: anchorOf(hidden), ...signature, reason: REASON },
    { id: 'd2', kind: 'retype', at: anchorOf(other), type: 'clash', ...signature },
    { id: 'd3', kind: 'retype', at: anchorOf(other), type: 'concern', ...signature },
    { id: 'd4', kind: 'accept', at: gone, ...signature },
  ];
  const articles = Object.fromEntries(machine.articles.map(({ id, sha256 }) => [id, sha256]));
  await writeFile(join(folder, 'review.json'), serializeReview({ ...NO_REVIEW, articles, decisions }));
  const { exitCode, failures } = await extract();
  expect(exitCode).toBe(1);
  expect(failures).toHaveLength(3);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const prepare = (page: Page) =>
  page.route('**/data/**', (route) => {
    const name = new URL(route.request().url()).pathname.split('/data/')[1] ?? '';
    return route.fulfill({ path: join(folder, 'data', name), contentType: 'application/json' });
  });

describe.each(LANGUAGES)('decisions of an editor (%s)', (language) => {
  const t = translator(language);

  test('a link to a hidden event, or to a passage of it, says who took it out, when and why', async ({
    open,
  }) => {
    for (const id of hidden?.mentions.slice(0, 2) ?? []) {
      const page = await open(`#v=1&lang=${language}&e=${id}`, { prepare });
      const drawer = drawerOf(page);
      await drawer.getByRole('heading', { name: t('drawer.hidden') }).waitFor();
      await drawer.getByText('سميرة حداد').waitFor();
      await drawer.getByText(REASON, { exact: true }).waitFor();
      expect(await drawer.locator('b').count()).toBe(0);
      expect(await findFaults(page, { within: ['.dr-column'] })).toEqual([]);
    }
  });

  test('about counts them and names none of them', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`, { prepare });
    await page.getByRole('button', { name: t('app.about'), exact: true }).click();
    const words = `${t('about.decisions', { count: 4 })} ${t('about.lostDecisions', { count: 3 })}`;
    await page.getByText(words).waitFor();
    expect(await page.getByRole('dialog').textContent()).not.toContain('كلمات لم تعد هنا');
  });

  test('those without effect are listed in review mode, and withdrawn by keys alone', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}&rv=1`, {
      prepare,
      colorScheme: language === 'ar' ? 'dark' : 'light',
    });
    await page.getByRole('button', { name: t('outcome.open', { count: 3 }) }).waitFor();
    // The keys are on the event at hand; the head of the mode is before it.
    await pressUntil(page, 'Shift+Tab', () => hasFocusIn(page, '.lo-open'));
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    expect(await dialog.locator('.lo-one').count()).toBe(3);
    expect(await findFaults(page, { within: ['.lo-dialog'] })).toEqual([]);
    // One of the two that contradict each other goes: the other applies.
    await tabTo(page, '.lo-withdraw');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.lo-one').length === 1);
    await dialog.getByText('كلمات لم تعد هنا').waitFor();
    expect(await hasFocusIn(page, '.lo-dialog [role="status"]')).toBe(true);
    await tabTo(page, '.lo-withdraw');
    await page.keyboard.press('Enter');
    await dialog.getByText(t('outcome.all')).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.locator('.lo-open').count()).toBe(0);
  });
});
