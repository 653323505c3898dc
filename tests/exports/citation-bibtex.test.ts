import { plugins } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { writeBibtex } from '../../src/exports/citation-bibtex.ts';
import type { CslItem } from '../../src/exports/citation-csl.ts';

const article: CslItem = {
  id: 'waqai-002',
  type: 'article-newspaper',
  title: 'مباحثات بين أذربيجان وتركيا',
  'container-title': 'المدينة نيوز',
  publisher: 'المدينة نيوز',
  issued: { 'date-parts': [[2020, 10, 9]] },
  language: 'ar',
  URL: 'https://news.example/a?b=1&c=d%20e#f',
};
const read = (text: string) => plugins.input.chain(text, undefined);

describe('BibTeX', () => {
  it('keeps Arabic as it is, with publisher, day, language and address', () => {
    expect(writeBibtex([article])).toBe(
      [
        '@article{waqai-002,',
        '\tjournaltitle = {المدينة نيوز},',
        '\tdate = {2020-10-09},',
        '\tlanguage = {ar},',
        '\tpublisher = {المدينة نيوز},',
        '\ttitle = {مباحثات بين أذربيجان وتركيا},',
        '\turl = {https://news.example/a?b=1&c=d%20e#f},',
        '}',
        '',
        '',
      ].join('\n'),
    );
  });

  it('writes the chronology as an online work with its version, its state of review and the day of access', () => {
    const text = writeBibtex([
      {
        id: 'waqai-event-m1',
        type: 'webpage',
        title: 'Shusha',
        'container-title': 'A war',
        accessed: { 'date-parts': [[2026, 11, 21]] },
        language: 'en',
        URL: 'https://a.example/#v=1&e=m1',
        version: '0.1.0',
        note: 'Machine draft',
      },
    ]);
    expect(text).toMatch(/^@online\{waqai-event-m1,/);
    for (const field of [
      'urldate = {2026-11-21}',
      'url = {https://a.example/#v=1&e=m1}',
      'version = {0.1.0}',
      'note = {Machine draft}',
    ])
      expect(text).toContain(field);
  });

  it('lets no headline become a command, a comment, a field or markup', () => {
    const text = writeBibtex([
      { ...article, title: '\\input{x} 100% {a} $b$ #c_d ^~ & <i>e</i>\n}, note = {f' },
    ]);
    expect(text).toContain(
      'title = {\\textbackslash{}input\\{x\\} 100\\% \\{a\\} \\$b\\$ \\#c\\_d \\textasciicircum{}\\textasciitilde{} \\& ' +
        '\\textless{}i\\textgreater{}e\\textless{}/i\\textgreater{} \\}, note = \\{f}',
    );
  });

  it('keeps the braces of an address out of its field', () => {
    const text = writeBibtex([{ ...article, URL: 'https://a.example/}\\b {c' }]);
    expect(text).toContain('url = {https://a.example/%7D%5Cb%20%7Bc}');
  });

  it('is read back with the words that went in, whatever a headline holds', () => {
    const word = fc.stringMatching(/^[\p{L}{}%&$#_a-z0-9«»]{1,8}$/u);
    const title = fc
      .array(word, { minLength: 1, maxLength: 6 })
      .map((words) => words.join(' ').normalize('NFC'));
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 3 }), (titles) => {
        const items = titles.map((one, at) => ({ ...article, id: `a${at}`, title: `م ${one}` }));
        const back = read(writeBibtex(items));
        expect(back.map((one) => one.title)).toEqual(items.map((one) => one.title));
      }),
      { numRuns: 60 },
    );
  });

  it('asks nothing of the network', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    vi.resetModules();
    const fresh = await import('../../src/exports/citation-bibtex.ts');
    expect(fresh.writeBibtex([article])).toContain('@article');
    expect(fetched).not.toHaveBeenCalled();
  });
});
