// Who takes part by all that speaks for it: what grammar tied stays, and who is meant in a role that it left open is added.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEARNED_SETS } from '../../../../scripts/evaluate/gold-sets.ts';
import type { SentenceSeen } from '../../../../src/extraction/events/find-mentions.ts';
import { ALL_DO } from '../../../../src/extraction/events/parties/all-do.ts';
import { DOES_IT, TAKES_PART } from '../../../../src/extraction/events/parties/party-weights.ts';
import { weigh } from '../../../../src/extraction/events/parties/weigh-parties.ts';
import { EVENT_TYPES } from '../../../../src/domain/event-types.ts';
import { readArticle } from '../../../../src/extraction/pipeline.ts';
import { LEXICON, makeInput, readByGrammar, readDraft } from '../support.ts';

const parties = (text: string) =>
  readDraft(text).mentions.map(({ type, actors }) => [
    type,
    ...actors.map(({ actor, role }) => `${actor} ${role}`),
  ]);

/** Some of the articles that weights are fitted to. */
const TEXTS = LEARNED_SETS.slice(0, 2).flatMap(({ articles }) =>
  readdirSync(articles).map((name) => readFileSync(join(articles, name), 'utf8')),
);
const LONG =
  'قال المتحدث باسم الجيش السوداني إن قوات الدعم السريع قصفت سوق المدينة بالمدفعية الثقيلة، في حين اتهمت قوات الدعم السريع الجيش السوداني بشن غارات على أحياء سكنية شمالي الخرطوم.';

