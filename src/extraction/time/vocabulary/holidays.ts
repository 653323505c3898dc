// Names of the holidays that Arabic news dates events by, and the words around them that change or undo the date.
import { foldArabic } from '../../../domain/arabic-fold.ts';
import type { HolidayId } from '../shapes.ts';

const NAMES: readonly (readonly [HolidayId, readonly string[]])[] = [
  ['fitr', ['عيد الفطر']],
  ['adha', ['عيد الأضحى']],
  ['hijri-new-year', ['رأس السنة الهجرية', 'عيد رأس السنة الهجرية', 'رأس العام الهجري']],
  ['ashura', ['يوم عاشوراء', 'ذكرى عاشوراء', 'مراسم عاشوراء', 'مناسبة عاشوراء']],
  ['mawlid', ['المولد النبوي', 'عيد المولد النبوي', 'ذكرى المولد النبوي', 'مولد النبي محمد']],
  ['arafah', ['وقفة عرفة', 'وقفة عرفات', 'يوم عرفة', 'يوم عرفات', 'يوم وقفة عرفة', 'يوم وقفة عرفات']],
  ['christmas', ['عيد الميلاد']],
  ['new-year', ['رأس السنة', 'عيد رأس السنة', 'رأس السنة الميلادية', 'عيد رأس السنة الميلادية']],
  ['easter', ['عيد الفصح', 'أحد الفصح', 'عيد القيامة', 'أحد القيامة']],
  ['good-friday', ['الجمعة العظيمة']],
  ['palm-sunday', ['أحد الشعانين', 'عيد الشعانين']],
  ['nowruz', ['عيد النوروز', 'عيد نوروز', 'عيد النيروز', 'يوم نوروز', 'يوم النوروز']],
];

/** Each name as its folded words, the longest first. */
export const HOLIDAYS: readonly { readonly id: HolidayId; readonly words: readonly string[] }[] =
  NAMES.flatMap(([id, names]) => names.map((name) => ({ id, words: foldArabic(name).split(' ') }))).sort(
    (a, b) => b.words.length - a.words.length,
  );

/** The days after the first that belong to a feast. */
export const FEAST_LENGTH: Readonly<Partial<Record<HolidayId, number>>> = { fitr: 3, adha: 4 };

/** The Eastern reckoning of a Christian feast. */
export const EASTERN: Readonly<Partial<Record<HolidayId, HolidayId>>> = {
  christmas: 'eastern-christmas',
  easter: 'eastern-easter',
  'good-friday': 'eastern-good-friday',
  'palm-sunday': 'eastern-palm-sunday',
};

const folded = (words: string) => foldArabic(words).split(' ');

/** "عيد الفطر المبارك", "عيد الميلاد المجيد". */
export const EPITHETS = folded('المبارك السعيد المجيد الشريف الغربي');
/** "عيد الفصح الشرقي", "عيد الميلاد الأرثوذكسي". */
export const EASTERN_ADJECTIVES = folded('الشرقي الشرقية الأرثوذكسي الأرثوذكسية القبطي الأرثوذكس اليولياني');
/** "لدى الطوائف الشرقية", "للطوائف الأرثوذكسية", "بالتقويم الشرقي": what may stand before the adjective. */
export const RECKONING_WORDS = folded(
  'لدى عند حسب بحسب وفق للطوائف الطوائف المسيحية للمسيحيين المسيحيين التقويم بالتقويم للتقويم للأقباط',
);
/** Whose feast of the same name it is not: "عيد الفصح اليهودي", "رأس السنة العبرية". */
export const OTHER_CALENDARS = folded(
  'اليهودي اليهودية العبري العبرية الصينية القمرية الأمازيغية الفارسية الدراسية الإثيوبية القبطية الكردية المالية',
);
/** Things of a feast and places named after it: "سوق عيد الميلاد", "جزيرة عيد الفصح", "أضاحي عيد الأضحى". */
export const THINGS_OF_FEASTS = folded(
  'سوق أسواق جسر شجرة هدايا هدية كعك حلوى حلويات ملابس أضاحي أضحية تهنئة تهاني التهاني جزيرة كنيسة شارع مسجد زينة أغنية فيلم',
);

/** Words that open a holiday and are looked for behind clitics. */
export const HOLIDAY_OPENERS =
  'عيد رأس ذكرى مراسم مناسبة المولد مولد وقفة أحد الجمعة أيام عطلة ليلة عشية أول ثاني ثالث رابع الأول الثاني الثالث الرابع';
