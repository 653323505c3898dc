// The doer told beside the deed by a copula, or as where the fire came from.
import { describe, expect, it } from 'vitest';
import { mentionsIn, readDraft } from './support.ts';

const parties = (text: string, type = 'strike') => {
  const row = mentionsIn(text).find((one) => one.type === type);
  return row && { by: row.agents, on: row.targets };
};

describe('who did it', () => {
  it.each([
    ['وقالت روسيا إن القوات الأوكرانية هي من قصفت المحطة.', 'ukraine-army'],
    ['وردت موسكو بأن كييف هي من قصفت المحطة.', 'ukraine'],
    ['وقالت روسيا إن من قصف المحطة هي القوات الأوكرانية.', 'ukraine-army'],
    ['وقال الجيش السوداني إن القصف على المستشفى مصدره قوات الدعم السريع.', 'rapid-support-forces'],
    ['وقال الجيش السوداني إن القصف كان مصدره قوات الدعم السريع.', 'rapid-support-forces'],
    ['أعلنت أوكرانيا أن القصف على السوق كان من طرف القوات الروسية.', 'russia-army'],
    ['أعلنت أوكرانيا أن القصف على السوق كان من جهة القوات الروسية.', 'russia-army'],
  ])('%s', (text, by) => {
    expect(parties(text)).toEqual({ by: [by], on: [] });
  });

  it('is told of an attack in the same way', () => {
    const text = 'قالت روسيا إن الطرف الذي شن الهجوم على المحطة هو أوكرانيا.';
    expect(parties(text, 'attack')).toEqual({ by: ['ukraine'], on: [] });
  });

  it.each([
    ['قتل سبعة في قصف مصدره الأراضي اللبنانية على بلدة المطلة.', 'ground'],
    ['وسقط صاروخ مصدره لبنان قرب بلدة المطلة.', 'a state, from whose ground others fire'],
    ['ووقع القصف على البلدة من جهة لبنان.', 'a direction'],
  ])('is nobody: %s (%s)', (text) => {
    expect(parties(text)).toEqual({ by: [], on: [] });
  });

  it('are two who fight, each on one side', () => {
    const text = 'دارت معارك بين الجيش السوداني من جهة وقوات الدعم السريع من جهة أخرى.';
    expect(parties(text, 'clash')?.by).toEqual(['sudan-army', 'rapid-support-forces']);
  });
});

describe('who is said not to have done it', () => {
  it.each([
    'قال الجيش السوري إن القصف ليس مصدره القوات السورية.',
    'قال الجيش السوري إن القصف لم يكن مصدره القوات السورية.',
    'ليست القوات السورية هي من قصفت المدينة.',
    'القصف مصدره غير معروف حتى الآن لدى القوات السورية.',
  ])('is not its doer: %s', (text) => {
    expect(readDraft(text).mentions.map(({ type, actors }) => [type, ...actors])).toEqual([['strike']]);
  });
});
