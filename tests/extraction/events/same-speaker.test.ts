// Who is meant by a speaker that is only pointed back to.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './support.ts';

const last = (text: string) => mentionsIn(text).at(-1)?.claims;

describe('"the statement"', () => {
  it('is of whoever issued it, not of the organisation named last', () => {
    expect(
      last(
        'قالت وزارة الدفاع الروسية في بيان إن تنظيم داعش خسر مواقعه. وأضاف البيان أن القوات السورية سيطرت على مدينة تدمر.',
      ),
    ).toEqual(['russia-mod: asserts']);
  });

  it('is of the side that its adjective names alone', () => {
    expect(last('استهدفت الغارات مجمعا تابعا لحركة حماس في مدينة رفح، حسب البيان الإسرائيلي.')).toEqual([
      'israel: asserts',
    ]);
  });

  it('is not of the outlet that only published it', () => {
    expect(
      last(
        'أعلنت وزارة الدفاع الروسية أن قواتها تتقدم. ونشرت وكالة رويترز بيانا. وقال البيان إن القوات الروسية سيطرت على مدينة باخموت.',
      ),
    ).not.toEqual(['reuters: asserts']);
  });

  it('is of nobody where nobody has spoken', () => {
    expect(last('وقال البيان الصادر عن الاجتماع إن القصف على مدينة حمص توقف.')).not.toContain(
      'russia: asserts',
    );
  });
});

describe('a speaker told before', () => {
  it('is the same by the last word of his name', () => {
    const text =
      'قال مدير المستشفى سليم بركات إن القصف على مدينة حمص أوقع قتلى. وأضاف بركات أن الطائرات قصفت مدينة إدلب.';
    const claims = mentionsIn(text).map((row) => row.claims[0]);
    expect(claims.at(-1)).toBe(claims[0]);
  });

  it('is the same with a demonstrative or "himself"', () => {
    const text =
      'قالت مصادر طبية إن القصف على مدينة حمص أوقع قتلى. وذكرت المصادر نفسها أن الطائرات قصفت مدينة إدلب.';
    const claims = mentionsIn(text).map((row) => row.claims[0]);
    expect(claims.at(-1)).toBe(claims[0]);
  });

  it('is somebody else by another name', () => {
    const text =
      'قال مدير المستشفى سليم بركات إن القصف على مدينة حمص أوقع قتلى. وقال سكان إن الطائرات قصفت مدينة إدلب.';
    const claims = mentionsIn(text).map((row) => row.claims[0]);
    expect(claims.at(-1)).not.toBe(claims[0]);
  });
});

describe('a noun with the article', () => {
  it('is the speaker whose name began with it', () => {
    expect(
      last(
        'أعلن مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية أن الناس نزحوا. وتابع المكتب أن غارات استهدفت مدينة رفح.',
      ),
    ).toEqual(['ocha: asserts']);
  });

  it('with its adjective too', () => {
    expect(
      last(
        'أعلن التحالف العسكري الذي تقوده السعودية في اليمن أنه يتقدم. وقال المتحدث باسم التحالف العسكري إن الحوثيين قصفوا مدينة تعز.',
      ),
    ).toEqual(['arab-coalition-yemen: asserts']);
  });
});

describe('a relative clause', () => {
  it('is told of the name right before it, whatever governs that', () => {
    expect(
      last(
        'قال المرصد السوري لحقوق الإنسان إن القتال مستمر. ولم يصدر تعليق من الجيش التركي الذي نفى قصف مدينة عفرين.',
      ),
    ).toEqual(['turkey-army: denies responsibility']);
  });
});

describe('whoever spoke last', () => {
  it('goes on beside somebody of another nation', () => {
    expect(
      last(
        'قال وزير الخارجية الفرنسي إن القتال مستمر. وأوضح في مؤتمر مع وزير حقوق الإنسان اليمني أن الغارات دمرت مدينة تعز.',
      ),
    ).toEqual(['france-fm: asserts']);
  });
});
