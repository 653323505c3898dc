import { describe, expect, it } from 'vitest';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import type { ArticleMetadata } from '../../../src/extraction/article/article-input.ts';
import type { PublicationInput } from '../../../src/extraction/article/publication-date.ts';
import { inferPublication } from '../../../src/extraction/article/publication-date.ts';
import { findTimes } from '../../../src/extraction/time/find-times.ts';
import { timeSteps } from '../../../src/i18n/messages/time-steps.ts';

/** The places that the tests name, as the search for names would find them. */
const placesIn = (text: string) =>
  [...text.matchAll(/موسكو|القاهرة|عدن/g)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
  }));

function article(text: string, metadata: ArticleMetadata = {}): PublicationInput {
  const shadow = makeShadow(text);
  return {
    shadow,
    times: findTimes(shadow),
    headEnd: text.indexOf('\n\n') + 1,
    places: placesIn(text),
    offices: [],
    named: [],
    planned: new Set<number>(),
    subjects: new Map(),
    metadata,
  };
}

const infer = (text: string, days: readonly string[] = [], metadata: ArticleMetadata = {}) =>
  inferPublication(
    article(text, metadata),
    days.map((day) => ({ day, passage: null })),
  );

describe('a publication day from metadata', () => {
  it('is taken before anything the text says', () => {
    const { published } = infer('نشر في 1 يناير 2019\n\nقال اليوم', [], { published: '2020-10-09' });
    expect(published).toEqual({ date: '2020-10-09', basis: 'metadata', evidence: [], runnerUp: null });
  });

  it('is read from an address that holds it', () => {
    const { published } = infer('نص', [], { url: 'https://example.org/news/2020/10/9/some-title' });
    expect(published).toMatchObject({ date: '2020-10-09', basis: 'metadata' });
    expect(infer('نص', [], { url: 'https://example.org/news/2020/13/40/x' }).published.basis).toBe('unknown');
  });

  it('is ignored when it is no day', () => {
    expect(infer('نص', [], { published: '2020-02-31' }).published.basis).toBe('unknown');
  });
});

describe('a past weekday beside its date', () => {
  it.each([
    ['ظهر اليوم الاثنين', 'منذ يوم الخميس الماضي، الرابع من آذار 2021', '2021-03-08'],
    ['اليوم الاثنين', 'منذ الخميس الماضي 4 آذار 2021', '2021-03-08'],
    ['أمس الأربعاء', 'الخميس الماضي 4 آذار 2021', '2021-03-11'],
  ])('lies one to seven days back whatever has lasted since: %s and %s', (deictic, dated, date) => {
    const text = `عنوان\n\nوصل الوفد ${deictic} إلى المدينة، وقد قتل 27 شخصا في المعارك ${dated}.`;
    expect(infer(text).published).toMatchObject({ date, basis: 'inferred' });
  });

  it('is none where "الماضي" belongs to the month', () => {
    const text = 'عنوان\n\nوصل الوفد اليوم الاثنين. وتوقفت الرحلات منذ الخميس 4 آذار الماضي';
    expect(infer(text).published.date).toBeNull();
  });
});

describe('a weekday of the news', () => {
  const told = 'عنوان\n\nوصل الوفد صباح الأربعاء إلى المدينة، غداة بدء الهدنة.\n';

  it.each([
    ['the day before and its date', 'دخلت الهدنة حيز التنفيذ الثلاثاء 4 أيار. وغادر الوفد الثلاثاء.'],
    ['a day to come and its date', 'وغادر الوفد الثلاثاء. ومن المقرر أن تعقد الجلسة السبت 8 أيار.'],
  ])('names the day with %s', (_, rest) => {
    const { date, basis, evidence } = infer(told + rest, ['2021-05-03']).published;
    expect([date, basis]).toEqual(['2021-05-05', 'inferred']);
    expect(evidence.map(({ step }) => step.rule)).toContain('publication.weekday');
  });

  it('and how long a war has lasted since its outbreak tell day and year', () => {
    const text =
      'عنوان\n\nوقع الوفدان يوم السبت خطوات هدنة توصلا إليها قبل عشرة أيام لإنهاء حرب مستمرة منذ عامين.\n' +
      'واتفقا في 9 تشرين الأول على وقف القتال، على أن يبدأ الانسحاب في 22 تشرين الأول. وقُتل أربعة يوم الجمعة. ' +
      'واندلعت الحرب في 12 تشرين الأول 2017.';
    const { date, basis, evidence } = infer(text).published;
    expect([date, basis]).toEqual(['2019-10-19', 'inferred']);
    const distances = evidence.filter(({ step }) => step.rule === 'publication.distance');
    expect(distances.map(({ step }) => step.params.words)).toEqual(
      expect.arrayContaining(['قبل عشرة أيام', 'منذ عامين']),
    );
    expect(infer(text.replace('مستمرة منذ عامين', 'طويلة')).published.date).not.toBe('2019-10-19');
  });

  it.each([
    ['nothing else', 'وغادر الوفد إلى العاصمة.'],
    ['a date far back', 'وتوقف القصف في 2 آذار.'],
    ['its own date, told', 'وقال البيان إن القصف توقف الأربعاء 5 أيار.'],
  ])('does not name it with %s', (_, rest) => {
    expect(infer(told + rest, ['2021-05-03']).published.basis).toBe('unknown');
  });
});

