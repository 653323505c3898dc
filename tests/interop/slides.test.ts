// The proposed briefing as slides, opened by LibreOffice and made a PDF of: nothing is lost or cut on the way, letters of Arabic
// stand in their order, and every slide has its words within its edges.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFile } from 'node:fs/promises';
import { runNode, TOOLS } from '../../scripts/lib/run-tool.ts';
import { findProgram } from '../../scripts/lib/system-programs.ts';
import { readZip } from '../exports/pptx/read-zip.ts';

/** The size of a slide in points. */
const [WIDTH, HEIGHT] = [960, 540];
/** How far from the edge words stay, in points. */
const EDGE = 20;
/** Where the foot begins. */
const FOOT = 482;

interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const reversed = (text: string) => [...text].reverse().join('');

/** The lines of a page as a reader of Arabic goes through them. The PDF's words are told letter by letter as they stand. */
function readFromTheRight(words: readonly Word[]): string[] {
  const lines = new Map<number, Word[]>();
  for (const word of words) {
    const line = lines.get(Math.round(word.top));
    if (line) line.push(word);
    else lines.set(Math.round(word.top), [word]);
  }
  return [...lines.values()].map((line) => {
    const placed = line.toSorted((a, b) => b.right - a.right);
    return placed
      .map(({ text, right, left }, at) => {
        const read = /\p{Script=Arabic}/u.test(text) ? reversed(text) : text;
        const next = placed[at + 1];
        // A number that follows its word without a gap belongs to it.
        return next && left - next.right > 1.5 && right > next.right ? `${read} ` : read;
      })
      .join('');
  });
}

let folder = '';
const run = (program: string, args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    timeout: 240_000,
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  return stdout;
};
const need = (program: Parameters<typeof findProgram>[0]) => {
  const found = findProgram(program);
  if (found === null) throw new Error(`${program} is missing`);
  return found;
};

/** The slides of a language as LibreOffice shows them: each page's words with their places. */
async function convert(language: string): Promise<{ pages: Word[][]; slides: number }> {
  const file = join(folder, `${language}.pptx`);
  const { exitCode, output } = await runNode(
    [TOOLS.run, 'scripts/brief.ts', '--pptx', '--lang', language, '--out', file],
    false,
  );
  if (exitCode !== 0) throw new Error(output);
  // A profile of its own: one that is open elsewhere would be in the way.
  run(need('office'), [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    file,
  ]);
  const pdf = join(folder, `${language}.pdf`);
  const layout = run(need('pdfText'), ['-bbox', pdf, '-']);
  const number = (attributes: string, key: string) =>
    Number(new RegExp(`${key}="([\\d.-]+)"`).exec(attributes)?.[1]);
  const pages = layout
    .split('<page ')
    .slice(1)
    .map((page) => {
      const scale = WIDTH / number(page.slice(0, page.indexOf('>')), 'width');
      return [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].map(
        ([, place = '', text = '']): Word => ({
          text,
          left: number(place, 'xMin') * scale,
          right: number(place, 'xMax') * scale,
          top: number(place, 'yMin') * scale,
          bottom: number(place, 'yMax') * scale,
        }),
      );
    });
  const parts = readZip(await readFile(file)).filter(({ path }) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  return { pages, slides: parts.length };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waqai-interop-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe.each(['ar', 'en'] as const)('slides in %s', (language) => {
  let converted: Awaited<ReturnType<typeof convert>>;
  beforeAll(async () => {
    converted = await convert(language);
  });

  it('are a page each', () => {
    expect(converted.pages.length).toBe(converted.slides);
    expect(converted.slides).toBeGreaterThan(12);
  });

  it('keep all words within their edges, and those of the body above the foot', () => {
    const outside = converted.pages.flatMap((words, at) =>
      words
        .filter(
          ({ left, right, top, bottom }) =>
            left < EDGE || right > WIDTH - EDGE || top < 0 || bottom > HEIGHT - 4,
        )
        .map(({ text }) => `${at + 1}: ${text}`),
    );
    expect(outside).toEqual([]);
    const across = converted.pages.flatMap((words, at) =>
      words
        .filter(({ top, bottom }) => top < FOOT - 3 && bottom > FOOT + 3)
        .map(({ text }) => `${at + 1}: ${text}`),
    );
    expect(across).toEqual([]);
  });

  it('say on each page whether the briefing was reviewed', () => {
    const review = language === 'ar' ? reversed('محرر') : 'reviewed';
    const without = converted.pages.flatMap((words, at) =>
      words.some(({ text, top }) => top > FOOT && text.includes(review)) ? [] : [at + 1],
    );
    expect(without).toEqual([]);
  });

  it('hold Arabic as it is read: words from right to left, their letters in order', () => {
    const lines = converted.pages.flatMap(readFromTheRight);
    const holds = (words: string) => lines.some((line) => line.includes(words));
    expect(lines.length).toBeGreaterThan(50);
    for (const words of [
      'مباحثات بين أذربيجان وتركيا في باكو',
      'نفت وزارة الدفاع',
      // Numbers stand where they are read, their digits from left to right.
      'بدأت في 27',
    ])
      expect([words, holds(words)]).toEqual([words, true]);
    if (language === 'ar') expect(holds('أبرز ما ورد')).toBe(true);
  });

  it('begin where the language does', () => {
    const title = (converted.pages[3] ?? []).filter(({ bottom }) => bottom < 95);
    expect(title.length).toBeGreaterThan(1);
    if (language === 'ar') expect(Math.max(...title.map(({ right }) => right))).toBeGreaterThan(WIDTH - 60);
    else expect(Math.min(...title.map(({ left }) => left))).toBeLessThan(60);
  });
});
