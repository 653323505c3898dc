import { describe, expect, it } from 'vitest';
import { dayOfNumber } from '../../../src/domain/iso-day.ts';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { findOfficeHolders } from '../../../src/extraction/article/publication-offices.ts';
import { compileLexicon } from '../../../src/extraction/lexicon/lexicon.ts';
import { findNames } from '../../../src/extraction/names/find-names.ts';
import { findTimes } from '../../../src/extraction/time/find-times.ts';

const lexicon = compileLexicon();

function read(text: string) {
  const shadow = makeShadow(text);
  const { mentions } = findNames(shadow, lexicon, { skip: [] });
  return findOfficeHolders(shadow, mentions, findTimes(shadow)).map((holder) => {
    expect(text.slice(holder.span.start, holder.span.end)).toBe(holder.words);
    const days = holder.tenures.map(
      ({ from, to }) => `${dayOfNumber(from)}/${to === null ? '' : dayOfNumber(to)}`,
    );
    return [holder.actor, holder.holding, ...days];
  });
}

describe('who is named with an office held for a time', () => {
  it.each([
    [
      'وقال الرئيس الفرنسي فرانسوا هولاند إن بلاده ستشارك',
      ['francois-hollande', 'held', '2012-05-15/2017-05-14'],
    ],
    ['التقى وزير الخارجية الأمريكي، جون كيري، الوفد', ['john-kerry', 'held', '2013-02-01/2017-01-20']],
    ['أعلن رئيس أذربيجان إلهام علييف وقف القتال', ['ilham-aliyev', 'held', '2003-10-31/']],
    [
      'دعا الأمين العام للأمم المتحدة بان كي مون إلى التهدئة',
      ['ban-ki-moon', 'held', '2007-01-01/2017-01-01'],
    ],
    ['وصل المبعوث الأممي مارتن كوبلر إلى طرابلس', ['martin-kobler', 'held', '2015-11-04/2017-06-30']],
    [
      'قال وزير الداخلية الاتحادي راجناث سينغ إن التحقيق بدأ',
      ['rajnath-singh', 'held', '2014-05-26/2019-05-30'],
    ],
    ['قال نائب الرئيس الأمريكي جو بايدن في بغداد', ['joe-biden', 'held', '2009-01-20/2017-01-20']],
    ['وأعلن الوزير جون كيري أن المهلة انتهت', ['john-kerry', 'held', '2013-02-01/2017-01-20']],
    ['هاجمت قوات حكومة فايز السراج البلدة', ['fayez-al-sarraj', 'held', '2015-12-17/2021-03-15']],
    ['وتوعد وزير الأمن الإسرائيلي يوآف غالانت بالرد', ['yoav-gallant', 'held', '2022-12-29/2024-11-08']],
    ['وقالت المستشارة أنغيلا ميركل للصحفيين', ['angela-merkel', 'held', '2005-11-22/2021-12-08']],
  ])('is read with the days of that office: %s', (text, holder) => {
    expect(read(text)).toEqual([holder]);
  });

  it.each([
    ['أعلن مكتب رئيس الوزراء أحمد داود أوغلو أن العمليات مستمرة', 'ahmet-davutoglu'],
    ['نفى المتحدث باسم رئيس الوزراء الياباني شينزو آبي ذلك', 'shinzo-abe'],
    ['قال مكتب المستشارة الألمانية أنغيلا ميركل إن اللقاء أُجل', 'angela-merkel'],
  ])('stands behind the office that speaks for them: %s', (text, actor) => {
    expect(read(text).map(([of, holding]) => [of, holding])).toEqual([[actor, 'held']]);
  });

  it.each([
    ['without a name', 'أعلن مكتب رئيس الوزراء أن العمليات مستمرة'],
    ['with the name of who speaks', 'قال المتحدث باسم الرئيس الروسي سمير الخالدي'],
  ])('does not where that stands %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it('is a counterpart too, who holds the office last spoken of', () => {
    expect(read('بحث وزير الدفاع الروسي سيرغي شويغو مع نظيره التركي خلوصي أكار وقف القتال')).toEqual([
      ['sergei-shoigu', 'held', '2012-11-06/2024-05-12'],
      ['hulusi-akar', 'held', '2018-07-10/2023-06-03'],
    ]);
  });

  it('has all terms of the office, not those of another', () => {
    expect(read('قال الرئيس الأمريكي دونالد ترامب إن القوات ستبقى')).toEqual([
      ['donald-trump', 'held', '2017-01-20/2021-01-20', '2025-01-20/'],
    ]);
    expect(read('قال رئيس الوزراء التركي رجب طيب أردوغان')).toEqual([
      ['recep-tayyip-erdogan', 'held', '2003-03-14/2014-08-28'],
    ]);
  });

  it.each([
    ['وقال أنصار الرئيس السابق علي عبد الله صالح إن المدينة سقطت', 'former'],
    ['محاكمة جرت أمس حضرها الرئيس الأسبق حسني مبارك', 'former'],
    ['قال الرئيس الأمريكي المنتخب دونالد ترامب إنه سيسحب القوات', 'elect'],
  ])('is told from who left the office and who is yet to take it: %s', (text, holding) => {
    expect(read(text).map((holder) => holder[1])).toEqual([holding]);
  });

  it.each([
    ['a reign of the past', 'بدأ المشروع في عهد الرئيس حسني مبارك'],
    ['a fall', 'تغيرت البلاد بعد الإطاحة بالرئيس معمر زين العابدين بن علي'],
    ['a year', 'في عام 2003 أمر الرئيس الأمريكي جورج بوش بالهجوم'],
    ['a date with its year', 'وقع وزير الخارجية الأمريكي جون كيري الاتفاق في 14 تموز 2015'],
    ['years gone by', 'قبل خمس سنوات زار الرئيس الفرنسي فرانسوا هولاند المدينة'],
    ['then', 'وقال رئيس الوزراء البريطاني توني بلير حينها إن الحرب ضرورية'],
    ['a namesake', 'نظم مركز الملك عبد الله بن عبد العزيز ندوة'],
    ['a resignation', 'قبل رئيس الوزراء المستقيل سعد الحريري الدعوة'],
    ['a candidate', 'قال المرشح لمنصب وزير الخارجية مايك بومبيو'],
    ['an office without a name', 'أعلن الرئيس الفرنسي أن بلاده ستشارك'],
    ['a name without an office', 'قال فرانسوا هولاند إن بلاده ستشارك'],
    ['an office that the lexicon does not know of the person', 'قال رئيس الحزب رجب طيب أردوغان'],
    ['a holder unknown', 'قال الرئيس الفرنسي جان مارتان إن بلاده ستشارك'],
  ])('tells nothing of %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});