describe('a date in brackets behind its weekday', () => {
  it.each([
    [
      'told',
      'أعلن مستشفى البلدة مساء الجمعة (التاسع من تشرين الأول/ أكتوبر 2020) مقتل سبعة أشخاص.',
      '2020-10-09',
    ],
    ['in figures', 'قصف الجيش الثلاثاء (27 تشرين الأول 2020) أطراف البلدة.', '2020-10-27'],
  ])('names the day: %s', (_, lead, date) => {
    const { published } = infer(`عنوان\n\n${lead}\nوأضافت المصادر أن القصف مستمر.`);
    expect(published).toMatchObject({ date, basis: 'inferred' });
  });

  it.each([
    ['without brackets', 'قصف الجيش الثلاثاء 27 تشرين الأول 2020 أطراف البلدة.'],
    [
      'whose bracket holds the name of the month',
      'قصف الجيش الثلاثاء 27 أكتوبر (تشرين الأول) 2020 أطراف البلدة.',
    ],
    ['without its year', 'قصف الجيش الثلاثاء (27 تشرين الأول) أطراف البلدة. وكانت المعارك بدأت في آب 2020.'],
    ['that is set for later', 'تعقد اللجنة جلستها المقررة الثلاثاء (27 تشرين الأول 2020) في البلدة.'],
    [
      'behind another one',
      'قال المتحدث إن الهدنة التي بدأت في 4 تشرين الأول 2020 انتهت. وقصف الجيش الثلاثاء (27 تشرين الأول 2020) البلدة.',
    ],
  ])('does not %s', (_, lead) => {
    expect(infer(`عنوان\n\n${lead}\nوأضافت المصادر أن القصف مستمر.`).published.basis).toBe('unknown');
  });
});

