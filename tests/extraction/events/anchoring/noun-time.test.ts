// Times that belong to a noun and not to the verb of the clause.
import { describe, expect, it } from 'vitest';
import { hostOf } from '../../../../src/extraction/events/anchoring/noun-time.ts';
import { mentionsIn } from '../support.ts';
import { viewOf } from '../view-of.ts';

/** The noun that hosts the first time of a sentence, with what is said of it. */
function host(text: string): string | null {
  const view = viewOf(text);
  const found = hostOf(
    view,
    view.chunks.findIndex(({ kind }) => kind === 'time'),
  );
  if (!found) return null;
  return [view.text(found.noun), ...(found.shared ? ['shared'] : []), ...(found.ahead ? ['ahead'] : [])].join(
    ' ',
  );
}

describe('the noun that a time modifies', () => {
  it.each([
    ['دان الرئيس الفرنسي هجوم الأحد على مدينة خاركيف.', 'هجوم', 'a complement'],
    ['رحبت مصر باتفاق العاشر من أكتوبر بين إسرائيل وحماس.', 'باتفاق', 'behind a preposition'],
    ['وصل الوزير إلى أنقرة لبحث اجتماع الأحد المقبل.', 'اجتماع', 'the topic of another noun'],
    ['رفضت إسرائيل الهدنة الموقعة في 3 أيار.', 'الهدنه', 'with a participle'],
    ['رحبت الأمم المتحدة بالهدنة المعلنة الأحد في اليمن.', 'بالهدنه', 'with a participle and a bare day'],
    ['تطالب باكو بتنفيذ القرار 822 الصادر عن مجلس الأمن عام 1993.', 'القرار', 'made by somebody'],
    ['يبحث الوزيران الاجتماع المقرر عقده الأحد في جنيف.', 'الاجتماع ahead', 'set ahead'],
    ['تقصف إسرائيل لبنان رغم التوصل إلى هدنة في أيلول 2024.', 'التوصل', 'behind what concedes it'],
    ['لم تتعرض صنعاء للقصف منذ بدء سريان الهدنة ظهر السبت.', 'بدء سريان', 'from which time is counted'],
    ['قتل ثلاثة جنود في قصف أمس على رفح.', 'قصف shared', 'in which the rest took place'],
  ])('%s → %s (%s)', (text, expected) => {
    expect(host(text)).toBe(expected);
  });

  it.each([
    ['شنت إسرائيل هجوما الأحد على رفح.', 'tanwin ends the noun'],
    ['وقع الهجوم الأحد في كابول.', 'the article ends it'],
    ['شنت إسرائيل غارة الأحد على رفح.', 'a feminine form hides its tanwin'],
    ['بدأ هجوم الأحد في كابول.', 'a light verb tells of the noun itself'],
    ['قصفت روسيا خاركيف الأحد.', 'a name'],
  ])('%s has none: %s', (text) => {
    expect(host(text)).toBeNull();
  });
});

describe('a time of a noun', () => {
  it('dates that noun and not the verb', () => {
    const rows = mentionsIn('دان الرئيس الفرنسي هجوم الأحد على مدينة خاركيف.');
    expect(rows.map(({ type, time }) => [type, time])).toEqual([
      ['concern', null],
      ['attack', 'الأحد'],
    ]);
  });

  it('dates both where the verb tells of what happened in it', () => {
    expect(mentionsIn('قتل ثلاثة جنود في قصف أمس على رفح.').map(({ time }) => time)).toEqual(['أمس', 'أمس']);
  });

  it('lasts for what it caused', () => {
    expect(
      mentionsIn('أسفرت المعارك المستمرة منذ 15 نيسان عن مقتل 500 شخص.').map(({ time }) => time),
    ).toEqual(['منذ 15 نيسان', 'منذ 15 نيسان']);
  });
});
