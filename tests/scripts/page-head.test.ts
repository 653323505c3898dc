// What the page of `npm run build` asks for before any of its code runs.
import { parseHTML } from 'linkedom';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/project.ts';
import { NARROW } from '../../src/views/shared/use-media-query.ts';

let page: Document;
let files: readonly string[] = [];

beforeAll(async () => {
  const result = await build({ root: ROOT, logLevel: 'error', build: { write: false } });
  if (!('output' in result)) throw new Error('one build was expected');
  files = result.output.map(({ fileName }) => `./${fileName}`);
  const html = result.output.find(({ fileName }) => fileName === 'index.html');
  page = parseHTML(html?.type === 'asset' ? String(html.source) : '').document;
});

const linksTo = (pattern: RegExp) =>
  [...page.querySelectorAll('link')].filter((link) => pattern.test(link.getAttribute('href') ?? ''));

describe('the head of the built page', () => {
  it('names no file that there is not', () => {
    const named = [...page.querySelectorAll('script[src], link:not([rel=icon])')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
    );
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((file) => !files.includes(file))).toEqual([]);
  });

  it('asks for the data by a script that nothing holds up', () => {
    const [early, ...others] = [...page.querySelectorAll('script[src*="/early-"]')];
    expect(others).toEqual([]);
    expect(early?.getAttribute('type')).toBe('module');
    expect(early?.hasAttribute('async')).toBe(true);
    expect(page.querySelector('script')).toBe(early);
  });

  it('asks for the picture that fits the screen, and for no other', () => {
    expect(
      linksTo(/VerticalPicture/).map((link) => [link.getAttribute('rel'), link.getAttribute('media')]),
    ).toEqual([['modulepreload', NARROW]]);
    expect(
      linksTo(/HorizontalPicture/).map((link) => [link.getAttribute('rel'), link.getAttribute('media')]),
    ).toEqual([['modulepreload', `not ${NARROW}`]]);
  });

  it('asks for the four typefaces of the interface, in one format', () => {
    const fonts = linksTo(/\.woff/).map((link) =>
      /plex-sans-([a-z0-9-]*)-normal[^.]*\.(\w+)$/.exec(link.getAttribute('href') ?? '')?.slice(1),
    );
    expect(fonts).toEqual([
      ['arabic-arabic-400', 'woff2'],
      ['arabic-arabic-600', 'woff2'],
      ['latin-400', 'woff2'],
      ['latin-600', 'woff2'],
    ]);
  });

  it('asks for what stands about the picture after all that', () => {
    const late = [...page.querySelectorAll('link[fetchpriority=low]:not([as=font])')];
    expect(late.length).toBeGreaterThan(1);
    expect(linksTo(/neighbours/).every((link) => late.includes(link))).toBe(true);
    expect([...page.querySelectorAll('link')].slice(-late.length)).toEqual(late);
  });
});
