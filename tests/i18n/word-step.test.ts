import { describe, expect, it } from 'vitest';
import { briefingSchema } from '../../src/domain/briefing/briefing-schema.ts';
import { addQuotedStep, beginBriefing } from '../../src/domain/briefing/edit-briefing.ts';
import { buildLedger } from '../../src/domain/ledger.ts';
import { splitCorpus } from '../../src/domain/site-data.ts';
import { wordEventStep, wordViewStep } from '../../src/i18n/word-step.ts';
import { makeSite } from '../store/site-fixture.ts';

const corpus = makeSite();
const index = splitCorpus(corpus).index([], []);
const sides = new Map(corpus.actors.map(({ id, side }) => [id, side]));

function stepOf(id: string) {
  const summary = index.events.find((event) => event.id === id);
  const event = corpus.events.find((each) => each.id === id);
  if (!summary || !event) throw new Error(`no event ${id}`);
  const { mentions, articles } = corpus;
  const ledger = buildLedger({ event, mentions, articles, sideOf: (actor) => sides.get(actor) ?? actor });
  return wordEventStep(summary, ledger, mentions, index);
}

/** Without the marks that keep names apart from the words about them. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/gu, '');

describe('a step of an event', () => {
  it('says who says and who denies it, on their words, in both languages', () => {
    const { step, quotations } = stepOf('m1');
    expect(step).toMatchObject({
      kind: 'claims',
      events: ['m1'],
      range: { from: '2020-11-05', to: '2020-11-11' },
      view: 'timeline',
    });
    const [line] = step.lines;
    expect(plain(line?.text.en ?? '')).toContain(
      'capture of Shusha, denied by Armenia – according to Azerbaijan',
    );
    expect(plain(line?.text.ar ?? '')).toContain('بحسب أذربيجان');
    expect(line?.quotes).toEqual(quotations.map((_, at) => at + 1));
    expect(quotations.map(({ mention }) => mention)).toContain('m2');
    for (const { exact } of quotations) expect(corpus.articles[0]?.text).toContain(exact);
  });

  it('without a date has no range, and is told as an event where nobody disputes it', () => {
    expect(stepOf('m4').step).toMatchObject({ kind: 'events', range: null });
  });

  it('fits into a briefing', () => {
    const { step, quotations } = stepOf('m1');
    const briefing = addQuotedStep(beginBriefing({ ar: 'أ', en: 'A' }, null), 1, step, quotations);
    expect(briefingSchema.safeParse(briefing).success).toBe(true);
    expect(briefing.steps[1]?.lines).toEqual(step.lines);
  });
});

describe('a step of a view', () => {
  it('is named by its days, and by nothing where it shows them all', () => {
    const view = { events: [], filter: {}, view: 'list' as const };
    const range = { from: '2020-10-01', to: '2020-10-09' };
    const { caption } = wordViewStep({ ...view, range }, index);
    expect(caption.en).toBe('What is reported, 1–9 October 2020');
    expect(caption.ar).toContain('ما ورد في ');
    expect(wordViewStep({ ...view, range: null }, index)).toMatchObject({
      caption: { ar: 'ما ورد', en: 'What is reported' },
      view: 'list',
      range: null,
    });
  });
});
