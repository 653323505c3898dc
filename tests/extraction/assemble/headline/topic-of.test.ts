import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../../src/domain/corpus-schema.ts';
import { topicOf } from '../../../../src/extraction/assemble/headline/topic-of.ts';
import { makeMention } from '../../../domain/fixtures.ts';

/** A mention whose trigger stands in <>, the names of its parties in []. */
function of(type: Mention['type'], marked: string): Mention {
  const exact = marked.replace(/[<>[\]]/g, '');
  const at = (index: number) => marked.slice(0, index).replace(/[<>[\]]/g, '').length;
  const spans = [...marked.matchAll(/\[[^\]]*\]/g)].map((found) => ({
    actor: 'somebody',
    role: 'target' as const,
    span: { start: at(found.index), end: at(found.index + found[0].length) },
  }));
  return {
    ...makeMention('m1', 'e1'),
    type,
    passage: { start: 0, end: exact.length, exact, prefix: '', suffix: '' },
    trigger: { start: at(marked.indexOf('<')), end: at(marked.indexOf('>')) },
    actors: spans,
    claims: [],
  };
}

describe('what a stance is about', () => {
  it.each([
    ['names of parties', 'accusation', '<اتهمت> الجارة [فصائل السلاح] بقصف البلدة', 'shelling'],
    [
      'names of what is to be withdrawn',
      'demand',
      '<طالب> الوسيط بسحب [قوات الشمال]',
      'a withdrawal of troops',
    ],
    [
      'an accusation that says its name twice',
      'accusation',
      '<جدد> الوزير اتهامه الجار بالتوغل',
      'an incursion',
    ],
    ['a trigger that tells it', 'declaration', '<أعلن استقلاله> عن جاره', 'independence'],
    ['a verb negated', 'refusal', 'قالت إنها <لن تسحب> قواتها من الجبهة', 'a withdrawal of troops'],
    ['a verb of stopping negated', 'refusal', '<لن يوقف> التصعيد', 'an end to escalation'],
    ['a verb of talking negated', 'refusal', '<لن تتفاوض> مع الفصائل قبل الهدنة', 'talks'],
  ] as const)('is read past %s', (_title, type, marked, en) => {
    expect(topicOf(of(type, marked))).toMatchObject({ en });
  });

  it.each([
    ['accusation', '<اتهمت> الجارة [القوات الشمالية] بالكذب'],
    ['refusal', '<لا يتفق> مع القول إن ليس للنزاع حل عسكري'],
    ['refusal', '<لن تسحب> مندوبها'],
  ] as const)('is not guessed for %s %s', (type, marked) => {
    expect(topicOf(of(type, marked))).toBeNull();
  });
});
