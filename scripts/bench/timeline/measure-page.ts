// One measurement of one page: a fresh browser, load, 120 steps of input, then memory and size of the document.
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { BROWSER_FLAGS } from '../../lib/find-browser.ts';
import { PAGES } from './contenders.ts';
import type { Contender } from './contenders.ts';
import { driveSteps, findHold } from './drive-page.ts';
import { makeInputSteps } from './input-steps.ts';
import { frameFigures } from './statistics.ts';
import type { FrameFigures } from './statistics.ts';

/** A page that takes longer, to load or to answer the input, did not finish. */
const LIMIT_MS = 60_000;

export interface Measurement extends FrameFigures {
  readonly firstMs: number;
  /** To the last change of the picture, and of anything on the page. */
  readonly loadMs: number;
  readonly pageMs: number;
  readonly heapMegabytes: number;
  readonly elements: number;
  /** Marks and labels in the page; labels only where they are told apart from marks (ours). */
  readonly marks: number;
  readonly labels: number;
}

/** What the browser measures a page with. */
interface Lab {
  readonly browserPath: string;
  readonly serverUrl: string;
  /** The code of `pages/probe.ts`. */
  readonly probe: string;
}

/** `null` after a time: whatever was promised is not waited for any longer. */
function withinLimit<T>(promise: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), LIMIT_MS);
  });
  // Once the browser is closed, what it was asked fails: nobody listens any more.
  promise.catch(() => null);
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

async function measureMemory(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

async function loadPage(page: Page, url: string) {
  await page.goto(url, { waitUntil: 'commit', timeout: LIMIT_MS });
  return page.evaluate(() => window.benchProbe?.loaded());
}

async function drivePage(page: Page, picture: string, avoid: string): Promise<number[]> {
  const hold = await findHold(page, picture, avoid);
  await page.mouse.move(hold.x, hold.y);
  await page.evaluate(() => window.benchProbe?.startFrames());
  await driveSteps(page, makeInputSteps(), hold);
  return (await page.evaluate(() => window.benchProbe?.stopFrames())) ?? [];
}

async function measureIn(
  browser: Browser,
  lab: Lab,
  contender: Contender,
  size: number,
): Promise<Measurement | null> {
  const { path, mark, frame, picture, avoid } = PAGES[contender];
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(LIMIT_MS);
  const told = { benchMark: mark, ...(frame === null ? {} : { benchPicture: frame }) };
  await page.addInitScript({ content: `Object.assign(window, ${JSON.stringify(told)});\n${lab.probe}` });
  const times = await withinLimit(loadPage(page, lab.serverUrl + path(size)));
  if (!times) return null;
  const count = (selector: string) => page.locator(selector).count();
  const scene = { marks: await count(mark), labels: await count('.tl-label') };
  const frames = await withinLimit(drivePage(page, picture, avoid));
  if (!frames) return null;
  return {
    firstMs: times.first,
    loadMs: times.complete,
    pageMs: times.page,
    ...frameFigures(frames),
    heapMegabytes: await measureMemory(page),
    elements: await count('*'),
    ...scene,
  };
}

/** `null`: it did not finish. */
export async function measurePage(lab: Lab, contender: Contender, size: number): Promise<Measurement | null> {
  const browser = await chromium.launch({ executablePath: lab.browserPath, args: BROWSER_FLAGS });
  try {
    return await measureIn(browser, lab, contender, size);
  } finally {
    await browser.close();
  }
}