describe('who takes part', () => {
  it('is whom grammar tied in a plain sentence', () => {
    expect(parties('قصفت روسيا مدينة خاركيف.')).toEqual([['strike', 'russia agent']]);
  });

  it('is not who is only named elsewhere in the sentence', () => {
    const strike = parties(LONG).find(([type]) => type === 'strike');
    expect(strike).toContain('rapid-support-forces agent');
  });

  it('is never a newspaper that tells of it', () => {
    const all = parties('قالت صحيفة الشرق الأوسط إن الجيش السوداني قصف مدينة نيالا أمس.').flat();
    expect(all.some((party) => party.startsWith('asharq-al-awsat'))).toBe(false);
  });

  it('is never who only denies it, or tells of what is known already', () => {
    const told = parties(
      'نفت قوات الدعم السريع سقوط المدينة. وقالت أوكرانيا إن القصف أدى إلى انقطاع التيار.',
    );
    expect(told).toEqual([['capture'], ['strike']]);
  });

  it('is no doer of a deed of war who only tells of it', () => {
    const agents = readDraft('قالت وزارة الدفاع المالية إن دورية وقعت في كمين قرب سموني.').mentions.flatMap(
      ({ actors }) => actors.filter(({ role }) => role === 'agent'),
    );
    expect(agents).toEqual([]);
  });

  it('is nobody whose words of it are named', () => {
    for (const text of [
      'شكك مسؤول أميركي في رواية الجيش الإسرائيلي عن قصف المستشفى.',
      'لم يصدر أي تعليق من الجيش الإسرائيلي على الغارة.',
    ])
      expect(parties(text)).toEqual([['strike']]);
  });

  it.each([
    'ناقش بوتين وأردوغان الهجوم على إدلب.',
    'دعا غوتيريش روسيا وأوكرانيا إلى وقف الهجوم على المدينة.',
    'دانت مصر الهجوم على المدينة.',
  ])('is nobody who discusses, condemns or calls for an end to it: %s', (text) => {
    const attack = readDraft(text).mentions.find(({ type }) => type === 'attack');
    expect(attack?.actors).toEqual([]);
  });

  it('is no doer of a deed of war who does something else', () => {
    expect(parties('وبعد القصف بساعة نقل الجيش اللبناني الجرحى إلى المستشفى.')).toEqual([['strike']]);
    expect(parties('قالت وزارة الدفاع الأوكرانية إن القرية سقطت.')).toEqual([['capture']]);
  });

  it('is hit where it only suffers what else the sentence tells of the fight', () => {
    const roles = readDraft(
      'أعلنت كتائب القسام مقتل ثلاثة جنود إسرائيليين في كمين بخان يونس.',
    ).mentions.flatMap(({ actors }) =>
      actors.filter(({ actor }) => actor === 'israel-army').map(({ role }) => role),
    );
    expect(new Set(roles)).toEqual(new Set(['target']));
  });

  it('leaves to the whole article what both sides do together', () => {
    for (const text of ['قالت أوكرانيا إن الاشتباكات مستمرة.', 'رحبت تركيا ببدء وقف إطلاق النار.']) {
      const clash = parties(text).filter(([type]) => type === 'clash' || type?.startsWith('ceasefire'));
      expect(clash.length).toBe(1);
      expect(clash).toEqual(
        readByGrammar(text).mentions.flatMap((mention) =>
          mention.type === 'clash' || mention.type.startsWith('ceasefire')
            ? [[mention.type, ...mention.actors.map(({ actor, role }) => `${actor} ${role}`)]]
            : [],
        ),
      );
    }
  });

  it('keeps whom grammar tied, in order, and adds nobody to a role that it filled', () => {
    for (const text of TEXTS) {
      const byGrammar = readByGrammar(text).mentions;
      readDraft(text).mentions.forEach(({ actors, trigger }, i) => {
        const tied = byGrammar[i]?.actors ?? [];
        expect(byGrammar[i]?.trigger).toEqual(trigger);
        expect(actors.slice(0, tied.length)).toEqual(tied);
        const filled = new Set(tied.map(({ role }) => role));
        for (const { role } of actors.slice(tied.length)) expect(filled).not.toContain(role);
      });
    }
  });

  it('has words that name it or was tied by grammar', () => {
    const { mentions } = readDraft(LONG);
    const tied = readByGrammar(LONG).mentions;
    for (const mention of mentions)
      for (const { actor, span } of mention.actors) {
        const byGrammar = tied.some((one) => one.actors.some((other) => other.actor === actor));
        expect(span !== null || byGrammar).toBe(true);
      }
  });

  it('is told to whoever watches, with all grounds and one candidate a side', () => {
    const seen: SentenceSeen[] = [];
    readArticle(makeInput(LONG), LEXICON, (sentence) => seen.push(sentence));
    const weighed = seen.flatMap((sentence) => [...sentence.weighed.values()]);
    expect(weighed.length).toBeGreaterThan(1);
    for (const candidates of weighed) {
      const sides = candidates.map(({ candidate }) => candidate.side);
      expect(new Set(sides).size).toBe(sides.length);
      for (const { grounds } of candidates) expect(grounds.has('always')).toBe(true);
    }
  });
});

describe('the weights', () => {
  it('sum what grounds weigh always and for the type, and nothing for grounds that were never seen', () => {
    const weights = { always: { always: -1, tied: 2 }, types: { strike: { tied: 0.5 } } };
    expect(weigh(weights, 'strike', new Set(['always', 'tied', 'unheard-of']))).toBe(1.5);
    expect(weigh(weights, 'meeting', new Set(['always', 'tied']))).toBe(1);
  });

  it('are of types that there are, and none is nought', () => {
    for (const { types, always } of [TAKES_PART, DOES_IT]) {
      expect(EVENT_TYPES).toEqual(expect.arrayContaining(Object.keys(types)));
      const all = [always, ...Object.values(types)].flatMap((table) => Object.values(table));
      expect(all.every((weight) => Number.isFinite(weight) && weight !== 0)).toBe(true);
    }
    expect(EVENT_TYPES).toEqual(expect.arrayContaining([...ALL_DO]));
  });

  it('do not depend on the order of the grounds by more than a rounding', () => {
    const grounds = Object.keys(TAKES_PART.always);
    fc.assert(
      fc.property(fc.shuffledSubarray(grounds), (some) => {
        const forwards = weigh(TAKES_PART, 'strike', new Set(some));
        const backwards = weigh(TAKES_PART, 'strike', new Set(some.toReversed()));
        expect(forwards).toBeCloseTo(backwards, 9);
      }),
    );
  });
});
