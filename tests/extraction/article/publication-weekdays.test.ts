import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/domain/iso-day.ts';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { placeAll } from '../../../src/extraction/article/publication-constraint.ts';
import { findWeekdays, leadEnd } from '../../../src/extraction/article/publication-weekdays.ts';
import { findTimes } from '../../../src/extraction/time/find-times.ts';

function read(text: string) {
  const shadow = makeShadow(text);
  return findWeekdays(shadow, placeAll(shadow, findTimes(shadow)), text.indexOf('\n') + 1);
}
/** The likelihood of each constraint on a Wednesday, a Thursday and the Tuesday before. */
const judge = (text: string) =>
  read(text).map(({ likelihood }) =>
    ['2021-05-05', '2021-05-06', '2021-05-11'].map((day) => likelihood(dayNumber(day))),
  );

describe('a weekday named alone', () => {
  it('is mostly the day of writing where the lead tells it, and less surely behind it', () => {
    const [[lead = 0, next = 0] = []] = judge('عنوان\nوصل الوفد الأربعاء إلى العاصمة.\nوعاد.');
    const [[behind = 0, later = 0] = []] = judge('عنوان\nوصل الوفد إلى العاصمة.\nوعاد الأربعاء.');
    expect(lead / next).toBeGreaterThan(2);
    expect(behind / later).toBeLessThan(lead / next);
  });

  it('is more surely that day set off by commas or in its morning, and as often the day before in its evening', () => {
    const ratio = (weekday: string) => {
      const [[lead = 0, next = 0] = []] = judge(
        `عنوان\nقالت مصادر مطلعة في العاصمة${weekday} إن الوفد وصل.\nوعاد.`,
      );
      return lead / next;
    };
    expect(ratio('، الأربعاء،')).toBeGreaterThan(1.5 * ratio(' الأربعاء'));
    expect(ratio('، صباح الأربعاء،')).toBeGreaterThan(1.5 * ratio('، الأربعاء،'));
    expect(ratio('، مساء الأربعاء،')).toBeLessThan(1);
  });

  it('lies ahead behind the first one too, where it is planned for', () => {
    const text = (then: string) => `عنوان\nوصل الوفد الأربعاء إلى العاصمة.\n${then} الخميس إلى المدينة.`;
    const [, [onWednesday = 0, onThursday = 0] = []] = judge(text('وسيغادر'));
    expect(onWednesday).toBeGreaterThan(onThursday);
    expect(read(text('وسيغادر'))[1]?.supports(dayNumber('2021-05-05'))).toBe(true);
  });

  it('lies ahead where it is planned for', () => {
    const [[, , before = 0] = []] = judge('عنوان\nسيصل الوفد الأربعاء إلى العاصمة.');
    const [[, , told = 0] = []] = judge('عنوان\nوصل الوفد الأربعاء إلى العاصمة.');
    expect(before).toBeGreaterThan(10 * told);
  });

  it('counts once, and later ones for less', () => {
    const found = judge('عنوان\nوصل الوفد الأربعاء، وعاد الأربعاء، وكان رحل الاثنين.');
    expect(found).toHaveLength(2);
    expect(found[1]?.[0]).toBeLessThan(found[0]?.[0] ?? 0);
  });

  it('is the day of writing where the text has something still to come on it', () => {
    const [[both = 0, next = 0] = []] = judge(
      'عنوان\nوصل الوفد الأربعاء إلى العاصمة.\nومن المقرر أن تعقد الجلسة مساء الأربعاء.',
    );
    const [[lead = 0, after = 0] = []] = judge('عنوان\nوصل الوفد الأربعاء إلى العاصمة.\nوعاد.');
    expect(both / next).toBeGreaterThan(2 * (lead / after));
  });

  it('is the day before where the next one is told as well', () => {
    const found = judge('عنوان\nوصل الوفد الأربعاء إلى العاصمة.\nوغادر الوفد الخميس إلى المدينة.');
    expect(found).toHaveLength(1);
    expect(found[0]?.[1]).toBeGreaterThan(2 * (found[0]?.[0] ?? 0));
    const ahead = judge('عنوان\nوصل الوفد الأربعاء إلى العاصمة.\nوسيغادر الوفد الخميس إلى المدينة.');
    expect(ahead[0]?.[0]).toBeGreaterThan(ahead[0]?.[1] ?? 0);
  });

  it.each([
    ['the lead tells it', 'عنوان\nوصل الوفد الأربعاء إلى العاصمة.\nوعاد.', true],
    [
      'its date is still to come',
      'عنوان\nوصل الوفد.\nوبدأ الهجوم الأربعاء. وستعقد الجلسة الأربعاء 5 أيار.',
      true,
    ],
    ['its date is only a beginning', 'عنوان\nوصل الوفد الأربعاء.\nوالقصف مستمر منذ الأربعاء 28 نيسان.', true],
    ['it stands behind the lead', 'عنوان\nوصل الوفد.\nوبدأ الهجوم الأربعاء.', false],
    ['its date is told as well', 'عنوان\nوصل الوفد الأربعاء.\nوقال إنه وصل الأربعاء 5 أيار.', false],
    ['it is planned for', 'عنوان\nسيصل الوفد الأربعاء.', false],
    ['the next one is told', 'عنوان\nوصل الوفد الأربعاء.\nوغادر الوفد الخميس.', false],
  ])('names the day or not where %s', (_, text, names) => {
    expect(read(text).map(({ leads }) => leads === 'weekday')[0]).toBe(names);
  });

  it.each([
    ['with a hint', 'عنوان\nوصل الوفد الأربعاء الماضي.'],
    ['of a speaker', 'عنوان\nقال: «وصلنا الأربعاء».'],
  ])('is none %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

it('ends the lead with its paragraph', () => {
  const text = 'عنوان\n\nوصل الوفد.\nوعاد.';
  expect(text.slice(0, leadEnd(makeShadow(text), text.indexOf('وصل')))).toBe('عنوان\n\nوصل الوفد.');
  expect(leadEnd(makeShadow('وصل'), 0)).toBe(3);
});
