import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../src/domain/briefing/briefing-schema.ts';
import { parseBriefing } from '../../src/domain/briefing/parse-briefing.ts';
import { proposeBriefing } from '../../src/domain/briefing/propose-briefing.ts';
import { serializeBriefing } from '../../src/domain/briefing/serialize-briefing.ts';
import type { Corpus } from '../../src/domain/corpus-schema.ts';
import { EVENT_TYPES } from '../../src/domain/event-types.ts';
import { shiftDay } from '../../src/domain/iso-day.ts';
import { UNDATED } from '../../src/domain/site-data.ts';
import { splitCorpus } from '../../src/domain/site-data.ts';
import { wordBriefing } from '../../src/i18n/briefing-text.ts';
import { wordProposal } from '../../src/i18n/word-proposal.ts';
import { makeArticle, makeCorpus, makeEvent, makeMention } from '../domain/fixtures.ts';

const draftOf = (corpus: Corpus) => wordProposal(proposeBriefing(corpus), corpus);

/** Events of all types told by one side and denied by another in turn, over articles of many days. */
function makeLarge(count: number): Corpus {
  const articles = Array.from({ length: 50 }, (_, at) => {
    const date = shiftDay('2020-10-01', at * 2);
    const article = makeArticle(`a${at}`);
    return { ...article, published: { ...article.published, date } };
  });
  const made = Array.from({ length: count }, (_, at) => {
    const type = EVENT_TYPES[at % EVENT_TYPES.length] ?? 'meeting';
    const exact = `أعلن الطرف الحدث رقم ${at}`;
    const start = shiftDay('2020-10-01', at % 100);
    const date = { ...UNDATED, start, end: start, precision: 'day' as const, stated: at % 2 === 0 };
    const mention = (id: string, side: number, stance: 'asserts' | 'denies') =>
      makeMention(id, `m${at}`, {
        type,
        article: `a${at % 50}`,
        passage: {
          start: at * 100 + side,
          end: at * 100 + side + exact.length,
          exact,
          prefix: '',
          suffix: '',
        },
        claims: [
          {
            chain: [{ actor: `s${side}`, span: { start: 0, end: 1 } }],
            stance,
            denies: stance === 'denies' ? 'occurrence' : null,
            form: 'paraphrased',
          },
        ],
      });
    const isContested = at % 10 === 0;
    const mentions = [
      mention(`m${at}`, at % 30, 'asserts'),
      ...(isContested ? [mention(`d${at}`, (at + 1) % 30, 'denies')] : []),
    ];
    const ids = mentions.map(({ id }) => id);
    const status = isContested ? ('contested' as const) : ('claimed' as const);
    return { event: makeEvent(`m${at}`, { type, date, status, mentions: ids }), mentions };
  });
  return makeCorpus({
    articles,
    events: made.map(({ event }) => event),
    mentions: made.flatMap(({ mentions }) => mentions),
  });
}

const kindsOf = ({ steps }: Briefing) => steps.map(({ kind }) => kind);

describe('a draft in words', () => {
  it.each([
    ['nothing', makeCorpus({ articles: [], events: [], mentions: [] })],
    ['one event', makeCorpus()],
    ['a thousand events', makeLarge(1000)],
  ])('of %s is a briefing that is read again, and always the same', (_what, corpus) => {
    const draft = draftOf(corpus);
    expect(parseBriefing(serializeBriefing(draft))).toEqual({ ok: true, briefing: draft });
    expect(draftOf(corpus)).toEqual(draft);
    // What no order of mentions or events can change.
    const turned = { ...corpus, events: corpus.events.toReversed(), mentions: corpus.mentions.toReversed() };
    expect(draftOf(turned)).toEqual(draft);
    for (const { lines } of draft.steps)
      for (const { text } of lines)
        expect([text.ar, text.en].join(' ')).not.toMatch(/briefing\.|drawer\.|\{\w+\}|undefined/);
  });

  it('stays short however many events there are', () => {
    const draft = draftOf(makeLarge(1000));
    expect(draft.steps.length).toBeLessThanOrEqual(15);
    for (const { kind, lines } of draft.steps)
      expect(lines.length, `the step ${kind}`).toBeLessThanOrEqual(16);
    expect(draft.steps.find(({ kind }) => kind === 'events')?.events).toHaveLength(8);
  });

  it('says of nothing that there is nothing', () => {
    const draft = draftOf(makeCorpus({ articles: [], events: [], mentions: [] }));
    expect(kindsOf(draft)).toEqual(['title', 'text']);
    expect(draft.steps[1]?.lines[0]?.text.en).toBe('No articles, and so nothing to brief on.');
  });

  it('attributes every event that it tells, with the number of its quotation', () => {
    const draft = draftOf(makeLarge(200));
    const told = draft.steps.filter(({ kind }) => kind === 'events' || kind === 'claims');
    expect(told.length).toBeGreaterThan(1);
    for (const { kind, lines } of told) {
      // The date of a dispute, and the rule of the dated events, tell nothing that anybody said.
      const saying = kind === 'claims' ? lines.slice(1) : lines.slice(0, -1);
      for (const { text, quotes } of saying) {
        expect(quotes.length).toBeGreaterThan(0);
        expect(text.en).toMatch(/according to|says that|denies|in the articles’ own words/);
      }
    }
  });

  it('prints the rules that chose its events', () => {
    const lines = draftOf(makeLarge(50)).steps.flatMap((step) => step.lines.map(({ text }) => text));
    expect(lines.filter(({ en }) => en.startsWith('Rule of choice:'))).toHaveLength(2);
    expect(lines.filter(({ ar }) => ar.startsWith('قاعدة الاختيار:'))).toHaveLength(2);
  });

  it('assesses nothing: that is a person’s', () => {
    const draft = draftOf(makeLarge(50));
    expect(kindsOf(draft)).not.toContain('assessment');
    expect(draft.author).toBe(null);
  });

  it('shows where a quotation is cut', () => {
    const exact = '😀'.repeat(4000);
    const mentions = [
      makeMention('m1', 'm1', { passage: { start: 0, end: 8000, exact, prefix: '', suffix: '' } }),
    ];
    const [quotation] = draftOf(makeCorpus({ mentions })).quotations;
    expect(quotation?.exact).toMatch(/^(😀)+ \[…\]$/u);
  });

  it('as text numbers its quotations with their sources', () => {
    const corpus = makeCorpus();
    const text = wordBriefing(draftOf(corpus), 'en', splitCorpus(corpus).index([], []), new Set());
    expect(text).toContain('[1] «⁨التقى الوزيران في العاصمة.⁩» ⁨outlet unknown⁩, 9 October 2020');
    expect(text).toMatch(/in the articles’ own words, attributed to nobody \[1\]/);
  });
});