describe('a publication day that the article states', () => {
  it.each([
    ['عنوان\nتم نشره الجمعة 09 تشرين الأوّل / أكتوبر 2020 06:27 مساءً\n\nنص الخبر', '2020-10-09'],
    ['عنوان\nنُشر في: 9 أكتوبر 2020\n\nنص الخبر', '2020-10-09'],
    ['عنوان\nتاريخ النشر: 09/10/2020 - 18:27\n\nنص الخبر', '2020-10-09'],
    ['عنوان\n9 أكتوبر/تشرين الأول 2020\n\nنص الخبر', '2020-10-09'],
    ['عنوان\n\nموسكو - 9 أكتوبر 2020 (وكالات) - قال متحدث إن المحادثات بدأت وإن الوفود وصلت', '2020-10-09'],
    ['عنوان\n\nنص الخبر كله\nآخر تحديث: 2020-10-09', '2020-10-09'],
    ['عنوان\n\nعدن 9 أكتوبر 2020 (شينخوا) بحث وفدان في المدينة سبل تبادل الجثث بين الجانبين', '2020-10-09'],
    [
      'عنوان\n\nعدن/موسكو 9 أكتوبر تشرين الأول 2020 (رويترز) - قال مسؤول إن الوفد وصل إلى المدينة',
      '2020-10-09',
    ],
    ['عنوان\n\nالقاهرة - 9 أكتوبر 2020 - (د ب أ): قال مسؤول إن الوفد وصل إلى المدينة مساء', '2020-10-09'],
    ['عنوان\n\nالقاهرة في 9 أكتوبر 2020 /أ ش أ/ استقبل الوزير وفدا من البلدين المتجاورين', '2020-10-09'],
    ['عنوان\n\nبلدة الوادي 9 أكتوبر 2020 (أ.ف.ب) - قال مسؤول إن الوفد وصل إلى المدينة مساء', '2020-10-09'],
    [
      'عنوان\n\nعدن (أ ف ب) - الجمعة 9 تشرين الأول/أكتوبر 2020 - قتل جنديان في انفجار قرب الميناء',
      '2020-10-09',
    ],
    ['عنوان\n\nعدن (اليمن) (أ ف ب) – 9 تشرين الأول/أكتوبر 2020\n\nنص الخبر', '2020-10-09'],
    ['عنوان\nالقاهرة 9 أكتوبر 2020\n\nنص الخبر', '2020-10-09'],
    ['عنوان\n10:53 ص الجمعة 9 أكتوبر 2020\n\nنص الخبر', '2020-10-09'],
    [
      'أخبار | عرب وعالم\nعنوان\nالجمعة، 9 أكتوبر 2020 - 10:53 م | كتب سمير الخالدي\n\nنص الخبر',
      '2020-10-09',
    ],
    ['عنوان\nالجمعة 09 أكتوبر-تشرين الأول 2020 الساعة 02 مساءً / صوت الميناء-الجزيرة\n\nنص', '2020-10-09'],
    ['عنوان\nبواسطة سمير الخالدي في 9 أكتوبر 2020\n\nنص الخبر', '2020-10-09'],
    ['عنوان\n9 أكتوبر 2020 آخر تحديث: 10 أكتوبر 2020\n\nنص الخبر', '2020-10-09'],
    ['عنوان\n9 أكتوبر 2020 - قراءة 4 دقائق\n\nنص الخبر', '2020-10-09'],
    ['عنوان\nPublished On 9 Oct 2020\n\nنص الخبر', '2020-10-09'],
    ['عنوان\nOctober 9, 2020 6:27 PM\n\nنص الخبر', '2020-10-09'],
    ['عنوان\n٩ أكتوبر ٢٠٢٠ | ٠٦:٠٠ م\n\nنص الخبر', '2020-10-09'],
    ['عنوان\n2020-10-09T14:30:00Z\n\nنص الخبر', '2020-10-09'],
    ['عنوان\nالجمعة - 22 صفر 1442 هـ - 09 أكتوبر 2020 مـ\n\nنص الخبر', '2020-10-09'],
    ['عنوان\nالجمعة 22 صفر 1442هـ\n\nنص الخبر', '2020-10-09'],
    ['عنوان\n\nعدن 22 صفر 1442 هـ الموافق 9 أكتوبر 2020 م سبأ\nاستقبل الوزير وفدا', '2020-10-09'],
    ['عنوان\nسمير الخالدي - عدن 9 أكتوبر 2020\n\nنص الخبر', '2020-10-09'],
    ['عنوان\nعدن/ سمير الخالدي/ الأناضول - 9 أكتوبر 2020\n\nنص الخبر', '2020-10-09'],
    ['عنوان\n18:27 GMT 09.10.2020 (تم التحديث: 18:40 GMT 10.10.2020)\n\nنص الخبر', '2020-10-09'],
    ['عنوان\nفرعي\nآخر\nقسم\nعدن 9 أكتوبر 2020 (شينخوا) بحث وفدان تبادل الجثث\n\nنص', '2020-10-09'],
    ['عنوان\n\nعدن – سبأ – الجمعة ٩ أكتوبر ٢٠٢٠\nاستقبل الوزير وفدا', '2020-10-09'],
    ['عنوان\n\nعدن (رويترز) (9 أكتوبر 2020) - قال مسؤول إن الوفد وصل إلى المدينة مساء', '2020-10-09'],
    ['عنوان\n\nعدن 9-10-2020 وفا- قال مسؤول إن الوفد وصل إلى المدينة مساء أمس مع غيره', '2020-10-09'],
    ['عنوان\nأكتوبر 9, 2020\n\nنص الخبر', '2020-10-09'],
    ['عنوان\n[09/10/2020] عدن – سبأنت\n\nنص الخبر', '2020-10-09'],
    ['عنوان\n[الجمعة 9-10-2020] القاهرة\n\nنص الخبر', '2020-10-09'],
    ['عنوان\n(9.10.2020) بلدة الوادي – رويترز\n\nنص الخبر', '2020-10-09'],
    ['عنوان\n\n(9 أكتوبر 2020) عدن – سبأ – قال مسؤول إن الوفد وصل إلى المدينة مساء', '2020-10-09'],
    ['عنوان\nآخر تحديث ٩ أكتوبر ٢٠٢٠ - ١٠:٢٠ ص\n\nنص الخبر', '2020-10-09'],
    ['عنوان\n\nقال مسؤول إن الوفد وصل إلى المدينة مساء.\nالجمعة 9 أكتوبر 2020', '2020-10-09'],
    ['عنوان\n\nقال مسؤول إن الوفد وصل إلى المدينة مساء.\n(رويترز) 9 أكتوبر 2020\n', '2020-10-09'],
    ['عنوان\n\nقال مسؤول إن الوفد وصل إلى المدينة مساء.\nعدن - وفا 9-10-2020', '2020-10-09'],
    ['عنوان\n- تقرير خاص الجمعة, 09 أكتوبر, 2020 - 10:53 صباحاً\n\nنص الخبر', '2020-10-09'],
    ['عنوان\nشؤون الناس 9-10-2020 | 22:53\n\nنص الخبر', '2020-10-09'],
    ['عنوان\nمنشور الجمعة 9 أكتوبر 2020 - آخر تحديث السبت 10 أكتوبر 2020\n\nنص الخبر', '2020-10-09'],
    ['عنوان\nتاريخ النشر: 9th, October 2020 GMT\n\nنص الخبر', '2020-10-09'],
    [
      'عنوان\n\nقال مسؤول في اللجنة المنظمة اليوم الجمعة إن الوفد وصل إلى المدينة مع غيره. 09.10.2020, رويترز\nوأضاف أنه باق.',
      '2020-10-09',
    ],
    ['عنوان\nآخر تحديث السبت 10 أكتوبر 2020 | منشور الجمعة 9 أكتوبر 2020\n\nنص', '2020-10-09'],
    ['عنوان\nنشر بتاريخ: 09/10/2020 ( آخر تحديث: 10/10/2020 الساعة: 10:20 )\n\nنص', '2020-10-09'],
    ['عنوان\nتاريخ النشر\nالجمعة ٠٩ / أكتوبر / ٢٠٢٠\n\nنص الخبر', '2020-10-09'],
    ['عنوان\nآخر تحديث 2020-10-09 10:20:00 - المصدر: صوت الميناء\n\nنص الخبر', '2020-10-09'],
    ['عنوان\nسمير الخالدي | نُشر: 9 أكتوبر 2020\n\nنص الخبر', '2020-10-09'],
    ['عنوان\nشؤون الجوار 2020/10/09\n...\nنص الخبر', '2020-10-09'],
    ['عنوان\n\n(الميناء / رويترز - 9 تشرين الأول 2020ء) سمير. قال مسؤول إن الوفد وصل', '2020-10-09'],
    ['عنوان\n01:21 م 09/10/2020\n\nنص الخبر', '2020-10-09'],
    ['عنوان\n9 أكتوبر 2020 , 10:22م\n\nنص الخبر', '2020-10-09'],
    ['عنوان\nالعدد ألف ومائتان - ٠٩ أكتوبر ٢٠٢٠\n\nنص الخبر', '2020-10-09'],
    ['date 2020-10-09 وصول وفد إلى العاصمة\n\nنص الخبر', '2020-10-09'],
    ['عنوان\n\nعدن 9 أكتوبر 2020 (وال)- قال مسؤول إن الوفد وصل إلى المدينة مساء أمس', '2020-10-09'],
    [
      'عنوان\n\nقال مسؤول إن الوفد وصل إلى المدينة\nمصدر الخبر\nبتاريخ:2020-10-09 10:20:00\nالكاتب',
      '2020-10-09',
    ],
    ['الرئيسية سياسة عنوان تاريخ النشر: 9 أكتوبر 2020 قال مسؤول إن الوفد وصل إلى المدينة', '2020-10-09'],
    ['الجمعة 9 أكتوبر 2020\nعنوان\n\nقال مسؤول اليوم الجمعة إن الوفد وصل', '2020-10-09'],
  ])('is read from %j', (text, date) => {
    const { published } = infer(text);
    expect(published).toMatchObject({ date, basis: 'stated', runnerUp: null });
    for (const { span, step } of published.evidence)
      expect(text.slice(span.start, span.end)).toBe(step.params.words);
    expect(published.evidence).toHaveLength(1);
  });

  it('is the publication rather than the last update', () => {
    const { published } = infer('عنوان\nآخر تحديث: 12 أكتوبر 2020\nنشر في 9 أكتوبر 2020\n\nنص');
    expect(published.date).toBe('2020-10-09');
  });

  it.each([
    [
      'the day on which the page is read',
      'الاثنين 5 أغسطس 2024\nعنوان\nالجمعة 9/أكتوبر/2020 - 10:53 م\n\nنص الخبر',
    ],
    [
      'the last change of the site',
      'آخر تحديث: 5 أغسطس 2024 - 10:10\nعنوان\nالجمعة 9 أكتوبر 2020 - 10:53 م\n\nنص',
    ],
    [
      'the day of the page, below a long headline',
      'الاثنين 5 أغسطس 2024\nقسم\nآخر\nوفود البلدان المتجاورة تصل تباعا إلى المدينة التي تنعقد فيها القمة قبل موعدها بيومين\nالجمعة 9/أكتوبر/2020 - 10:53 م\n\nنص',
    ],
  ])('is the stamp with its clock rather than %s', (_, text) => {
    expect(infer(text).published).toMatchObject({ date: '2020-10-09', basis: 'stated' });
  });

  it('is the update where the stamp is later', () => {
    const { published } = infer('الاثنين 5 أغسطس 2024 10:10\nعنوان\nآخر تحديث: 9 أكتوبر 2020\n\nنص');
    expect(published.date).toBe('2020-10-09');
  });

  it('stands behind the names and menus of the page, near the body', () => {
    const head =
      'رئيس التحرير: سمير الخالدي\nالميناء\nإعلان\nشؤون\n120\nوصول الوفد إلى العاصمة لإجراء محادثات';
    const body = 'قالت الوزارة إن الوفد وصل إلى العاصمة مساء لإجراء محادثات مع نظرائه في الحكومة.';
    const text = `${head}\n9 أكتوبر 2020 , 10:22م\nالميناء\n\n${body}`;
    expect(infer(text).published).toMatchObject({ date: '2020-10-09', basis: 'stated' });
  });

  it.each([
    ['a day below the title', '9 أكتوبر 2020 10:20'],
    ['a day with its weekday', 'الجمعة، 9 أكتوبر 2020'],
    ['an update', 'آخر تحديث: 9 أكتوبر 2020'],
  ])('is rather %s than the day of the page in its first line', (_, line) => {
    const text = `السبت 10 أكتوبر 2020\nعنوان\n${line}\n\nقال مسؤول أمس الأول إن الوفد وصل`;
    const { published, warnings } = infer(text);
    expect(published.date).toBe('2020-10-09');
    expect(warnings).toEqual([]);
  });

  it.each([
    ['its words contradict', 'الأحد 11 أكتوبر 2020\nعنوان\n\nوصل الوفد صباح اليوم الخميس إلى المدينة'],
    [
      'is the last update of the site',
      'التحديث الأخير بتاريخ | الثلاثاء 13 أكتوبر 2020\nعنوان\n\nوصل الوفد إلى المدينة',
    ],
    ['is the time of reading', 'التوقيت الجمعة 9 أكتوبر 2020\nعنوان\n\nوصل الوفد إلى المدينة'],
  ])('is not the day of the page that %s', (_, text) => {
    expect(infer(text).published).toMatchObject({ date: null, basis: 'unknown' });
  });

  it('is not a date told in the text', () => {
    const told =
      'عنوان\n\nنشرت الصحيفة في 9 أكتوبر 2020 تقريرا طويلا عن المعارك التي اندلعت بين الجانبين على طول الجبهة';
    expect(infer(told).published.basis).toBe('unknown');
    expect(infer('عنوان\n\nوقعت المعركة في 27 سبتمبر 2020 قرب الحدود بين البلدين').published.basis).toBe(
      'unknown',
    );
  });

  it.each([
    ['a truce called by its day', 'هدنة 9 أكتوبر 2020\n\nنص الخبر'],
    ['a title that ends in a place', 'تحذير: بلغنا خط القاهرة في 9 أكتوبر 2020\n\nنص الخبر'],
    ['a line of a chronology in brackets', 'عنوان\n\n[9 أكتوبر 2020] اندلاع المعارك\n\nنص الخبر'],
    ['a place in brackets where something happened', 'عنوان\n\n[9 أكتوبر 2020] عدن – انفجار سيارة\n\nنص'],
    ['the day of what somebody wrote', 'عنوان\n\nكتب الوزير في 9 أكتوبر 2020 رسالة إلى نظيره\n\nنص الخبر'],
    ['a line of a chronology', 'عنوان\n\n9 أكتوبر 2020: بدء المعارك\n\nنص الخبر'],
    [
      'a line of a chronology with a paired month',
      'عنوان\n\n* 9 أكتوبر (تشرين الأول) 2020: عقدت القمة العربية في العاصمة',
    ],
    [
      'a line of a chronology with a dash',
      'عنوان\n\n9 أكتوبر 2020 - عقدت القمة العربية في العاصمة بحضور الوفود كلها',
    ],
    [
      'a line of a programme behind the first sentence',
      'عنوان\n\nأعلنت اللجنة اليوم برنامج الجلسات القادمة بعد اعتراض الوفود على الموعد الأول الذي حددته.\nالجمعة 9 أكتوبر 2020\nالساعة 14:00',
    ],
    ['that of a caption', 'عنوان\nجنود في خندق قرب الحدود، 5 أكتوبر 2020 (أ ف ب)\n\nنص الخبر'],
    ['that of an archive', 'عنوان\nصورة أرشيفية، 5 أكتوبر 2020\n\nنص الخبر'],
    ['a caption that an agency signs', 'عنوان\n\nجنود في خندق. 5 أكتوبر 2020, رويترز\n\nنص الخبر'],
    [
      'an entry of a chronology with its clock',
      'عنوان\n\n9 أكتوبر 2020 - 10:53: انفجار قرب الميناء\n\nنص الخبر',
    ],
    ['a right of copy', 'عنوان\n\nنص الخبر كله\nجميع الحقوق محفوظة 2020'],
    ['an age', 'عنوان\nمنذ 3 ساعات\n\nنص الخبر'],
    [
      'the last line of a list',
      'عنوان\n\nقال مسؤول في اللجنة المنظمة إن مواعيد الجلسات القادمة التي اتفق عليها الطرفان هي التالية.\nالخميس 8 أكتوبر 2020\nالجمعة 9 أكتوبر 2020',
    ],
    ['a last line that tells', 'عنوان\n\nقال مسؤول إن الوفد وصل.\nسقوط المدينة في 9 أكتوبر 2020'],
    ['a sentence of few words', 'عنوان\n\nانتهت الحرب (9 أكتوبر 2020).\n\nنص الخبر'],
    [
      'a verb before the date',
      'عنوان\n\nاندلعت في 9 أكتوبر 2020 - وهي الأعنف - معارك قرب الحدود بين البلدين',
    ],
    [
      'a subject before the date',
      'عنوان\n\nوقعت المعركة 9 أكتوبر 2020 - وهي الأعنف - قرب الحدود بين البلدين',
    ],
    [
      'an agency that tells it',
      'عنوان\n\nعدن (رويترز) - في 9 أكتوبر 2020 اندلعت معارك قرب الحدود بين البلدين',
    ],
    [
      'what a paper printed',
      'عنوان\n\nنشرت رويترز 9 أكتوبر 2020 (الجمعة) تقريرا عن المعارك قرب الحدود بين البلدين',
    ],
    ['a title that names it in figures', 'هدنة 9/10/2020\n\nنص الخبر'],
    [
      'a bracket of the text',
      'عنوان\n\n(قالت رويترز في 9 أكتوبر 2020) إن الوفد وصل إلى المدينة ونفت الوزارة ذلك كله',
    ],
    ['the hour of a match', 'عنوان\nالهلال والميناء السبت 10 أكتوبر 2020 الساعة 20:00\n\nنص الخبر'],
    [
      'a heading of a chronology far from the head',
      'عنوان\n\nقالت الوزارة إن الوفد وصل إلى العاصمة مساء لإجراء محادثات مع نظرائه في الحكومة.\n9 أكتوبر 2020\nبدأت المعارك قرب الحدود.',
    ],
    [
      'a day with more words behind it',
      'عنوان\n\nعدن 9 أكتوبر 2020 يوم لن ينساه سكان المدينة وما حولها من القرى',
    ],
  ])('is not %s', (_, text) => {
    expect(infer(text).published.basis).toBe('unknown');
  });
});

