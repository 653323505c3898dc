import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../src/domain/briefing/parse-briefing.ts';
import { translator } from '../../src/i18n/translate.ts';
import { wordBriefingFault } from '../../src/i18n/word-briefing-fault.ts';

const say = (text: string, language: 'ar' | 'en') => {
  const read = parseBriefing(text);
  return read.ok
    ? []
    : read.faults.map((fault) => wordBriefingFault(fault, translator(language), (words) => words));
};

describe('a fault of a briefing', () => {
  it('is told of a briefing, with line and key where it has them', () => {
    expect(say('{}', 'en')).toEqual(['not a briefing: it does not say its version']);
    expect(say('{}', 'ar')).toEqual(['ليس ملف إحاطة: لا يذكر إصداره']);
    expect(say('[1]', 'en')).toEqual(['line 1: not a briefing but [1]']);
    expect(say('{ "schemaVersion": 2 }', 'en')[0]).toMatch(/^line 1, key schemaVersion: /);
  });
});
