// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Briefing, BriefingStep } from '../../../src/domain/briefing/briefing-schema.ts';
import { findStray } from '../../../src/domain/briefing/find-stray.ts';
import { proposeBriefing } from '../../../src/domain/briefing/propose-briefing.ts';
import { splitCorpus } from '../../../src/domain/site-data.ts';
import { writeSlides } from '../../../src/exports/pptx/write-slides.ts';
import { dateStyle } from '../../../src/i18n/date-style.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { wordProposal } from '../../../src/i18n/word-proposal.ts';
import { CORPUS } from '../export-fixture.ts';
import { readZip } from './read-zip.ts';

const index = splitCorpus(CORPUS).index([], []);
const PROPOSED = wordProposal(proposeBriefing(CORPUS), CORPUS);
const STEP: BriefingStep = {
  kind: 'text',
  caption: { ar: 'محطة', en: 'A step' },
  lines: [],
  events: [],
  range: null,
  filter: {},
  view: 'timeline',
  notes: { ar: 'للمقدِّم', en: 'For the presenter' },
};
const withSteps = (...steps: BriefingStep[]): Briefing => ({ ...PROPOSED, steps });

const write = (
  briefing: Briefing,
  language: Language,
  find: (query: string) => ReadonlySet<string> | null = () => null,
) =>
  writeSlides(briefing, index, {
    dates: dateStyle(language),
    find,
    stray: findStray(briefing.quotations, CORPUS.mentions),
  });
/** The parts by their paths; each is read, so that one which is no XML fails. */
function open(briefing: Briefing, language: Language) {
  const files = readZip(write(briefing, language)).map(({ path, text }) => {
    const part = new DOMParser().parseFromString(text, 'application/xml');
    if (part.querySelector('parsererror')) throw new Error(`${path} is no XML`);
    return [path, part] as const;
  });
  return new Map(files);
}
const slidesOf = (parts: ReadonlyMap<string, Document>, folder = 'slides') =>
  [...parts].flatMap(([path, part]) =>
    new RegExp(`^ppt/${folder}/[a-zA-Z]+\\d+\\.xml$`).test(path) ? [part] : [],
  );
const all = (part: Document, tag: string) => [...part.getElementsByTagName(tag)];
const textOf = (part: Document) =>
  all(part, 'a:p')
    .map((line) => line.textContent.replace(/\p{Cf}/gu, ''))
    .join('\n');