describe('a publication day inferred from the words', () => {
  it('is unknown where nothing decides', () => {
    expect(infer('قالت الوزارة أمس إن القتال مستمر', ['2021-05-05']).published).toEqual({
      date: null,
      basis: 'unknown',
      evidence: [],
      runnerUp: null,
    });
    expect(infer('بدأت المعارك في 27 أيلول الماضي', ['2020-10-09']).published.basis).toBe('unknown');
    expect(infer('عُقدت اليوم الجمعة محادثات').published.basis).toBe('unknown');
  });

  it('satisfies a deictic with its weekday in the week of an article with the same passage', () => {
    const text = 'عُقدت أول أمس الأربعاء محادثات في العاصمة';
    const passage = { start: 5, end: 20 };
    const { published } = inferPublication(article(text), [{ day: '2021-05-06', passage }]);
    expect(published).toMatchObject({ date: '2021-05-07', basis: 'inferred' });
    // The next likely day is another Friday: the words hold for no other weekday.
    expect(['2021-04-30', '2021-05-14']).toContain(published.runnerUp);
    expect(published.evidence.map(({ step }) => step.rule)).toEqual([
      'publication.deictic-weekday',
      'publication.shared-passage',
    ]);
    expect(published.evidence.at(-1)?.span).toEqual(passage);
  });

  it('leaves the week open where only articles of its subject are dated: they may be weeks apart', () => {
    const { published } = infer('عُقدت أول أمس الأربعاء محادثات في العاصمة', ['2021-05-06', '2021-05-06']);
    expect(published.basis).toBe('unknown');
  });

  it('takes the year from the other articles and the day from a deictic with its date', () => {
    expect(infer('وقع الهجوم أمس الثلاثاء 4 أيار', ['2021-06-20']).published.date).toBe('2021-05-05');
    expect(infer('وقع الهجوم أمس الثلاثاء 4 أيار 2021').published.date).toBe('2021-05-05');
  });

  it('places a weekday after the last of the dates that the news itself tells', () => {
    const text =
      'وقع الطرفان يومي 3 و11 أيار اتفاقين على هدنة.\n' +
      'وقال الوزير أول أمس الأربعاء إن الهدنة التي بدأت الثلاثاء الماضي صامدة في معظم الجبهات على طول الحدود بين البلدين.\n' +
      'واتهم كل طرف الآخر بخرقها مرارا، وتبادلا القصف المدفعي قرب القرى الحدودية التي نزح أهلها عنها مع بدء القتال.\n' +
      'وكانت المعارك بدأت في 20 نيسان الماضي.';
    expect(infer(text, ['2021-05-08', '2021-05-20']).published.date).toBe('2021-05-14');
  });

  it('takes the date that a speech names for the day of speaking', () => {
    const text = 'قال الرئيس في خطاب أمس إن الجيش انتصر.\nوأضاف: «سيسجل التاريخ الرابع من أيار يوما للنصر».';
    expect(infer(text, ['2021-06-01']).published).toMatchObject({ date: '2021-05-05', basis: 'inferred' });
  });

  it('does not take a date of a relative clause for the day of speaking', () => {
    const text = 'قال الرئيس أمس: «نلتزم بالاتفاق الذي وقعناه في الرابع من أيار».';
    expect(infer(text, ['2021-06-01']).published.basis).toBe('unknown');
  });

  it('does not take the year of a piece of history for that of writing', () => {
    const text = 'قال الوزير اليوم الجمعة 7 أيار إن اتفاق 12 أيار 1994 لم يعد قائما.';
    expect(infer(text, ['2021-05-06']).published.date).toBe('2021-05-07');
    expect(infer(`${text} ومنذ عام 2016 تجدد القتال`).published.basis).toBe('unknown');
  });

  it('takes the day from a dateline without a year, the year from the other articles', () => {
    const text = 'عنوان\n\nعدن 7 مايو أيار (رويترز) - قال مسؤول إن الوفد وصل إلى المدينة في الثالث من الشهر';
    expect(infer(text, ['2021-06-20']).published).toMatchObject({ date: '2021-05-07', basis: 'inferred' });
    expect(infer(text).published.basis).toBe('unknown');
  });

  it.each(['وقع الهجوم أمس الخميس 6 مايو 2021 قرب الميناء', 'يبدأ الحوار غدا السبت 8 مايو 2021 في العاصمة'])(
    'keeps the year that the text gives for its days, whatever the other articles are of: %s',
    (text) => {
      const days = ['2023-05-04', '2023-05-05', '2023-05-06', '2020-05-08'];
      expect(infer(text, days).published).toMatchObject({ date: '2021-05-07', basis: 'inferred' });
    },
  );

  it.each([
    ['a day of history', 'أعلن المتحدث أمس الإثنين أن المدينة التي سقطت في 24 نوفمبر 2016 ما زالت محاصرة'],
    ['what is to come', 'قال المتحدث اليوم الأحد إن الانتخابات ستجرى في 17 ديسمبر 2017 في كل المحافظات'],
    [
      'a date of the same week, before or after',
      'تعقد اللجنة اليوم الثلاثاء اجتماعا يسبق إضرابا يوم الخميس 16 فبراير 2017',
    ],
    ['an anniversary', 'انطلقت اليوم الخميس جلسة عن أحداث 26 يناير 1978، وستنشر الشهادات عن 26 يناير لاحقا'],
  ])('does not date an article with a weekday by %s', (_, text) => {
    expect(infer(text).published.basis).toBe('unknown');
  });

  it.each([
    [
      'a weekday to come and its date',
      'وصل الوفد اليوم الثلاثاء، ويلتقي السبت المقبل 8 أيار الجاري نظيره. وانتهت الحرب في 3 آذار 2021',
      '2021-05-04',
    ],
    [
      'a year that began',
      'وصل الوفد اليوم الثلاثاء بعد محادثات عقدت الأحد 2 أيار الجاري. وقتل ألف مدني منذ بداية عام 2021',
      '2021-05-04',
    ],
  ])('is placed by %s', (_, text, day) => {
    expect(infer(text).published).toMatchObject({ date: day, basis: 'inferred' });
  });

  it('is unknown where the weekday of its date is another in the year that is written', () => {
    expect(infer('تحتفل البلاد اليوم الخميس 16 مارس 2016 بيومها الوطني').published.basis).toBe('unknown');
  });

  it('leaves the year open where the text names only another', () => {
    expect(infer('أحيت البلاد أمس الإثنين 6 فبراير يوما أقرته الأمم المتحدة عام 2005').published.basis).toBe(
      'unknown',
    );
  });

  it('is unknown where the articles of its subject are of two years that fit alike', () => {
    const text = 'وصل الوفد اليوم الخميس 14 أيار';
    expect(infer(text, ['2015-05-12']).published.date).toBe('2015-05-14');
    expect(infer(text, ['2015-05-12', '2020-05-12']).published.basis).toBe('unknown');
  });

  it('quotes its evidence truly, in steps that both languages word', () => {
    const text =
      'عُقدت اليوم الجمعة 7 أيار محادثات.\nوأضاف البيان أن القتال بدأ في 27 نيسان الماضي. وتعود المحادثات في 12 أيار المقبل.';
    const { published } = infer(text, ['2021-05-01']);
    expect(published.date).toBe('2021-05-07');
    expect(published.evidence.length).toBeGreaterThanOrEqual(2);
    for (const { span, step } of published.evidence) {
      expect([step.params.words, undefined]).toContain(
        step.params.words === undefined ? undefined : text.slice(span.start, span.end),
      );
      expect(Object.keys(timeSteps.ar)).toContain(`step.${step.rule}`);
      expect(Object.keys(timeSteps.en)).toContain(`step.${step.rule}`);
    }
  });

  it('tells the year by what is counted from it, by months and by feasts, each worded in both languages', () => {
    const text =
      'وصل الوفد أمس السبت 28 تشرين الثاني إلى العاصمة. ونالت الطبيبة الجائزة العام الماضي (2019). وفي تموز أُعلنت هدنة. ' +
      'وقال الوزير إن الطريق يُفتح قبل عيد الميلاد.';
    const { published } = infer(text);
    expect(published).toMatchObject({ date: '2020-11-29', basis: 'inferred' });
    const rules = published.evidence.map(({ step }) => step.rule);
    expect(rules).toContain('publication.counted-year');
    for (const { span, step } of published.evidence) {
      expect(text.slice(span.start, span.end)).toBe(step.params.words);
      expect(timeSteps.ar).toHaveProperty([`step.${step.rule}`]);
      expect(timeSteps.en).toHaveProperty([`step.${step.rule}`]);
    }
    for (const rule of ['near-month', 'near-feast', 'counted-year'])
      for (const language of [timeSteps.ar, timeSteps.en])
        expect(language).toHaveProperty([`step.publication.${rule}`]);
  });

  it('lists what names the day or its weekday first, and nothing that decides no more', () => {
    const text =
      'بدأ القتال في 27 نيسان الماضي، وعاد المفاوضون أمس الخميس إلى العاصمة.\n' +
      'وتعقد الجلسة اليوم الجمعة على أن تستأنف الأحد المقبل 9 أيار 2021.';
    const { published } = infer(text);
    expect(published.date).toBe('2021-05-07');
    const words = published.evidence.map(({ step }) => step.params.words);
    expect(['أمس الخميس', 'اليوم الجمعة']).toContain(words[0]);
    expect(words).toContain('الأحد المقبل 9 أيار 2021');
    expect(words.filter((word) => word === 'أمس الخميس' || word === 'اليوم الجمعة')).toHaveLength(1);
  });

  it('does not depend on the order of the other days, and gives the same twice', () => {
    const text = 'عُقدت أول أمس الأربعاء محادثات';
    const days = ['2021-05-06', '2021-07-01', '2020-02-02'];
    expect(infer(text, days)).toEqual(infer(text, days.toReversed()));
  });
});

