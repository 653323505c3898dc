// Parts of a day: the nouns and adverbs that name them, and the words that tell how early or late in one.
import type { DayPart } from '../../../domain/calendar-days.ts';
import type { Entry } from './lexeme.ts';

export const DAY_PARTS: readonly Entry[] = [
  ['فجر سحر', { cat: 'day-part', dayPart: 'dawn', use: 'noun' }],
  ['فجرا سحرا', { cat: 'day-part', dayPart: 'dawn', use: 'adverb' }],
  ['صباح صبيحة ضحى', { cat: 'day-part', dayPart: 'morning', use: 'noun' }],
  ['صباحا', { cat: 'day-part', dayPart: 'morning', use: 'adverb' }],
  ['ظهر ظهيرة', { cat: 'day-part', dayPart: 'noon', use: 'noun' }],
  ['ظهرا', { cat: 'day-part', dayPart: 'noon', use: 'adverb' }],
  ['عصر', { cat: 'day-part', dayPart: 'afternoon', use: 'noun' }],
  ['عصرا', { cat: 'day-part', dayPart: 'afternoon', use: 'adverb' }],
  ['مساء', { cat: 'day-part', dayPart: 'evening', use: 'both' }],
  ['مغرب عشاء', { cat: 'day-part', dayPart: 'evening', use: 'noun' }],
  ['ليل ليلة', { cat: 'day-part', dayPart: 'night', use: 'noun' }],
  ['ليلا', { cat: 'day-part', dayPart: 'night', use: 'adverb' }],
];

/** "بعد الظهر", "عند الفجر", "ساعات الليل": the part with its article. Folded. */
export const DEFINITE_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['الفجر', 'dawn'],
  ['السحر', 'dawn'],
  ['الصباح', 'morning'],
  ['الضحي', 'morning'],
  ['الظهر', 'noon'],
  ['الظهيره', 'noon'],
  ['العصر', 'afternoon'],
  ['المساء', 'evening'],
  ['المغرب', 'evening'],
  ['الليل', 'night'],
]);

/** "في ساعة متأخرة من", "في الساعات الأولى من", "في وقت مبكر من". Folded. */
export const VAGUE_TIMES: readonly string[] = ['ساعه', 'ساعات', 'الساعات', 'وقت', 'لساعات', 'بساعات'];
export const EARLY: readonly string[] = ['مبكر', 'مبكره', 'المبكره', 'باكر', 'باكره', 'الباكر', 'الباكره'];
export const FIRST: readonly string[] = ['الاولي', 'اولي'];
export const LATE: readonly string[] = ['متاخر', 'متاخره', 'المتاخره', 'الاخيره'];

/** Meals and receptions, whose "عشاء" is a dinner. Folded. */
export const MEALS: readonly string[] = ['مادبه', 'حفل', 'وجبه', 'طعام', 'حفله'];
/** Before the verb "ظهر" he appeared, never before the noun. Folded. */
export const BEFORE_VERBS: readonly string[] =
  'الذي التي قد وقد كما عندما وعندما حين لما بعدما ثم لم كان وكان بينما'.split(' ');
/** What somebody appears in: "ظهر الأحد في مقطع مصور". Folded. */
export const SHOWN_IN: readonly string[] =
  'مقطع مقاطع تسجيل فيديو الفيديو شريط صوره صور لقطات كلمه مقابله بث برنامج خطاب حوار العلن وسائل'.split(' ');
