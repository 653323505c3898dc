import { describe, expect, it } from 'vitest';
import { splitCorpus } from '../../src/domain/site-data.ts';
import { wordBriefing } from '../../src/i18n/briefing-text.ts';
import { makeBriefing } from '../domain/briefing/fixtures.ts';
import { makeCorpus } from '../domain/fixtures.ts';

const { articles, review } = splitCorpus(makeCorpus()).index([], []);
// Of articles that no briefing here quotes.
const INDEX = { articles: articles.map((head) => ({ ...head, id: `other ${head.id}` })), review };
const NONE: ReadonlySet<number> = new Set();

describe('a briefing as text', () => {
  it('tells the briefer’s own assessment apart, signed and dated', () => {
    const text = wordBriefing(makeBriefing(), 'en', INDEX, NONE);
    expect(text).toContain(
      'The briefer’s own assessment, not the texts’ – ⁨A. Author⁩, 10 November 2020\n– I think',
    );
  });

  it('lists the quotations where no step does, by article where its source is unknown', () => {
    const text = wordBriefing(makeBriefing({ author: 'A. Author' }), 'ar', INDEX, NONE);
    expect(text.startsWith('إعداد: ⁨A. Author⁩\n')).toBe(true);
    expect(text).toContain('الاقتباسات\n[1] «⁨أعلنت الوزارة⁩» a\n');
    expect(text).toContain('– قالت [1]');
  });

  it('keeps a line that breaks on one line', () => {
    const [, step] = makeBriefing().steps;
    const lines = [{ text: { ar: '', en: 'one\n– [9] two' }, quotes: [1] }];
    const text = wordBriefing(makeBriefing({ steps: step ? [{ ...step, lines }] : [] }), 'en', INDEX, NONE);
    expect(text).toContain('– one – [9] two [1]\n');
  });

  it('ends with its sources, the last update and the state of review', () => {
    const [last, before] = wordBriefing(makeBriefing(), 'en', INDEX, NONE).trimEnd().split('\n').toReversed();
    expect(last).toBe('Machine draft, not reviewed by an editor');
    expect(before).toMatch(/^Sources: .* · Latest article: \d+ \w+ \d{4}$/);
  });

  it('says of words that no text bears out that they are not found', () => {
    const said = (stray: ReadonlySet<number>) =>
      wordBriefing(makeBriefing(), 'en', INDEX, stray).includes('not found in the texts');
    expect([said(NONE), said(new Set([1]))]).toEqual([false, true]);
  });
});
