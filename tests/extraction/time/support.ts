// Shared by the tests of the time engine: reads a text with an explicit reference day and says what was found.
import { parseTimes } from '../../../src/extraction/time/parse-times.ts';
import type { Preference } from '../../../src/extraction/time/types.ts';

/** Words of the time vocabulary, for texts put together at random. */
export const WORDS =
  'أمس اليوم غدا أول من بعد غد الخميس الجمعة الأحد والثلاثاء الماضي المقبل الجاري ليل ليلة منتصف مساء صباحا فجر أواخر مطلع نهاية الشهر الأسبوع العام عام 1994 2020 27 9 10 31 0 الـ24 أيلول سبتمبر تشرين الأول الثاني آب مارس / - – ( ) ، : . منذ حتى بين إلى و قبل يومين أيام ثلاثة أسابيع عشر وعشرين الثامن السادس والعشرين الساعة الساعات الأيام الماضية 8:00 ت.غ تسعينيات القرن صيف شتاء نحو منه قال في «اليوم» ذلك التالي 12/10/2020 2020-10-09 السابق نفسه الشهر قبلها بعدها بيومين خلال غضون الربع النصف الأخير من العقد عقدين عشية غداة بقية عطلة آخر ساعة ونصف بحلول اعتبارا أقل المقبلة غرة رمضان شهر 1441 هـ صفر محرم 30 ذي الحجة ربيع الموافق عيد الفطر الأضحى الميلاد الفصح رأس السنة الهجرية عشية القدر السبت والنصف إلا ربعا الثامنة والخامسة ظهر وصباح الليل النهار طوال بتوقيت موسكو ساعة متأخرة غ الفاتح فاتح الجديد انتخابات 2018 الليلة الفاصلة الميلاد ستينيات وسبعينيات المئة'.split(
    ' ',
  );

/** A Tuesday. */
export const REFERENCE = '2020-10-27';

/** `read('عُقد أمس')` → `['أمس = 2020-10-26']`. */
export function read(
  text: string,
  prefer: Preference = 'past',
  reference: string | null = REFERENCE,
): string[] {
  return parseTimes(text, { reference, prefer }).map(
    ({ span, date }) => `${text.slice(span.start, span.end)} = ${date.edtf}`,
  );
}