describe('a year that the text does not write', () => {
  it.each([
    [
      'the first that fits the weekday after a month of the year before',
      'وصل الوفد اليوم الخميس 14 أيار إلى العاصمة، وكانت المحادثات توقفت في تشرين الأول 2019',
      '2020-05-14',
    ],
    [
      'the first that fits after a day of the year before',
      'افتتح الوزير أمس الأحد 9 حزيران المعبر الذي أغلق في 3 آب 2018',
      '2019-06-10',
    ],
    [
      'the one that a distance from a written day leads to',
      'وصل الوفد اليوم الثلاثاء 11 أيار إلى العاصمة، بعد أربع سنوات على الاتفاق الذي وُقّع في 2 أيار 2017',
      '2021-05-11',
    ],
    [
      'the one of an anniversary',
      'أحيا الأهالي اليوم الخميس 4 آب الذكرى الثانية للانفجار الذي وقع عام 2020',
      '2022-08-04',
    ],
  ])('is %s', (_, text, date) => {
    const { published } = infer(text);
    expect(published).toMatchObject({ date, basis: 'inferred' });
    expect(published.evidence.map(({ step }) => step.rule)).toContain('publication.following-year');
    for (const { span, step } of published.evidence) {
      expect(text.slice(span.start, span.end)).toBe(step.params.words);
      expect(Object.keys(timeSteps.ar)).toContain(`step.${step.rule}`);
      expect(Object.keys(timeSteps.en)).toContain(`step.${step.rule}`);
    }
  });

  it.each([
    ['no weekday fixes it', 'افتتح الوزير أمس 9 حزيران المعبر الذي أغلق في 3 آب 2018'],
    [
      'the first that fits comes years after the last one written',
      'قال الوزير اليوم الجمعة 7 أيار إن الحدود رسمت في 12 آذار 1994',
    ],
    ['only a plan ahead is dated', 'قال الوزير اليوم الجمعة 7 أيار إن المترو يكتمل بحلول عام 2030'],
    ['the text writes none', 'وصل الوفد اليوم الخميس 14 أيار إلى العاصمة'],
  ])('stays open where %s', (_, text) => {
    expect(infer(text).published.basis).toBe('unknown');
  });
});

