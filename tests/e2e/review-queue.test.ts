// A whole review by keyboard alone: every event of the seeds accepted, re-dated, of another stance, merged or hidden, the
// keystrokes of each counted. Then what readers see of it.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Mention, NewsEvent } from '../../src/domain/corpus-schema.ts';
import { shiftDay } from '../../src/domain/iso-day.ts';
import type { Verdict } from '../../src/domain/review/review-report.ts';
import { dateStyle } from '../../src/i18n/date-style.ts';
import { formatDay } from '../../src/i18n/format-date.ts';
import { translator } from '../../src/i18n/translate.ts';
import { test } from './support/app-test.ts';
import { hasFocusIn, tabTo } from './support/keyboard-walk.ts';
import { expectLink, linkOf } from './support/page-parts.ts';
import { readSeedCorpus } from './support/seed-corpus.ts';

const corpus = readSeedCorpus();
const firstMentions = new Map(corpus.mentions.map((mention) => [mention.id, mention]));

type Task = 'accept' | 'redate' | 'stance' | 'merge' | 'hide';
/** Most keystrokes that a task should take, on to the next event; typed characters count each. */
const MOST: Readonly<Record<Task, number>> = { accept: 1, redate: 7, stance: 5, merge: 4, hide: 2 };
/** What is done to one event in so many. */
const EACH = { redate: 9, stance: 11, merge: 17, hide: 19 } as const;

const isOneDay = ({ date }: NewsEvent) => date.precision === 'day' && date.start === date.end;
const isAsserted = (mention: Mention | undefined) => mention?.claims[0]?.stance === 'asserts';

/** What will be done with each event: as many of each kind as fit. */
function planTasks(events: readonly NewsEvent[]): ReadonlyMap<string, Task> {
  const fits: Readonly<Record<keyof typeof EACH, (event: NewsEvent) => boolean>> = {
    redate: isOneDay,
    stance: ({ mentions: [first] }) => isAsserted(firstMentions.get(first ?? '')),
    merge: () => true,
    hide: () => true,
  };
  return new Map(
    events.map((event, at): [string, Task] => {
      const task = (['redate', 'stance', 'merge', 'hide'] as const).find(
        (one) => (at + 1) % EACH[one] === 0 && fits[one](event),
      );
      return [event.id, task ?? 'accept'];
    }),
  );
}

