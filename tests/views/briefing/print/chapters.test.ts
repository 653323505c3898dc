import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../../src/domain/briefing/briefing-schema.ts';
import { buildSlides } from '../../../../src/domain/briefing/slides.ts';
import { splitCorpus } from '../../../../src/domain/site-data.ts';
import { dateStyle } from '../../../../src/i18n/date-style.ts';
import { MESSAGES } from '../../../../src/i18n/messages/index.ts';
import { addMessages, translator } from '../../../../src/i18n/translate.ts';
import { getLabels } from '../../../../src/store/derived.ts';
import type { Block, Chapter } from '../../../../src/views/briefing/print/chapters.ts';
import { buildChapters } from '../../../../src/views/briefing/print/chapters.ts';
import { anyBriefing, makeBriefing } from '../../../domain/briefing/fixtures.ts';
import { makeSite } from '../../../store/site-fixture.ts';

addMessages(MESSAGES);
const corpus = makeSite();
const index = splitCorpus(corpus).index(
  corpus.articles.map(({ id }) => `${id}.json`),
  [],
);
const t = translator('en');
const dates = dateStyle('en');
const words = { language: 'en', direction: 'ltr', t, dates } as const;

const NO_STRAY: ReadonlySet<number> = new Set();

function chaptersOf(briefing: Briefing, notes = false, stray = NO_STRAY): Chapter[] {
  const slides = buildSlides(briefing, index, () => null);
  return buildChapters(briefing, slides, { index, words, labels: getLabels(index, dates), notes, stray });
}
const textOf = (block: Block) => (block.kind === 'row' ? block.event.headline.en : block.text);
/** Without white space and the signs that isolate words, of which parting a text adds some. */
const bare = (text: string) => text.replaceAll(/[\s\u2066-\u2069]/gu, '');

describe('the chapters of a briefing', () => {
  it('are the title, its steps, and the quotations at the end though no step asks for them', () => {
    const chapters = chaptersOf(makeBriefing());
    expect(chapters.map(({ id, kind }) => [id, kind])).toEqual([
      ['step-1', 'title'],
      ['step-2', 'claims'],
      ['step-3', 'assessment'],
      ['quotations', 'quotations'],
    ]);
  });

  it('say in the other language what is written in that alone, and in no small print what the briefer himself says', () => {
    const { steps, quotations } = makeBriefing();
    const own = steps.find(({ kind }) => kind === 'assessment');
    if (!own) throw new Error('the fixture has no assessment');
    const lines = [
      { text: { ar: 'الهدنة هشّة.', en: '' }, quotes: [1] },
      { text: { ar: 'الصمت ليس قبولاً.', en: ' ' }, quotes: [] },
    ];
    const alone = { ...own, caption: { ar: 'تقديري', en: '' }, lines, notes: { ar: 'ملاحظة', en: '' } };
    const chapters = chaptersOf(makeBriefing({ steps: [alone], quotations }), true);
    const chapter = chapters.find(({ kind }) => kind === 'assessment');
    expect(chapter?.caption).toBe('\u2068تقديري\u2069');
    expect(chapter?.blocks.map(textOf).map(bare)).toEqual(['الهدنةهشّة.', 'الصمتليسقبولاً.', 'ملاحظة']);
    expect(chapter?.blocks.some((block) => block.kind === 'line' && block.isNote)).toBe(false);
  });

  it('put the quotations last, wherever the briefing shows them, and once', () => {
    const { steps, quotations } = makeBriefing();
    const [title, claims] = steps;
    if (!title || !claims) throw new Error('the fixture has no steps');
    const list = { ...title, kind: 'quotations' as const, caption: { ar: 'أقوال', en: 'Words' } };
    const chapters = chaptersOf(makeBriefing({ steps: [list, claims, list], quotations }));
    expect(chapters.map(({ kind }) => kind)).toEqual(['title', 'claims', 'quotations']);
    expect(chapters.at(-1)?.caption).toBe('Words');
    expect(chapters.at(-1)?.blocks.filter(({ kind }) => kind === 'quotation').length).toBe(1);
  });

  it('begin with a title page that says the state of review and that nobody answers for it', () => {
    const [first] = chaptersOf(makeBriefing({ steps: [] }));
    expect(first?.caption).toBe('Briefing');
    expect(first?.signed).toBe(t('print.noAuthor'));
    expect(first?.blocks.map(textOf)).toEqual([t('review.draft')]);
  });

  it('name who answers for it, and under an assessment who signed it', () => {
    const chapters = chaptersOf(makeBriefing({ author: 'B. Riefer' }));
    expect(bare(chapters[0]?.signed ?? '')).toContain('B.Riefer');
    expect(bare(chapters[2]?.signed ?? '')).toContain('A.Author');
  });

  it('tell what is said from a note after it: a rule of choice rests on no words', () => {
    const { steps } = makeBriefing();
    const [, claims] = steps;
    if (!claims) throw new Error('the fixture has no claims');
    const line = (en: string, quotes: number[]) => ({ text: { ar: en, en }, quotes });
    const lines = [line('Day', []), line('Said', [1]), line('Rule', [])];
    const [, told] = chaptersOf(makeBriefing({ steps: [{ ...claims, lines }] }));
    expect(told?.blocks.map((block) => [textOf(block), block.kind === 'line' && block.isNote])).toEqual([
      ['Day', false],
      ['Said', false],
      ['Rule', true],
    ]);
  });

  it('print notes only where they are asked for, and say that events are gone', () => {
    const { steps } = makeBriefing();
    const [, claims] = steps;
    if (!claims) throw new Error('the fixture has no claims');
    const noted = makeBriefing({
      steps: [{ ...claims, events: ['nowhere'], notes: { ar: 'للمقدم', en: 'For my eyes' } }],
    });
    const texts = (notes: boolean) => chaptersOf(noted, notes)[1]?.blocks.map(textOf) ?? [];
    expect(texts(false)).not.toContain('For my eyes');
    expect(texts(true)).toContain('For my eyes');
    expect(texts(false)).toContain(t('print.gone', { count: 1 }));
  });

  it('keep every word of captions, lines and quotations, in blocks that fit on a page', () => {
    fc.assert(
      fc.property(anyBriefing, fc.integer({ min: 1, max: 400 }), (briefing, times) => {
        const long = {
          ...briefing,
          quotations: briefing.quotations.map((each) => ({ ...each, exact: `${each.exact} `.repeat(times) })),
        };
        const chapters = chaptersOf(long);
        const printed = chapters.map(({ caption, blocks }) => bare(caption + blocks.map(textOf).join('')));
        const missing = [
          ...long.steps.flatMap(({ caption, lines, kind }) =>
            kind === 'quotations' ? [] : [caption.en, ...lines.map(({ text }) => text.en)],
          ),
          ...long.quotations.map(({ exact }) => exact),
        ].filter((text) => !printed.some((page) => page.includes(bare(text))));
        expect(missing).toEqual([]);
        const longest = Math.max(0, ...chapters.flatMap(({ blocks }) => blocks.map((b) => textOf(b).length)));
        expect(longest).toBeLessThanOrEqual(1000);
      }),
      { numRuns: 60 },
    );
  });

  it('mark the quotations that no text bears out', () => {
    const quoted = chaptersOf(makeBriefing(), false, new Set([1])).at(-1)?.blocks ?? [];
    const marked = quoted.flatMap((block) => (block.kind === 'quotation' ? [block.quotation] : []));
    expect(marked.filter(({ isStray }) => isStray).map(({ number }) => number)).toEqual([1]);
  });
});