describe('a day among several of its weekday', () => {
  it.each([
    [
      'after what has lasted from a date on',
      'وصل الوفد اليوم الأربعاء. وكانت المعارك بدأت في 1 آذار الماضي واستمرت ستة أسابيع. ويسري الاتفاق اعتبارا من 13 نيسان 2021، وتنسحب القوات بحلول 20 نيسان الجاري',
      '2021-04-14',
    ],
    [
      'right behind a weekday told as past, whatever had lasted up to it and however near the next month is',
      'تبادل الطرفان الاتهامات اليوم الأربعاء. وأُعلن الاتفاق يوم الخميس الماضي، 9 أيلول 2021، في ختام محادثات استمرت أسبوعا. ويجتمع الوفدان قبل العاشر من تشرين الأول المقبل',
      '2021-09-15',
    ],
    [
      'on the day that a count from a date reaches',
      'تواصلت الغارات اليوم الخميس. وقُصف الميناء لليوم العشرين على التوالي منذ 10 نيسان 2021',
      '2021-04-29',
    ],
    [
      'whose morrow is an anniversary',
      'وقّع الطرفان أمس الثلاثاء بيانا في العاصمة. وتحل غدا الخميس الذكرى الثانية للاتفاق الذي وُقع في 6 أيار 2019',
      '2021-05-05',
    ],
    [
      'behind a date of last year',
      'أعلن الجيش أمس الثلاثاء سيطرته على البلدة، بعد قرار صدر الجمعة 7 أيار. ووُقع الاتفاق في 11 حزيران من العام الماضي. واندلعت الحرب في 15 نيسان 2020',
      '2021-05-12',
    ],
    [
      'on a date beside a deictic of the same weekday',
      'تقام المباراة غدا الأحد على ملعب المدينة. الأحد 7 آذار 2021 الساعة 14:30',
      '2021-03-06',
    ],
  ])('is the one %s', (_, text, date) => {
    expect(infer(text).published).toMatchObject({ date, basis: 'inferred' });
  });

  it('is not before a date that was told the day before', () => {
    const words = (told: string) =>
      `اتهمت الوزارة ${told} الطرف الآخر بأنه خرق الهدنة في 28 تشرين الأول الجاري. ويصل الوسيط اليوم الجمعة. وبدأت المحادثات في 3 أيار 2021`;
    expect(infer(words('أمس')).published.date).toBe('2021-10-29');
  });
});

