import { describe, expect, it } from 'vitest';
import { proposeBriefing } from '../../../src/domain/briefing/propose-briefing.ts';
import type { Claim } from '../../../src/domain/corpus-schema.ts';
import { UNDATED } from '../../../src/domain/site-data.ts';
import { makeArticle, makeCorpus, makeEvent, makeMention } from '../fixtures.ts';

const claim = (actor: string, changes: Partial<Claim> = {}): Claim => ({
  chain: [{ actor, span: { start: 0, end: 3 } }],
  stance: 'asserts',
  denies: null,
  form: 'paraphrased',
  ...changes,
});
const day = { ...UNDATED, start: '2020-10-09', end: '2020-10-09', precision: 'day' as const, stated: true };
const passage = (start: number, exact: string) => ({
  start,
  end: start + exact.length,
  exact,
  prefix: '',
  suffix: '',
});

const contested = makeCorpus({
  events: [makeEvent('m1', { type: 'capture', status: 'contested', date: day, mentions: ['m1', 'm2'] })],
  mentions: [
    makeMention('m1', 'm1', { claims: [claim('north')], passage: passage(0, 'أعلن') }),
    makeMention('m2', 'm1', {
      claims: [claim('south', { stance: 'denies', denies: 'occurrence' })],
      passage: passage(9, 'نفى'),
    }),
  ],
});

describe('a proposed briefing', () => {
  it('sets who says it against who denies it, each with its words', () => {
    const { key, dated, disputes } = proposeBriefing(contested);
    expect(key).toMatchObject([{ told: ['north'], denied: ['south'], ownVoice: false, cites: ['m1', 'm2'] }]);
    expect(dated).toEqual(key);
    expect(disputes.items[0]?.said.items).toMatchObject([
      { kind: 'asserts', speaker: 'north' },
      { kind: 'occurrence', speaker: 'south' },
    ]);
  });

  it('does not take a denial of the deed for a denial of the event', () => {
    const [first, denial] = contested.mentions;
    const claims = [claim('south', { stance: 'denies', denies: 'responsibility' })];
    const mentions = [first, denial && { ...denial, claims }].flatMap((mention) => mention ?? []);
    expect(proposeBriefing({ ...contested, mentions }).key).toMatchObject([
      { denied: [], disowned: ['south'] },
    ]);
  });

  it('keeps what is only denied apart from claims that face each other', () => {
    const [, denial] = contested.mentions;
    const event = makeEvent('m2', { type: 'capture', status: 'denied', date: day });
    const only = { ...contested, events: [event], mentions: denial ? [{ ...denial, event: 'm2' }] : [] };
    const { disputes, deniedOnly, key } = proposeBriefing(only);
    expect(disputes.items).toEqual([]);
    expect(key).toEqual([]);
    expect(deniedOnly.items).toMatchObject([{ told: [], denied: ['south'], cites: ['m2'] }]);
  });

  it('attributes what happened to those who say that it did, not to those who planned it', () => {
    const event = makeEvent('m1', { date: day, mentions: ['m1', 'm2'] });
    const plan = makeMention('m1', 'm1', {
      modality: 'planned',
      claims: [claim('north')],
      passage: passage(0, 'يلتقي'),
    });
    const report = makeMention('m2', 'm1', { claims: [claim('south')], article: 'b' });
    const articles = [makeArticle('a'), makeArticle('b')];
    const { key, scheduled } = proposeBriefing(
      makeCorpus({ events: [event], mentions: [plan, report], articles }),
    );
    expect(key).toMatchObject([{ told: ['south'] }]);
    expect(scheduled.items).toMatchObject([{ outcome: 'later', cites: ['m1', 'm2'] }]);
  });

  it('says of a plan whose day has passed that no text tells of it since', () => {
    const event = makeEvent('m1', {
      date: { ...day, start: '2020-10-01', end: '2020-10-01' },
      status: 'planned',
    });
    const mentions = [makeMention('m1', 'm1', { modality: 'planned' })];
    const { scheduled } = proposeBriefing(makeCorpus({ events: [event], mentions }));
    expect(scheduled.items).toMatchObject([{ outcome: 'lapsed', cites: ['m1'] }]);
  });

  it('tells casualties with who counted whom, and no distances', () => {
    const quantity = {
      of: 'جندي',
      low: 20,
      high: 20,
      approx: false,
      whose: 'south',
      countedBy: 'north',
      cumulative: false,
      span: { start: 0, end: 2 },
    };
    const quantities = [
      { ...quantity, kind: 'killed' as const },
      { ...quantity, kind: 'distance' as const },
    ];
    const { figures } = proposeBriefing(makeCorpus({ mentions: [makeMention('m1', 'm1', { quantities })] }));
    expect(figures.items).toMatchObject([
      { kind: 'killed', figure: { whose: 'south', countedBy: 'north' }, cites: ['m1'] },
    ]);
  });

  it('of an empty corpus is empty', () => {
    const empty = proposeBriefing(makeCorpus({ events: [], mentions: [], articles: [] }));
    expect(empty).toMatchObject({ events: 0, key: [], dated: [], coverage: { articles: 0, last: null } });
  });
});
