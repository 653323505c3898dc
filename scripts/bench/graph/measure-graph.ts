// One measurement of one graph page: a fresh browser, the first picture, then pointing at nodes and focusing on them.
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { BROWSER_FLAGS } from '../../lib/find-browser.ts';
import { median } from '../timeline/statistics.ts';

const LIMIT_MS = 40_000;
const NODES = 20;
/** Between two inputs: longer than any answer, so that each is measured by itself. */
const REST_MS = 120;

export interface GraphFigures {
  /** From the start of navigation, or from the press that shows the graph, to its first picture. */
  readonly firstMs: number;
  /** What the page's main thread computed by then, whatever else the machine did: all of its tasks. */
  readonly workMs: number;
  /** From an input to the end of the frame that shows its effect, the median of them. */
  readonly pointMs: number;
  readonly focusMs: number;
  readonly elements: number;
}

interface GraphPage {
  readonly browserPath: string;
  readonly url: string;
  /** The code of `pages/probe.ts`. */
  readonly probe: string;
  /** CSS selector of what shows that the page's first picture is there. */
  readonly mark: string;
  /** What to press for the graph; `null`: it is there at once. */
  readonly press: string | null;
}

/** Nodes of ours, or of a rival that says where its own are; only those that the window shows. */
const findPoints = (page: Page) =>
  page.evaluate(() => {
    const told = window.benchPoints?.();
    const drawn = [...document.querySelectorAll('.ag-node[data-node]')].map((node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    return (told ?? drawn).filter(({ x, y }) => x > 0 && y > 0 && x < innerWidth && y < innerHeight);
  });

async function takeAnswers(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => window.benchAnswers?.splice(0));
  await act();
  return (await page.evaluate(() => window.benchAnswers)) ?? [];
}

/** From the press to the end of the frame that holds the first node. */
async function pressForGraph(page: Page, press: string): Promise<number> {
  await page.locator(press).waitFor();
  const shown = page.evaluate(() => window.benchShown?.('[data-node]'));
  await page.locator(press).click();
  return (await shown) ?? Number.NaN;
}

/** Loads the page and measures it; the picture is brought into the window's middle before it is pointed at. */
export async function measureGraph({
  browserPath,
  url,
  probe,
  mark,
  press,
}: GraphPage): Promise<GraphFigures> {
  const browser = await chromium.launch({ executablePath: browserPath, args: BROWSER_FLAGS });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    page.setDefaultTimeout(LIMIT_MS);
    await page.addInitScript({ content: `window.benchMark = ${JSON.stringify(mark)};\n${probe}` });
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url, { waitUntil: 'commit', timeout: LIMIT_MS });
    const times = await page.evaluate(() => window.benchProbe?.loaded());
    const firstMs = press === null ? (times?.first ?? Number.NaN) : await pressForGraph(page, press);
    const { metrics } = await session.send('Performance.getMetrics');
    const workMs = 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
    await page.evaluate(() => document.querySelector('.ag-stage')?.scrollIntoView({ block: 'center' }));
    await page.waitForTimeout(500);
    const points = (await findPoints(page)).slice(0, NODES);
    const point = await takeAnswers(page, async () => {
      for (const { x, y } of points) {
        await page.mouse.move(x, y);
        await page.waitForTimeout(REST_MS);
      }
    });
    const focus = await takeAnswers(page, async () => {
      // On, and off again.
      for (const { x, y } of points.slice(0, NODES / 2))
        for (const _ of [0, 1]) {
          await page.mouse.click(x, y);
          await page.waitForTimeout(REST_MS * 2);
        }
    });
    const elements = await page.locator('*').count();
    return { firstMs, workMs, pointMs: median(point), focusMs: median(focus), elements };
  } finally {
    await browser.close();
  }
}