const median = (counts: readonly number[]): number => {
  const sorted = counts.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

/** Waits until the queue says this of an event; `null`: until it holds it no more. */
const awaitVerdict = (page: Page, event: string, verdict: Verdict | 'open' | null) =>
  verdict === null
    ? page.locator(`[data-queued="${event}"]`).waitFor({ state: 'detached' })
    : page.locator(`[data-queued="${event}"][data-verdict="${verdict}"]`).waitFor();
/** Waits for another event than the one before, on whose headline the keys are; `null`: all are done. */
async function awaitNext(page: Page, before: string): Promise<string | null> {
  await page.waitForFunction((was) => {
    if (!document.querySelector('[data-verdict="open"][data-queued]')) return true;
    const event = new URLSearchParams(location.hash.slice(1)).get('e');
    const row = document.querySelector<HTMLElement>('[data-queued][aria-current]');
    return event !== was && row?.dataset.queued === event && document.activeElement?.matches('.rv-headline');
  }, before);
  const isOver = (await page.locator('[data-queued][data-verdict="open"]').count()) === 0;
  return isOver ? null : (linkOf(page).e ?? null);
}
/** The day before, another one of its month where there is one. */
const otherDay = (day: string) => (day.endsWith('-01') ? shiftDay(day, 1) : shiftDay(day, -1));

describe('a review by keyboard alone', () => {
  const language = 'ar';
  const t = translator(language);

  test('goes through every event of the seeds', { timeout: 240_000 }, async ({ open, annotate }) => {
    const page = await open(`#v=1&lang=${language}`);
    await tabTo(page, '.ap-sub .sh-link');
    await page.keyboard.press('Enter');
    await page.locator('[data-queued]').first().waitFor();
    expect(await hasFocusIn(page, '.rv-headline')).toBe(true);

    let strokes = 0;
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
      strokes += keys.length;
    };
    const type = (text: string) => press(...text);

    // The first decision asks who decides.
    await press('KeyU');
    await press('KeyA');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.insertText('سلمى حداد');
    await page.keyboard.press('Enter');

    const plan = planTasks(corpus.events);
    const counts: Record<Task, number[]> = { accept: [], redate: [], stance: [], merge: [], hide: [] };
    const done: Record<Task, string[]> = { accept: [], redate: [], stance: [], merge: [], hide: [] };
    let before = '';
    for (let id = await awaitNext(page, before); id !== null; id = await awaitNext(page, before)) {
      before = id;
      const task = plan.get(id) ?? 'accept';
      const event = corpus.events.find((one) => one.id === id);
      strokes = 0;
      switch (task) {
        case 'accept':
          await press('KeyA');
          break;
        case 'redate': {
          const day = otherDay(event?.date.start ?? '');
          await press('KeyD');
          await page.locator('.md-form').waitFor();
          await type(String(Number(day.slice(-2))));
          // Enter asks for the reason, a number gives a usual one.
          await press('Enter', 'Digit1', 'Enter');
          await awaitVerdict(page, id, 'changed');
          await press('KeyA');
          break;
        }
        case 'stance':
          await press('KeyC');
          await page.locator('.md-form select').first().waitFor();
          await press('ArrowDown', 'Enter');
          await awaitVerdict(page, id, 'changed');
          await press('KeyA');
          break;
        case 'merge':
          await press('KeyM');
          await page.locator('dialog[open] li > button').first().waitFor();
          await press('Enter');
          await page.locator('dialog[open] form').waitFor();
          await press('Enter');
          await awaitVerdict(page, id, null);
          before = linkOf(page).e ?? '';
          await press('KeyA');
          break;
        case 'hide':
          await press('KeyH');
          await page.locator('dialog[open]').waitFor();
          await press('Digit4');
          break;
        default:
          task satisfies never;
      }
      counts[task].push(strokes);
      done[task].push(id);
      if (task === 'hide' && done.hide.length === 1) {
        // Back to it, and forth again.
        await awaitVerdict(page, id, 'hidden');
        await press('KeyU');
        await awaitVerdict(page, id, 'open');
        await expectLink(page, { e: id });
        await page.keyboard.press('Control+y');
        await awaitVerdict(page, id, 'hidden');
        await press('KeyA');
      }
    }

    const total = corpus.events.length - done.merge.length;
    await page.getByText(t('review.progress', { done: total, total, percent: 100 })).waitFor();
    for (const task of ['redate', 'stance', 'merge', 'hide'] as const)
      expect(done[task].length, task).toBeGreaterThanOrEqual(3);
    for (const [task, most] of Object.entries(MOST) as [Task, number][]) {
      const strokesOf = median(counts[task]);
      await annotate(`${task}: ${counts[task].length} events, median ${strokesOf} keystrokes`);
      expect(strokesOf, task).toBeGreaterThan(0);
      expect(strokesOf, task).toBeLessThanOrEqual(most);
    }

    // Readers see it: back out of the review, the chronology is the corrected one.
    await page.goBack();
    await expectLink(page, { rv: null });
    const shown = total - done.hide.length;
    await page.locator('.ap-sub', { hasText: t('unit.events', { count: shown }) }).waitFor();
    const [redated] = done.redate;
    const day = otherDay(corpus.events.find(({ id }) => id === redated)?.date.start ?? '');
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#v=1&lang=${language}&e=${redated}`);
    await page.locator('.dr-date-day', { hasText: formatDay(day, dateStyle(language)) }).waitFor();
    expect(await page.locator(`[data-mark="${done.hide[0]}"]`).count()).toBe(0);
  });
});
