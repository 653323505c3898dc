// Which constraints are sought: those that cannot decide for a day need not be, and leaving them out changes no answer.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import type { Constraint } from '../../../src/extraction/article/publication-constraint.ts';
import { findConstraints, namesDay } from '../../../src/extraction/article/publication-constraints.ts';
import { findDatelines } from '../../../src/extraction/article/publication-dateline.ts';
import { findTimes } from '../../../src/extraction/time/find-times.ts';

const FOLDER = 'tests/gold/event-articles/tuned/';
const TEXTS = [
  'قال أمس الثلاثاء إن الهدنة التي بدأت في 9 أكتوبر 2020 انتهت، والجلسة المقبلة في آب المقبل.',
  'ساد هدوء صباح الأربعاء، وبدأت الحرب في 12 سبتمبر 2023.',
  'وصل الوفد مساء الخميس (3 أيلول 2015) بعد ثلاثة أيام من اتفاق 31 آب.',
  'بدأت الحرب في 12 سبتمبر 2023 وانتهت في تشرين الثاني.',
  'تحل غدا الذكرى الثانية لاتفاق 4 أيار 2020.',
  ...readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(`${FOLDER}${name}`, 'utf8')),
];

function ask(text: string) {
  const shadow = makeShadow(text);
  const times = findTimes(shadow);
  const headEnd = text.indexOf('\n\n') + 1;
  const input = { shadow, times, headEnd, offices: [], named: [], planned: new Set<number>() };
  const datelines = findDatelines(shadow, times, headEnd, []);
  const show = ({ span, words, settles, leads, year }: Constraint) => ({ span, words, settles, leads, year });
  return (asked: 'settling' | 'deciding' | 'all', which: (one: Constraint) => boolean) =>
    findConstraints(input, datelines, asked).filter(which).map(show);
}

describe('the constraints that are sought', () => {
  it('of a known day are all that settle one', () => {
    for (const text of TEXTS) {
      const of = ask(text);
      const settling = ({ settles }: Constraint) => settles;
      expect(of('settling', settling)).toEqual(of('all', settling));
    }
  });

  it('of an unknown one are all, unless none names a day', () => {
    let named = 0;
    for (const text of TEXTS) {
      const of = ask(text);
      const naming = of('all', namesDay);
      if (naming.length === 0) expect(of('deciding', namesDay)).toEqual([]);
      else expect(of('deciding', () => true)).toEqual(of('all', () => true));
      named += Number(naming.length > 0);
    }
    expect(named).toBeGreaterThan(4);
    expect(named).toBeLessThan(TEXTS.length);
  });
});
