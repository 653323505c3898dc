// A build of the seeds as `npm run build -- --public-url …` makes it, looked at file by file.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { runExtract } from '../../scripts/lib/extract-command.ts';
import { ROOT } from '../../scripts/lib/project.ts';
import { publishSite } from '../../scripts/lib/publish-site.ts';
import { waqaiEngine } from '../../scripts/lib/waqai-engine.ts';
import { escapeHtml } from '../../src/exports/html.ts';
import type { TextChoice } from '../../src/domain/publish-texts.ts';
import { corpus, holds, longPassages, unquoted } from './seed-texts.ts';

const HOME = 'https://news.example/war/';

interface Built {
  readonly files: ReadonlyMap<string, Buffer>;
  /** All files that are text, in one. */
  readonly text: string;
}

async function buildSeeds(texts: TextChoice, publicUrl: string | null): Promise<Built> {
  const folder = await mkdtemp(join(tmpdir(), 'waqai-'));
  const publicDir = join(folder, 'public');
  const { exitCode } = await runExtract(
    {
      input: join(ROOT, 'seeds/articles'),
      out: join(publicDir, 'data'),
      corpus: null,
      check: false,
      quiet: true,
      version: '0',
      texts,
    },
    waqaiEngine,
    { out: () => undefined, err: () => undefined, isTerminal: false, now: () => 0 },
  );
  expect(exitCode).toBe(0);
  const out = join(folder, 'dist');
  await publishSite({ publicDir, out, publicUrl });
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const files = new Map<string, Buffer>();
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(relative(out, path).replaceAll('\\', '/'), await readFile(path));
  }
  const text = [...files]
    .filter(([name]) => /\.(?:html|js|css|json)$/.test(name))
    .map(([, content]) => content.toString('utf8'))
    .join('\n');
  await rm(folder, { recursive: true });
  return { files, text };
}

let built: Built;
let page: Document;
const read = (name: string): string => built.files.get(name)?.toString('utf8') ?? expect.fail(`no ${name}`);

beforeAll(async () => {
  // As users build: React is twice as large under test.
  vi.stubEnv('NODE_ENV', 'production');
  built = await buildSeeds('passages', HOME);
  vi.unstubAllEnvs();
  page = parseHTML(read('index.html')).document;
}, 60_000);

const contentOf = (selector: string) => page.querySelector(selector)?.getAttribute('content');

describe('the whole of a build', () => {
  it('holds the passages that events quote and nothing else of the texts, in whatever file', () => {
    expect(built.files.size).toBeGreaterThan(20);
    expect(unquoted.length).toBeGreaterThan(10);
    expect(unquoted.filter((run) => holds(built.text, run))).toEqual([]);
    const missing = corpus.mentions.filter(({ passage }) => !holds(built.text, passage.exact));
    expect(missing).toEqual([]);
  });

  it('holds not one long passage where no texts are published, nor any address of where it will be', async () => {
    const none = await buildSeeds('none', null);
    expect(longPassages.filter((words) => holds(none.text, words))).toEqual([]);
    expect(unquoted.filter((run) => holds(none.text, run))).toEqual([]);
    expect([...none.files.keys()].filter((name) => /preview|oembed/.test(name))).toEqual([]);
    expect(none.files.get('index.html')?.toString('utf8')).not.toMatch(/canonical|og:|oembed/);
  });
});