describe('what contradicts the publication day', () => {
  it('is told with the day on which the words would hold', () => {
    const { published, warnings } = infer(
      'عنوان\nنشر في 9 أكتوبر 2020\n\nوصل الوفد أمس الثلاثاء إلى المدينة',
    );
    expect(published.date).toBe('2020-10-09');
    expect(warnings).toEqual([
      {
        span: { start: 38, end: 50 },
        rule: 'publication.contradiction',
        params: { words: 'أمس الثلاثاء', date: '2020-10-09', other: '2020-10-07' },
      },
    ]);
  });

  it('is told of two deictics that no day satisfies, and the day is unknown', () => {
    const { published, warnings } = infer('وصل الوفد أمس الثلاثاء، ويغادر غدا الأحد', ['2020-10-09']);
    expect(published.basis).toBe('unknown');
    expect(warnings).toMatchObject([
      { rule: 'publication.weekdays-contradict', params: { words: 'أمس الثلاثاء', other: 'غدا الأحد' } },
    ]);
  });

  it('is nothing that a speaker said, who may have spoken days before', () => {
    const text = 'عنوان\nنشر في 9 أكتوبر 2020\n\nوكان الوزير كتب: «نلتقي اليوم الثلاثاء»';
    expect(infer(text).warnings).toEqual([]);
  });

  it('is worded in both languages', () => {
    for (const rule of ['contradiction', 'weekdays-contradict']) {
      expect(Object.keys(timeSteps.ar)).toContain(`step.publication.${rule}`);
      expect(Object.keys(timeSteps.en)).toContain(`step.publication.${rule}`);
    }
  });
});

