// Properties of the whole time engine over random texts put together from its own vocabulary.
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { isIsoDay, shiftDay } from '../../../src/domain/iso-day.ts';
import { timeSteps } from '../../../src/i18n/messages/time-steps.ts';
import { findTimes } from '../../../src/extraction/time/find-times.ts';
import { parseTimes } from '../../../src/extraction/time/parse-times.ts';
import { WORDS } from './support.ts';

const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' '));
const reference = fc.integer({ min: 0, max: 40_000 }).map((days) => shiftDay('1960-01-01', days));
const prefer = fc.constantFrom('past' as const, 'future' as const, 'nearest' as const);

describe('the time engine', () => {
  it('quotes what its spans cover, in order and without overlaps', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (source) => {
        let end = 0;
        for (const { span, words } of findTimes(makeShadow(source))) {
          expect(source.slice(span.start, span.end)).toBe(words);
          expect(words.trim()).not.toBe('');
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('emits EDTF that an independent parser takes, days that exist, and no end before its start', () => {
    fc.assert(
      fc.property(text, reference, prefer, (source, day, side) => {
        for (const { date } of parseTimes(source, { reference: day, prefer: side })) {
          expect(() => edtf(date.edtf ?? '')).not.toThrow();
          const [first, last] = [date.start ?? date.end ?? '', date.end ?? date.start ?? ''];
          expect([isIsoDay(first), isIsoDay(last), last >= first]).toEqual([true, true, true]);
        }
      }),
      { numRuns: 4000 },
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(text, reference, prefer, (source, day, side) => {
        const context = { reference: day, prefer: side };
        expect(parseTimes(source, context)).toEqual(parseTimes(source, context));
      }),
    );
  });

  it('words every step and warning in both languages', () => {
    fc.assert(
      fc.property(text, reference, prefer, (source, day, side) => {
        for (const { steps, warnings } of parseTimes(source, { reference: day, prefer: side })) {
          for (const { rule, params } of [...steps, ...warnings]) {
            for (const messages of [timeSteps.ar, timeSteps.en]) {
              const message = new Map<string, string>(Object.entries(messages)).get(`step.${rule}`) ?? '';
              expect(message).not.toBe('');
              for (const [, name] of message.matchAll(/\{(\w+)\}/g))
                expect(params).toHaveProperty(name ?? '');
            }
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('reads a megabyte without a line end, a full stop or a space', () => {
    const sources = [
      '10 و17 '.repeat(150_000),
      'أمس'.repeat(350_000),
      'ليل الخميس الجمعة '.repeat(60_000),
      '2020-'.repeat(200_000),
    ];
    for (const source of sources) {
      const times = findTimes(makeShadow(source));
      expect(times.every(({ span, words }) => source.slice(span.start, span.end) === words)).toBe(true);
    }
  });
});
