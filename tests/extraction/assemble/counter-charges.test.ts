// Blows that each of two sides lays to the other.
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/domain/corpus-schema.ts';
import { chargedBack, ownersOf } from '../../../src/extraction/assemble/counter-charges.ts';
import { corpusOf, makeMention } from './support.ts';

const span = { start: 0, end: 4 };
const told = (by: string, doer: string | null, parts: Partial<Mention> = {}) =>
  makeMention({
    actors: doer === null ? [] : [{ actor: doer, role: 'agent', span }],
    claims: [{ chain: [{ actor: by, span }], stance: 'asserts', denies: null, form: 'paraphrased' }],
    ...parts,
  });
const side = (actor: string) => actor;

describe('a deed that one lays to the other', () => {
  it('is charged back by who speaks second', () => {
    expect(chargedBack([told('north', 'south'), told('south', 'north')], side)).toEqual(['south']);
  });

  it.each([
    ['who takes it upon himself', [told('north', 'south'), told('south', 'south')]],
    ['who names nobody', [told('north', 'south'), told('south', null)]],
    ['who lays it to a third', [told('north', 'south'), told('east', 'north')]],
    ['of fighting', [told('north', 'south', { type: 'clash' }), told('south', 'north', { type: 'clash' })]],
  ])('is not charged back by %s', (_who, mentions) => {
    expect(chargedBack(mentions, side)).toEqual([]);
  });

  it('is owned by who names himself', () => {
    expect([...ownersOf([told('north', 'south'), told('south', 'south')], side)]).toEqual(['south']);
  });

  it('is contested and never acknowledged by both', () => {
    const text =
      'اتهمت أوكرانيا روسيا بقصف السوق في مدينة دونيتسك، فيما قالت روسيا إن القصف كان من جهة القوات الأوكرانية.';
    const strikes = corpusOf({ a: text }).events.filter(({ type }) => type === 'strike');
    expect(strikes.map(({ status, headline }) => `${status}: ${headline.en}`)).toEqual([
      'contested: Ukraine reports a strike on Donetsk; Russia gives another account',
    ]);
  });

  it('is acknowledged by both where the doer says so himself', () => {
    const text =
      'قالت أوكرانيا إن القوات الروسية قصفت مصفاة في مدينة خاركيف. وقالت روسيا إن القوات الروسية قصفت المصفاة في مدينة خاركيف.';
    expect(corpusOf({ a: text }).events.every(({ status }) => status !== 'contested')).toBe(true);
  });
});
