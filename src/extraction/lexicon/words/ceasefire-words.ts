// Words of truces: stopping, agreeing to stop, keeping and breaking.
import type { WordEntry } from './word-entry.ts';

const FIGHTING = [
  'قتال',
  'اعمال عدائيه',
  'اعمال قتاليه',
  'اعمال حربيه',
  'حرب',
  'معارك',
  'اشتباكات',
  'عمليات عسكريه',
  'اعمال عسكريه',
  'اقتتال',
  'نزاع',
  'تصعيد',
  'عنف',
  'هجمات',
];
/** "وقف فوري للقتال": the manner stands between; the article of what follows melts into its ل. */
const MANNER = ['فوري', 'شامل', 'دائم', 'كامل', 'موقت'];
const STOPPING = ['وقف', 'انهاء', 'ايقاف', 'تعليق'];

export const ceasefireWords: readonly WordEntry[] = [
  {
    concept: 'truce',
    nouns: ['هدنه', 'هدن', 'هدنات', 'تهدئه'],
    phrases: [
      'وقف اطلاق النار',
      'وقف لاطلاق النار',
      'وقف اطلاق نار',
      'وقفا لاطلاق النار',
      'وقف النار',
      'ايقاف اطلاق النار',
      ...STOPPING.flatMap((stop) => FIGHTING.map((fighting) => `${stop} ${fighting}`)),
      ...FIGHTING.flatMap((fighting) => MANNER.map((manner) => `وقف ${manner} ل${fighting}`)),
      'وقف جديد لاطلاق النار',
      'وقف شامل لاطلاق النار',
      'وقف دائم لاطلاق النار',
      'وقف فوري لاطلاق النار',
    ],
  },
  {
    concept: 'stop',
    verbs: [
      ['وقف', 4],
      ['نهي', 4],
      ['علق', 2],
    ],
    nouns: ['وقف', 'انهاء', 'ايقاف'],
  },
  {
    concept: 'breach',
    verbs: [
      ['خرق', 1, 'خرق', 'خروق', 'خروقات'],
      ['نهك', 8, 'انتهاك', 'انتهاكات'],
      ['هور', 7],
    ],
    verbsOnly: [['خرق', 8]],
  },
  {
    concept: 'uphold',
    verbs: [
      ['لزم', 8, 'التزام'],
      ['حرم', 8, 'احترام'],
      ['صمد', 1, 'صمود'],
      ['ثبت', 2],
      ['طبق', 2],
      ['مدد', 2],
    ],
    nouns: ['تقيد', 'مراعاه'],
  },
  {
    concept: 'take-effect',
    verbs: [['سري', 1, 'سريان']],
    phrases: [
      'دخل حيز التنفيذ',
      'دخلت حيز التنفيذ',
      'تدخل حيز التنفيذ',
      'يدخل حيز التنفيذ',
      'دخول حيز التنفيذ',
      'دخولها حيز التنفيذ',
      'دخوله حيز التنفيذ',
      'بدء سريان',
      'بدا سريان',
      'دخل حيز السريان',
      'دخلت حيز السريان',
      'تثبيته',
      'تثبيتها',
    ],
  },
];
