import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/domain/iso-day.ts';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { findConstraints } from '../../../src/extraction/article/publication-constraints.ts';
import { findTimes } from '../../../src/extraction/time/find-times.ts';

/** The likelihoods on some days of the constraint that has some words, where `planned` says that its clause plans. */
function judge(text: string, words: string, days: readonly string[], planned = false): number[] {
  const shadow = makeShadow(text);
  const times = findTimes(shadow);
  const ahead = new Set(planned ? times.map(({ span }) => span.start) : []);
  const input = { shadow, times, headEnd: 0, offices: [], named: [], planned: ahead };
  const found = findConstraints(input, []).find((one) => one.words === words);
  return days.map((day) => found?.likelihood(dayNumber(day)) ?? Number.NaN);
}
const ratio = (text: string, words: string, day: string, other: string, planned = false) => {
  const [one = 0, two = 0] = judge(text, words, [day, other], planned);
  return one / two;
};

describe('a date that is told', () => {
  it('is neither of today nor of yesterday in a text that says "أمس"', () => {
    const plain = 'دخلت الهدنة حيز التنفيذ في 12 كانون الثاني. ووصل الوفد اليوم.';
    const said = 'دخلت الهدنة حيز التنفيذ في 12 كانون الثاني. ووصل الوفد أمس.';
    const same = (text: string) => ratio(text, '12 كانون الثاني', '2021-01-12', '2021-01-15');
    expect(same(plain)).toBeGreaterThan(1);
    expect(same(said)).toBeLessThan(0.5);
  });

  it('lies further back where it is the outbreak of a strife', () => {
    const near = (text: string) => ratio(text, '12 كانون الثاني 2021', '2021-01-20', '2023-05-20');
    expect(near('وقُتل ألفان. واندلعت الحرب في 12 كانون الثاني 2021.')).toBeLessThan(
      near('وقُتل ألفان. ووصلت البعثة في 12 كانون الثاني 2021.') / 2,
    );
  });

  it('is hardly near where the text leaves the year of the dates before it out', () => {
    const near = (text: string) => ratio(text, '12 كانون الثاني 2021', '2021-01-20', '2023-05-20');
    const dated = 'ووصلت البعثة في 12 كانون الثاني 2021.';
    const before = `وُقع الاتفاق في 4 كانون الثاني. ${dated}`;
    const behind = `${dated}\nووُقع الاتفاق في 14 كانون الثاني.`;
    expect(near(before)).toBeLessThan(near(dated) / 2);
    expect(near(behind)).toBe(near(dated));
  });

  it('counts up to it where a figure says so', () => {
    const near = (text: string) => ratio(text, 'حتى 12 كانون الثاني', '2021-01-14', '2021-01-04');
    expect(near('وبلغ عدد القتلى 1200 شخص حتى 12 كانون الثاني.')).toBeGreaterThan(2);
    expect(near('وتستمر الهدنة حتى 12 كانون الثاني.')).toBeLessThan(1);
    expect(near('وبلغ الوفد العاصمة، وتستمر المهلة حتى 12 كانون الثاني.')).toBeLessThan(1);
  });

  it('lies ahead where a verb of setting a day stands before it', () => {
    const near = (text: string) => ratio(text, '12 كانون الثاني', '2021-01-08', '2021-01-20');
    expect(near('وقرر المجلس عقد الجلسة في 12 كانون الثاني.')).toBeGreaterThan(1);
    expect(near('وحددت المحكمة موعدا لها في 12 كانون الثاني.')).toBeGreaterThan(1);
    expect(near('وقرر المجلس الحرب وهاجم المدينة في 12 كانون الثاني.')).toBeLessThan(1);
  });

  it('lies ahead behind a day to come in its sentence, and further than that where "ثم" puts it there', () => {
    const near = (text: string, day: string) => ratio(text, '12 كانون الثاني', day, '2021-01-20');
    expect(near('تُسلَّم المدينة غداً، والمعبر في 12 كانون الثاني.', '2021-01-08')).toBeGreaterThan(1);
    const behind = 'تُسلَّم المدينة بعد غد، ثم المعبر في 12 كانون الثاني.';
    expect(near(behind, '2021-01-08') / near(behind, '2021-01-11')).toBeGreaterThan(5);
    expect(near('وصل الوفد غداً. ثم المعبر في 12 كانون الثاني.', '2021-01-08')).toBeLessThan(
      near(behind, '2021-01-08'),
    );
  });

  it('has the weekday written with it, or now and then the one beside', () => {
    const words = 'الثلاثاء 12 كانون الثاني';
    const [fits = 0, beside = 0, apart = 0] = judge(`وصل الوفد ${words}.`, words, [
      '2021-01-14',
      '2022-01-14',
      '2024-01-14',
    ]);
    expect(fits).toBeGreaterThan(30 * beside);
    expect(beside).toBeGreaterThan(2 * apart);
    expect(apart).toBeGreaterThan(0);
  });

  it('is looked at where its words tell the most, of all that name the day', () => {
    const once = 'قُتل القائد في 12 كانون الثاني.';
    const twice = `${once} وفي بيانه عن غارة 12 كانون الثاني تفاصيل.`;
    expect(ratio(twice, '12 كانون الثاني', '2021-01-16', '2021-01-09')).toBe(
      ratio(once, '12 كانون الثاني', '2021-01-16', '2021-01-09'),
    );
  });

  it('may be of yesterday where its own sentence tells it "أمس"', () => {
    const text = 'اتهمت الوزارة أمس الطرف الآخر بأنه خرق الهدنة في 12 كانون الثاني.';
    expect(ratio(text, '12 كانون الثاني', '2021-01-13', '2021-01-15')).toBeGreaterThan(0.9);
  });

  it('says little where a later one of the same month is told: that one says how near the day is', () => {
    const alone = 'بدأ القتال في 4 من الشهر الجاري.';
    const both = `${alone} وانتهت المهلة في 25 تشرين الثاني.`;
    const near = (text: string) => ratio(text, '4 من الشهر الجاري', '2020-11-15', '2020-11-29');
    expect(near(alone)).toBeGreaterThan(2);
    expect(ratio(both, '4 من الشهر الجاري', '2020-11-28', '2020-11-29')).toBe(1);
  });
});

describe('a date whose words look neither way', () => {
  it('lies ahead where its clause plans', () => {
    const text = 'جلسة 12 كانون الثاني';
    const ahead = (planned: boolean) => ratio(text, '12 كانون الثاني', '2021-01-10', '2021-01-14', planned);
    expect(ahead(true)).toBeGreaterThan(3 * ahead(false));
  });

  it('may be that of publication where it has its weekday, whatever its clause plans', () => {
    const text = 'جلسة الثلاثاء 12 كانون الثاني';
    const ahead = (planned: boolean) =>
      ratio(text, 'الثلاثاء 12 كانون الثاني', '2021-01-10', '2021-01-12', planned);
    expect(ahead(true)).toBe(ahead(false));
  });
});
