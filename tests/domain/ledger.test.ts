import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Mention } from '../../src/domain/corpus-schema.ts';
import { buildLedger } from '../../src/domain/ledger.ts';
import { makeArticle, makeEvent, makeMention } from './fixtures.ts';

const claim = (chain: readonly string[], over: Partial<Claim> = {}): Claim => ({
  chain: chain.map((actor) => ({ actor, span: { start: 0, end: 1 } })),
  stance: 'asserts',
  denies: null,
  form: 'paraphrased',
  ...over,
});
const DENIAL = { stance: 'denies', denies: 'occurrence' } as const;
const says = (id: string, text: string, claims: Claim[], over: Partial<Mention> = {}): Mention =>
  makeMention(id, 'e', {
    passage: { start: 0, end: text.length, exact: text, prefix: '', suffix: '' },
    claims,
    ...over,
  });
const at = (start: number, exact = `q${start}`) => ({
  start,
  end: start + exact.length,
  exact,
  prefix: '',
  suffix: '',
});
const article = (id: string, date: string | null, outletGroup = id) => ({
  ...makeArticle(id),
  outletGroup,
  published: { date, basis: 'stated' as const, evidence: [], runnerUp: null },
});
const SIDES: Readonly<Record<string, string>> = { aliyev: 'az', army: 'az', ministry: 'am', erdogan: 'tr' };
const ledgerOf = (mentions: readonly Mention[], over: Partial<Parameters<typeof buildLedger>[0]> = {}) =>
  buildLedger({
    event: makeEvent('e', { mentions: mentions.filter(({ event }) => event === 'e').map(({ id }) => id) }),
    mentions,
    articles: [
      article('late', '2020-11-09'),
      article('early', '2020-10-09'),
      article('undated', null),
      article('a', '2020-11-01'),
    ],
    sideOf: (actor) => SIDES[actor] ?? actor,
    ...over,
  });
const idsOf = (entries: readonly { mention: string }[]) => entries.map(({ mention }) => mention);