describe('a briefing as slides', () => {
  it('is the same bytes each time', () => {
    expect(write(PROPOSED, 'ar')).toEqual(write(PROPOSED, 'ar'));
    expect(write(PROPOSED, 'ar')).not.toEqual(write(PROPOSED, 'en'));
  });

  it.each(['ar', 'en'] as const)(
    'leads nowhere that is not there, and leaves no part out (%s)',
    (language) => {
      const parts = open(PROPOSED, language);
      const reached = new Set(['[Content_Types].xml']);
      for (const [path, part] of parts) {
        if (!path.endsWith('.rels')) continue;
        reached.add(path);
        const folder = path.replace(/_rels\/[^/]*$/, '');
        for (const link of all(part, 'Relationship')) {
          const target = link.getAttribute('Target') ?? '';
          if (link.getAttribute('TargetMode') === 'External') {
            expect(target).toMatch(/^https?:/);
            continue;
          }
          const { pathname } = new URL(target, `http://x/${folder}`);
          expect([path, parts.has(pathname.slice(1))]).toEqual([path, true]);
          reached.add(pathname.slice(1));
        }
      }
      expect([...parts.keys()].filter((path) => !reached.has(path))).toEqual([]);
      const types = parts.get('[Content_Types].xml');
      const typed = types
        ? all(types, 'Override').map((type) => type.getAttribute('PartName')?.slice(1))
        : [];
      expect(typed.filter((path) => path === undefined || !parts.has(path))).toEqual([]);
    },
  );

  it.each(['ar', 'en'] as const)(
    'says the direction of each paragraph and the language of each run (%s)',
    (language) => {
      const parts = open(PROPOSED, language);
      const drawn = [...slidesOf(parts), ...slidesOf(parts, 'notesSlides')];
      expect(drawn.length).toBeGreaterThan(8);
      for (const part of drawn) {
        for (const line of all(part, 'a:p').filter((each) => each.textContent !== '')) {
          const properties = line.getElementsByTagName('a:pPr')[0];
          expect(properties?.getAttribute('rtl')).toMatch(/^[01]$/);
          expect(properties?.getAttribute('algn')).toMatch(/^(l|r|ctr)$/);
        }
        for (const run of all(part, 'a:rPr')) expect(run.getAttribute('lang')).toMatch(/^(ar-SA|en-GB)$/);
      }
      const [cover] = slidesOf(parts);
      const title = cover && all(cover, 'a:pPr')[0];
      expect(title?.getAttribute('rtl')).toBe(language === 'ar' ? '1' : '0');
    },
  );

  it('keeps words of a text as they are and in their own direction', () => {
    const notes = slidesOf(open(PROPOSED, 'en'), 'notesSlides').flatMap((part) => all(part, 'a:p'));
    const [quotation] = PROPOSED.quotations;
    const said = notes.find((line) => line.textContent.includes(`«${quotation?.exact}»`));
    expect(said?.getElementsByTagName('a:pPr')[0]?.getAttribute('rtl')).toBe('1');
  });

  it('says on every slide whether it was reviewed, how far it goes and whose words it rests on', () => {
    for (const part of slidesOf(open(PROPOSED, 'en'))) {
      expect(textOf(part)).toMatch(
        /Machine draft, not reviewed by an editor\nSources: .*Latest article: 9 November 2020/,
      );
    }
  });

  it('has numbers that lead to the slide with the words', () => {
    const parts = open(PROPOSED, 'en');
    const jumps = [...parts].flatMap(([path, part]) => {
      const links = parts.get(path.replace('slides/', 'slides/_rels/').concat('.rels'));
      return all(part, 'a:hlinkClick')
        .filter((link) => link.getAttribute('action') === 'ppaction://hlinksldjump')
        .map((link) => {
          const id = link.getAttribute('r:id');
          const target = links && all(links, 'Relationship').find((each) => each.getAttribute('Id') === id);
          return {
            cited: link.parentElement?.parentElement?.textContent ?? '',
            to: target?.getAttribute('Target'),
          };
        });
    });
    expect(jumps.length).toBeGreaterThan(0);
    for (const { cited, to } of jumps) {
      const page = parts.get(`ppt/slides/${to}`);
      expect(page && textOf(page)).toContain(`${cited} `);
    }
  });

  it('draws the timeline as shapes that can be edited, each mark with what it stands for', () => {
    const marks = slidesOf(open(PROPOSED, 'en')).flatMap((part) =>
      all(part, 'p:cNvPr').filter((each) => each.getAttribute('descr')?.includes('November 2020')),
    );
    expect(marks.length).toBeGreaterThan(0);
    for (const part of slidesOf(open(PROPOSED, 'en'))) {
      expect(all(part, 'p:pic')).toEqual([]);
      const ids = all(part, 'p:cNvPr').map((each) => each.getAttribute('id'));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('puts the presenter’s notes, then the words with their sources and address, under the slide', () => {
    const step = { ...STEP, lines: [{ text: { ar: 'سطر', en: 'A line' }, quotes: [1] }] };
    const [notes] = slidesOf(open(withSteps(step), 'en'), 'notesSlides');
    const text = notes ? textOf(notes) : '';
    expect(text).toMatch(/^For the presenter\nThe words of the texts[^\n]*\n\[1\] /);
    expect(text).toContain(PROPOSED.quotations[0]?.exact.replace(/\s+/g, ' '));
    expect(text).toContain('https://news.example/a?x=1&y=2');
  });

  it('gives quotations slides even where nobody made a step of them', () => {
    const parts = slidesOf(open(withSteps(STEP), 'en'));
    expect(parts.map(textOf).at(-1)).toMatch(/^Quotations\n\[1\] /);
  });

  it('sets an assessment apart, under its heading and with its name and day', () => {
    const assessment: BriefingStep = {
      ...STEP,
      kind: 'assessment',
      signed: { by: 'A. Analyst', on: '2020-11-10' },
      lines: [{ text: { ar: 'رأي', en: 'My view' }, quotes: [] }],
    };
    const [slide] = slidesOf(open(withSteps(assessment), 'en'));
    expect(slide && textOf(slide)).toMatch(/not the texts’[^\n]*\nMy view\nA\. Analyst, 10 November 2020/);
  });

  it('draws the graph where a step asks for it, told in words too', () => {
    const [slide] = slidesOf(open(withSteps({ ...STEP, view: 'graph' }), 'en'));
    const told = slide ? all(slide, 'p:cNvPr').map((each) => each.getAttribute('descr') ?? '') : [];
    expect(told.some((words) => words.startsWith('Graph of actors: '))).toBe(true);
    expect(slide && all(slide, 'a:prstGeom').length).toBeGreaterThan(4);
  });

  it('lists events in a table that begins where the language does', () => {
    const [table] = slidesOf(open(withSteps({ ...STEP, view: 'list' }), 'ar')).flatMap((part) =>
      all(part, 'a:tbl'),
    );
    expect(table?.getElementsByTagName('a:tblPr')[0]?.getAttribute('rtl')).toBe('1');
    expect(table?.getElementsByTagName('a:tr').length).toBe(1 + CORPUS.events.length);
    for (const line of table?.getElementsByTagName('a:pPr') ?? []) expect(line.getAttribute('rtl')).toBe('1');
  });

  it('tells of events that are gone, and takes words of the other language where one has none', () => {
    const step = { ...STEP, events: ['gone'], caption: { ar: 'محطة', en: ' ' } };
    const parts = open(withSteps(step), 'en');
    expect(slidesOf(parts, 'notesSlides').map(textOf)[0]).toContain(
      '1 event of this step is no longer in the chronology',
    );
    const [slide] = slidesOf(parts);
    expect(slide && all(slide, 'a:pPr')[0]?.getAttribute('rtl')).toBe('1');
  });

  it('holds what would break XML or run as something else as plain text', () => {
    const bad = '</a:t>\u0000\ud800{=SUM(A1)}&<script>';
    const step = { ...STEP, caption: { ar: bad, en: bad }, notes: { ar: bad, en: bad } };
    const [slide] = slidesOf(open(withSteps(step), 'en'));
    expect(slide && textOf(slide)).toContain('</a:t>\ufffd\ufffd{=SUM(A1)}&<script>');
  });

  it('is a file without slides for a briefing without steps', () => {
    expect(slidesOf(open({ ...PROPOSED, steps: [], quotations: [] }, 'en'))).toEqual([]);
  });

  it('say of words that no text bears out that they are not found, on the slide and in the notes', () => {
    const [first, ...rest] = PROPOSED.quotations;
    if (!first) throw new Error('nothing is quoted');
    const forged = { ...PROPOSED, quotations: [{ ...first, exact: 'Never said by anybody.' }, ...rest] };
    const saying = (briefing: Briefing) =>
      [...open(briefing, 'en')].filter(([, part]) =>
        part.documentElement.textContent.includes('not found in the texts'),
      );
    expect(saying(PROPOSED)).toEqual([]);
    const places = saying(forged).map(([path]) => path.replace(/\d+/, ''));
    expect(new Set(places)).toEqual(new Set(['ppt/slides/slide.xml', 'ppt/notesSlides/notesSlide.xml']));
  });
});
