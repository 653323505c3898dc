// The small corpus that decisions are tried on: three articles, and the mentions that they tell.
import { expect } from 'vitest';
import type { Decision, ReviewFile } from '../../../src/domain/review/review-schema.ts';
import { finishCorpus } from '../../../src/extraction/pipeline.ts';
import { faultsOf } from '../assemble/support.ts';
import type { Said } from './support.ts';
import { anchorIn, decide, linkTexts, machineOf, mentionBy, reviewOf } from './support.ts';

export const TEXTS = {
  a: 'أعلن الجيش السوداني أنه استعاد مدينة سنجة من قوات الدعم السريع أمس.\nقصفت قوات الدعم السريع مدينة الأبيض يوم الأحد وقتل 12 مدنيا.',
  b: 'نفت قوات الدعم السريع سقوط مدينة سنجة.\nوقصف الجيش السوداني مدينة نيالا يوم الاثنين.',
  c: 'وهاجمت قوات الدعم السريع مدينة الفاشر يوم الثلاثاء.\nزار وزير الخارجية المصري مدينة الخرطوم أمس.',
};
export const linked = linkTexts(TEXTS);
export const machine = machineOf(linked);
export const at = (words: string, article?: string) => anchorIn(machine, mentionBy(machine, words, article));
export const strike = mentionBy(machine, 'قصفت');
export const capture = mentionBy(machine, 'استعاد');
export const denial = mentionBy(machine, 'سقوط');
export const attack = mentionBy(machine, 'وهاجمت');

/** The corpus with some decisions carried out; nothing in it contradicts itself. */
export function finish(decisions: readonly Decision[], rest: Partial<ReviewFile> = {}) {
  const finished = finishCorpus(linked, reviewOf(linked, decisions, rest));
  expect(faultsOf(finished.corpus)).toEqual([]);
  return finished;
}
export const finishOne = (said: Said, rest: Partial<ReviewFile> = {}) => finish([decide('d', said)], rest);