describe('the ledger', () => {
  it('faces those who say it happened with those who deny it', () => {
    const { asserts, denies } = ledgerOf([
      says('1', 'تم تحرير شوشا', [claim(['aliyev'], { form: 'quoted' })]),
      says('2', 'نفت الوزارة سقوط شوشا', [claim(['ministry'], DENIAL)]),
    ]);
    expect(asserts).toMatchObject([{ mention: '1', speaker: 'aliyev', institution: 'az', form: 'quoted' }]);
    expect(denies).toMatchObject([
      { mention: '2', speaker: 'ministry', institution: 'am', denies: 'occurrence' },
    ]);
  });

  it('keeps what is planned or called for apart from what is said to have happened', () => {
    const ledger = ledgerOf([
      says('1', 'تلتقي اللجنة غداً', [claim(['aliyev'])], { modality: 'planned' }),
      says('2', 'دعا إلى لقاء', [claim(['erdogan'])], { modality: 'called-for' }),
      says('3', 'لو التقيا', [], { modality: 'unreal' }),
      says('4', 'يلتقيان الآن', [claim(['ministry'])], { modality: 'ongoing' }),
      says('5', 'نفت عقد لقاء غداً', [claim(['ministry'], DENIAL)], { modality: 'planned' }),
    ]);
    expect(idsOf(ledger.planned)).toEqual(['1']);
    expect(idsOf(ledger.calledFor)).toEqual(['2']);
    expect(idsOf(ledger.unreal)).toEqual(['3']);
    expect(idsOf(ledger.asserts)).toEqual(['4']);
    expect(idsOf(ledger.denies)).toEqual(['5']);
    expect(ledger.counts).toMatchObject({
      asserts: { sides: 1 },
      planned: { sides: 1 },
      calledFor: { sides: 1 },
      unreal: { sides: 0, ownVoices: 1 },
      denies: { sides: 1 },
    });
  });

  it('is in order of publication, undated articles last, then of position', () => {
    const at = (start: number) => ({
      passage: { start, end: start + 3, exact: `q${start}`, prefix: '', suffix: '' },
    });
    const { asserts } = ledgerOf([
      says('undated', '', [claim(['aliyev'])], { article: 'undated', ...at(0) }),
      says('late', '', [claim(['aliyev'])], { article: 'late', ...at(1) }),
      says('early-b', '', [claim(['aliyev'])], { article: 'early', ...at(50) }),
      says('early-a', '', [claim(['aliyev'])], { article: 'early', ...at(9) }),
    ]);
    expect(idsOf(asserts)).toEqual(['early-a', 'early-b', 'late', 'undated']);
  });

  it('counts institutions and mouths apart, and outlets that speak for themselves as neither', () => {
    const ledger = ledgerOf([
      says('1', 'one', [claim(['aliyev']), claim(['army'])]),
      says('2', 'two', [claim(['erdogan'])], { passage: at(20) }),
      says('3', 'three', [claim([])], { passage: at(40) }),
      says('4', 'four', [], { article: 'late' }),
      says('5', 'five', [claim(['ministry'], DENIAL)], { passage: at(60) }),
    ]);
    expect(ledger.counts.asserts).toEqual({ speakers: 3, sides: 2, ownVoices: 2, texts: 4 });
    expect(ledger.counts.denies).toEqual({ speakers: 1, sides: 1, ownVoices: 0, texts: 1 });
    expect(ledger.total).toEqual({ speakers: 4, sides: 3, ownVoices: 2, texts: 5 });
  });

  it('names those through whom a claimant’s words came', () => {
    const { asserts } = ledgerOf([says('1', 'one', [claim(['afp', 'aliyev'])])]);
    expect(asserts).toMatchObject([{ speaker: 'aliyev', via: ['afp'] }]);
  });

  it('takes copies for one entry that knows its other prints', () => {
    const { asserts } = ledgerOf([
      says('1', 'قال إن المدينة  سقطت', [claim(['aliyev'])], { article: 'early' }),
      says('2', 'قال ان المدينه سقطت', [claim(['aliyev'])], { article: 'late' }),
      says('3', 'قال إن المدينة سقطت', [claim(['erdogan'])], { article: 'late' }),
    ]);
    expect(asserts).toMatchObject([
      { mention: '1', copies: [{ mention: '2', article: 'late' }] },
      { mention: '3', copies: [] },
    ]);
  });

  it('keeps what contradicts without denying apart, whichever side of the dispute records it', () => {
    const own = says('own', 'the capture', [claim(['aliyev'])], {
      disputes: [{ mention: 'there', step: { rule: 'r', params: {} } }],
    });
    const other = (id: string, over: Partial<Mention> = {}) =>
      says(id, id, [claim(['ministry'])], { event: 'f', ...over });
    const { contrary, denies } = ledgerOf(
      [
        own,
        other('there'),
        other('here', { disputes: [{ mention: 'own', step: { rule: 'r', params: {} } }] }),
        other('elsewhere'),
        other('related', { event: 'g' }),
      ],
      { event: makeEvent('e', { mentions: ['own'], relations: [{ kind: 'disputes', event: 'g' }] }) },
    );
    expect(idsOf(contrary).toSorted()).toEqual(['here', 'related', 'there']);
    expect(denies).toEqual([]);
  });

  it('takes no denial of the other account for an account', () => {
    const other = (id: string, claims: Claim[], over: Partial<Mention> = {}) =>
      says(id, id, claims, { event: 'g', ...over });
    const { contrary } = ledgerOf(
      [
        says('own', 'the fighting goes on', [claim(['ministry'])]),
        other('claimed', [claim(['aliyev'])]),
        other('denied', [claim(['ministry'], DENIAL)]),
      ],
      { event: makeEvent('e', { mentions: ['own'], relations: [{ kind: 'disputes', event: 'g' }] }) },
    );
    expect(idsOf(contrary)).toEqual(['claimed']);
  });

  it('gives the exact passage and the place of its trigger in it', () => {
    const mention = says('1', 'سيطر الجيش', [claim(['aliyev'])], {
      passage: { start: 100, end: 110, exact: 'سيطر الجيش', prefix: '', suffix: '' },
      trigger: { start: 100, end: 104 },
    });
    expect(ledgerOf([mention]).asserts[0]).toMatchObject({
      passage: 'سيطر الجيش',
      trigger: { start: 0, end: 4 },
    });
  });

  it('holds every claim of the event once, on the side of its stance, whatever the order of the mentions', () => {
    const stance = fc.constantFrom('asserts' as const, 'denies' as const);
    const claims = fc.array(fc.tuple(fc.constantFrom('aliyev', 'army', 'ministry'), stance), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(claims, { maxLength: 6 }), (list) => {
        const mentions = list.map((own, at) =>
          says(
            `m${at}`,
            `text ${at}`,
            own.map(([actor, side]) => claim([actor], { stance: side })),
          ),
        );
        const ledger = ledgerOf(mentions);
        expect(ledgerOf(mentions.toReversed())).toEqual(ledger);
        for (const side of ['asserts', 'denies'] as const)
          for (const entry of ledger[side]) expect(entry.stance).toBe(side);
        const voices = mentions.map(
          ({ claims: all }) => new Set(all.map((c) => `${c.chain[0]?.actor} ${c.stance}`)).size || 1,
        );
        const total = voices.reduce((sum, count) => sum + count, 0);
        expect(ledger.asserts.length + ledger.denies.length).toBe(total);
      }),
    );
  });
});