describe('what those who link to it read', () => {
  it('is a title, what it is about with the state of review, and where it is, in the page', () => {
    const { title } = corpus.about;
    expect(contentOf('meta[property="og:title"]')).toBe(`${title.ar} · ${title.en}`);
    expect(contentOf('meta[property="og:url"]')).toBe(HOME);
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(HOME);
    const description = contentOf('meta[property="og:description"]');
    expect(description).toBe(contentOf('meta[name=description]'));
    expect(description).toContain('مسودة آلية لم يراجعها محرر');
    expect(description).toContain('Machine draft, not reviewed by an editor');
    expect(contentOf('meta[name="twitter:card"]')).toBe('summary_large_image');
  });

  it('is a picture of 1200 by 630 pixels, small enough for messengers', () => {
    expect(contentOf('meta[property="og:image"]')).toBe(`${HOME}preview.png`);
    const card = built.files.get('preview.png') ?? expect.fail();
    expect(card.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
    // WhatsApp shows none that is larger.
    expect(card.length).toBeLessThan(300_000);
  });

  it('is a frame by oEmbed: titled, of the one file, which runs in the sandbox that WordPress puts it into', () => {
    const link = page.querySelector('link[type="application/json+oembed"]');
    expect(link?.getAttribute('href')).toBe(`${HOME}oembed.json`);
    const oembed: unknown = JSON.parse(read('oembed.json'));
    expect(oembed).toMatchObject({
      version: '1.0',
      type: 'rich',
      provider_url: HOME,
      thumbnail_url: `${HOME}preview.png`,
      width: 900,
      height: 640,
    });
    const { html } = oembed as { readonly html: string };
    const frame = parseHTML(html).document.querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(`${HOME}waqai.html#v=1&em=1`);
    expect(frame?.getAttribute('title')).toContain(corpus.about.title.en);
    expect(built.files.has('waqai.html')).toBe(true);
  });

  it('is where it was published, in the one file too', () => {
    expect(read('waqai.html')).toContain(`<link rel="canonical" href="${escapeHtml(HOME)}" />`);
  });
});

/** Files that the page asks for before its first picture, on a wide screen. */
function findFirstFiles(): string[] {
  const linked = page.querySelectorAll(
    'script[src], link[rel=stylesheet], link[rel=modulepreload], link[rel=preload]',
  );
  const named = [...linked]
    .filter((element) => !element.getAttribute('media')?.startsWith('screen'))
    .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '');
  const data = [...built.files.keys()].filter((name) => /^data\/(?:manifest|index\.\w+)\.json$/.test(name));
  return ['index.html', ...new Set(named.map((name) => name.replace('./', ''))), ...data];
}

describe('the size of a build', () => {
  /** In kB, compressed as servers do, but for the one file, which is mostly opened from a disk. */
  const BUDGETS = { 'the first load of dist/': 335, 'waqai.html': 2500, 'embed.js': 2 };
  // A typeface is compressed already.
  const sizeOf = (name: string): number => {
    const content = built.files.get(name) ?? expect.fail(`no ${name}`);
    return (name.endsWith('.woff2') ? content : gzipSync(content, { level: 9 })).length / 1000;
  };

  it('keeps to its budgets', () => {
    const sizes = {
      'the first load of dist/': findFirstFiles().reduce((sum, name) => sum + sizeOf(name), 0),
      'waqai.html': (built.files.get('waqai.html')?.length ?? 0) / 1000,
      'embed.js': sizeOf('embed.js'),
    };
    for (const [what, budget] of Object.entries(BUDGETS)) {
      const size = sizes[what as keyof typeof sizes];
      expect(size, what).toBeLessThanOrEqual(budget);
      // A figure far too small would mean that something is no longer counted.
      expect(size, what).toBeGreaterThan(budget / 2);
    }
  });

  it('makes nobody load before the first picture what briefings, slides, reviewing and reading articles need', () => {
    const late = /write-slides|PrintedBriefing|Presentation|EditBriefing|ReviewPane|worker|read-html/;
    expect([...built.files.keys()].filter((name) => late.test(name)).length).toBeGreaterThan(5);
    expect(findFirstFiles().filter((name) => late.test(name))).toEqual([]);
    const first = findFirstFiles().map(read).join('\n');
    expect(first).toContain('createRoot');
    // The formats of slides, and the reading of pages.
    expect(first).not.toMatch(/presentationml|linkedom/);
  });
});