describe('the news day', () => {
  const stated = 'عنوان\nنشر في 9 أكتوبر 2020\n\n';
  it.each([
    [
      'the day before where the article says "أمس" throughout',
      'قال الوزير أمس. وأعلن الجيش أمس. وأضاف اليوم',
      '2020-10-08',
    ],
    ['the day before where its first paragraph says so', 'وصل الوفد أمس إلى العاصمة', '2020-10-08'],
    [
      'two days before where "أول أمس" outweighs the rest',
      'وصل الوفد أول أمس وغادر الآخر أول أمس. وصمد الاتفاق أمس',
      '2020-10-07',
    ],
    ['the day of publication where it says "اليوم"', 'قال الوزير اليوم الجمعة', '2020-10-09'],
    [
      'the day of publication where it names its weekday',
      'قال الوزير الجمعة إن الوفد وصل. وغادر آخر الجمعة',
      '2020-10-09',
    ],
    ['the day of publication where both are told alike', 'قال الوزير اليوم. وأعلن الجيش أمس', '2020-10-09'],
    [
      'the day of publication despite one "أمس" of the background',
      'قال الوزير اليوم إن الوفد وصل.\nوكان القصف تجدد أمس',
      '2020-10-09',
    ],
  ])('is %s', (_, body, day) => {
    expect(infer(stated + body).newsDay).toBe(day);
  });

  it.each([
    ['one "أمس" behind the first paragraph', 'قال الوزير إن الوفد وصل.\nوكان القصف تجدد أمس'],
    ['a speaker', 'قال الوزير: «وصلنا اليوم، وكنا أمس في عدن، وأمس كان صعبا»'],
    ['nothing', 'قال الوزير'],
  ])('is not told by %s', (_, body) => {
    expect(infer(stated + body).newsDay).toBeNull();
  });

  it('is unknown where the article has no day', () => {
    expect(infer('قال الوزير أمس').newsDay).toBeNull();
  });
});
