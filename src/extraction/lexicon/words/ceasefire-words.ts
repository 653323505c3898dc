// Words of truces: stopping, agreeing to stop, keeping and breaking.
// Forms stand as paradigms, see word-entry.ts.
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
/** "وقف فوري للقتال", "الوقف الفوري والدائم لإطلاق النار": one adjective or two stand between. */
const MANNERS = ['*', '* *'];
const STOPPING = ['وقف', 'انهاء', 'ايقاف', 'تعليق'];

export const ceasefireWords: readonly WordEntry[] = [
  {
    concept: 'truce',
    nouns: ['هدنه', 'هدن', 'هدنات', 'هدنتان', 'هدنتين', 'تهدئه'],
    phrases: [
      ...['وقف', 'ايقاف'].flatMap((stop) => [
        `${stop} اطلاق النار`,
        `${stop} لاطلاق النار`,
        ...MANNERS.map((manner) => `${stop} ${manner} لاطلاق النار`),
      ]),
      'وقف النار',
      ...['وقف', 'وقفا'].flatMap((stop) => [`${stop} احادي جانب`, `${stop} * احادي جانب`]),
      ...['عملياتها', 'عملياته', 'عملياتهم'].map((own) => `وقف ${own} العسكريه`),
      'القاء سلاح',
      'اسكات مدافع',
      'اسكات اسلحه',
      'اسكات بنادق',
      ...STOPPING.flatMap((stop) => FIGHTING.map((fighting) => `${stop} ${fighting}`)),
      ...FIGHTING.flatMap((fighting) => MANNERS.map((manner) => `وقف ${manner} ل${fighting}`)),
    ],
  },
  {
    concept: 'announce',
    verbsOnly: [
      ['علن', 4, 'اعلان'],
      ['قبل', 1, 'قبول'],
      ['قرر', 4, 'اقرار'],
      ['قرر', 2],
    ],
  },
  {
    concept: 'order',
    verbsOnly: [
      ['ءمر', 1],
      ['وعز', 4, 'ايعاز'],
    ],
    nouns: ['اوامر'],
  },
  { concept: 'prolong', verbs: [['مدد', 2]] },
  { concept: 'law', nouns: ['حقوق', 'قوانين', 'قانون', 'سياده', 'اجواء', 'حرمه'] },
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
    verbsOnly: [
      ['خرق', 8, 'اختراق'],
      ['خلل', 4, 'اخلال'],
    ],
  },
  {
    concept: 'uphold',
    verbs: [
      ['لزم', 8, 'التزام'],
      ['حرم', 8, 'احترام'],
      ['صمد', 1, 'صمود'],
      ['ثبت', 2],
      ['طبق', 2],
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
