// Whose forces a text tells of where it names them by a coalition, a leader with his rank, a pronoun, or by whom they belong to.
import { describe, expect, it } from 'vitest';
import { read } from './support.ts';

describe('"the coalition" that nobody introduced', () => {
  it('is the one that fights the group of which the article tells', () => {
    expect(read('قصف طيران التحالف مواقع الحوثيين قرب صعدة.').short[0]).toBe(
      'طيران التحالف → arab-coalition-yemen',
    );
    expect(read('نفت قوات التحالف قصف المدينة، وتقدم تنظيم الدولة في الرقة.').short[0]).toBe(
      'قوات التحالف → international-coalition',
    );
  });

  it('is nobody where neither group is told of', () => {
    expect(read('قصف طيران التحالف مواقع في صربيا.').ids).not.toContain('international-coalition');
    expect(read('فاز التحالف بالانتخابات في النرويج.').ids).toEqual(['norway']);
  });

  it('has its leader in its name', () => {
    expect(read('أيدت لندن طيران التحالف العربي بقيادة السعودية في اليمن.').short).toContain(
      'طيران التحالف العربي بقيادة السعودية → arab-coalition-yemen',
    );
  });
});

describe('the forces of the government', () => {
  it('are those of the country told of, never of the coalition that backs it', () => {
    const { short } = read(
      'أغارت مقاتلات التحالف العربي على ذمار وصعدة وتعز. وسيطرت القوات الحكومية على المخا بعد قتال مع الحوثيين.',
    );
    expect(short).toContain('القوات الحكومية → yemen-army');
  });

  it('may be named as those of the government or the regime behind their own name', () => {
    expect(read('قصف الطيران الحربي للحكومة السورية بلدة سراقب.').short[0]).toBe(
      'الطيران الحربي للحكومة السورية → syria-air-force',
    );
    expect(read('حلقت المروحيات فوق درعا. وسلم الجيش للحكومة السورية تقريرا.').ids).not.toContain(
      'syria-air-force',
    );
  });
});

describe('forces called after their leader', () => {
  it.each([
    ['تقدمت قوات المشير خليفة حفتر نحو سرت.', 'قوات المشير خليفة حفتر → libyan-national-army'],
    [
      'تراجعت قوات اللواء الليبي المتقاعد خليفة حفتر أمس.',
      'قوات اللواء الليبي المتقاعد خليفة حفتر → libyan-national-army',
    ],
  ])('%s', (text, row) => {
    expect(read(text).short).toContain(row);
  });
});

describe('men with a pronoun or with whom they belong to', () => {
  it.each([
    ['نفت حركة حماس أن يكون عناصرها أطلقوا صاروخا.', 'عناصرها → hamas'],
    ['قال حزب الله إن رجاله صدوا هجوما.', 'رجاله → hezbollah'],
    ['اشتبك الجيش العراقي مع مسلحين من تنظيم الدولة.', 'مسلحين من تنظيم الدولة → islamic-state'],
    ['أغارت طائرات حربية تابعة للجيش السوداني على نيالا.', 'طائرات حربية تابعة للجيش السوداني → sudan-army'],
    ['دخلت سيارات تابعة لحركة الشباب القرية.', 'سيارات تابعة لحركة الشباب → al-shabaab'],
  ])('%s', (text, row) => {
    expect(read(text).short).toContain(row);
  });

  it('are not those of a state, which has no fighters', () => {
    expect(read('قالت فرنسا إن عناصرها انسحبوا.').ids).toEqual(['france']);
  });
});

describe('a numbered unit', () => {
  it('is told by its arm too, and belongs to whom the text says', () => {
    const { actors, short } = read('وصل اللواء 35 مدرع التابع للجيش اليمني إلى تعز.');
    expect(short[0]).toMatch(/^اللواء 35 مدرع التابع للجيش اليمني → /);
    expect(actors.map(({ side }) => side)).toContain('yemen');
  });
});
