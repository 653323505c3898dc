// What ground words of taking have behind them.
import { describe, expect, it } from 'vitest';
import type { Ground } from '../../../../src/extraction/events/triggers/ground.ts';
import { groundAfter } from '../../../../src/extraction/events/triggers/ground.ts';
import { viewOf } from '../view-of.ts';

const ground = (text: string, verb: RegExp) => {
  const view = viewOf(text);
  return groundAfter(
    view,
    view.chunks.findIndex((chunk) => verb.test(chunk.text)),
  );
};

describe('ground behind a verb of taking', () => {
  it.each<[string, RegExp, Ground, string]>([
    ['سيطر الجيش على مدينة سرت.', /سيطر/, 'place', 'a named town'],
    ['سيطر الجيش على مطار المدينة.', /سيطر/, 'place', 'land without a name'],
    ['سيطر الجيش على قيادة الفرقة 16.', /سيطر/, 'place', 'the seat of a unit'],
    ['حرر الجيش ثاني أكبر مدن البلاد.', /حرر/, 'place', 'one of many'],
    ['سيطر الجيش على كامل أراضي البلدة.', /سيطر/, 'place', 'all of a town'],
    ['سيطر الجيش على جميع أحياء المدينة.', /سيطر/, 'place', 'all of a city'],
    ['سيطر الجيش على أراضي زراعية.', /سيطر/, 'many', 'land in general'],
    ['سيطر الجيش على قرى في ريف حلب.', /سيطر/, 'many', 'land in general'],
    ['سيطر الجيش على 12 قرية.', /سيطر/, 'many', 'land by number'],
    ['حرر الكاتب رسالته إلى أهل المدينة.', /حرر/, null, 'land behind another preposition'],
    ['سيطر الحزن على الحاضرين.', /سيطر/, null, 'no land'],
  ])('%s is %s', (text, verb, expected) => {
    expect(ground(text, verb)).toBe(expected);
  });
});
