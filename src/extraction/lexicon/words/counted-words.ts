// What news counts: people by their fate, people whose fate the verb tells, equipment, munitions, land and measures.
import { foldArabic } from '../../../domain/arabic-fold.ts';

/** What a counted noun says of itself: a fate, or that its verb tells it (`person`, `equipment`). */
export type CountedKind =
  | 'killed'
  | 'wounded'
  | 'captured'
  | 'displaced'
  | 'person'
  | 'equipment'
  | 'munition'
  | 'land'
  | 'distance'
  | 'area'
  | 'unit';

export interface CountedForm {
  readonly kind: CountedKind;
  /** The noun in the singular, folded. */
  readonly noun: string;
  /** A singular or dual says how many by itself. */
  readonly number: 'one' | 'two' | 'many';
}

/** `singular/plural` where the plural is broken; a sound plural is left to the rules. Units are counted, but are no quantity. */
const ROWS: readonly (readonly [CountedKind, string])[] = [
  ['killed', 'قتيل/قتلى شهيد/شهداء'],
  ['wounded', 'جريح/جرحى مصاب'],
  ['captured', 'أسير/أسرى رهينة/رهائن سجين/سجناء محتجز معتقل مختطف مخطوف'],
  ['displaced', 'نازح لاجئ مشرد مهجر'],
  [
    'person',
    `شخص/أشخاص مدني جندي/جنود مقاتل مسلح عنصر/عناصر شرطي ضابط/ضباط عسكري متظاهر محتج متمرد إرهابي مرتزق/مرتزقة
     طفل/أطفال طفلة امرأة/نساء سيدة رجل/رجال شاب/شبان فتى/فتيان فتاة/فتيات طالب/طلاب مواطن عامل/عمال موظف ناشط صحفي
     صحافي مسعف طبيب/أطباء سائق مراقب حارس/حراس فرد/أفراد راكب/ركاب ضحية/ضحايا انتحاري قيادي قائد/قادة مستوطن
     آخر بحار/بحارة طيار مهاجر مهاجم متشدد متطرف جهادي مفجر متسلل`,
  ],
  [
    'equipment',
    `دبابة مدرعة عربة آلية مركبة سيارة شاحنة حافلة مدفع/مدافع مدفعية طائرة مسيرة مروحية زورق/زوارق قارب/قوارب مركب/مراكب
     سفينة/سفن منصة راجمة رادار ناقلة منظومة قافلة/قوافل منزل/منازل مبنى/مبان مستودع مخزن/مخازن جسر/جسور`,
  ],
  ['munition', 'صاروخ/صواريخ قذيفة/قذائف قنبلة/قنابل برميل/براميل غارة ضربة'],
  ['land', 'قرية/قرى بلدة موقع/مواقع مدينة/مدن تلة/تلال'],
  ['distance', 'كيلومتر متر/أمتار ميل/أميال كلم كم'],
  ['area', 'هكتار'],
  [
    'unit',
    `عام/أعوام سنة/سنوات شهر/أشهر أسبوع/أسابيع يوم/أيام ساعة دقيقة/دقائق مرة دولار يورو ليرة درجة دولة/دول حزب/أحزاب لاعب
     هدف/أهداف نقطة جولة ولاية محافظة`,
  ],
];

/** Every form of a noun: `دبابة` → دبابه, دبابتان, دبابتين, دبابات. */
function formsOf(kind: CountedKind, singular: string, plural: string | undefined): [string, CountedForm][] {
  const noun = foldArabic(singular);
  const feminine = noun.endsWith('ه');
  const stem = feminine ? `${noun.slice(0, -1)}ت` : noun;
  const many =
    plural === undefined
      ? feminine
        ? [`${noun.slice(0, -1)}ات`]
        : [`${noun}ون`, `${noun}ين`, `${noun}ات`]
      : [foldArabic(plural)];
  // "مدنيين" may be two or many; only a noun with a broken plural has a dual of its own in all cases.
  const two = plural === undefined && !feminine ? [`${stem}ان`] : [`${stem}ان`, `${stem}ين`];
  const entry =
    (number: CountedForm['number']) =>
    (form: string): [string, CountedForm] => [form, { kind, noun, number }];
  const one = feminine ? [noun] : [noun, `${noun}ا`];
  return [...two.map(entry('two')), ...many.map(entry('many')), ...one.map(entry('one'))];
}

/** Forms of counted nouns, folded; the first row that has a form keeps it. */
export const COUNTED_WORDS: ReadonlyMap<string, CountedForm> = new Map(
  ROWS.flatMap(([kind, row]) =>
    row.split(/\s+/).flatMap((cell) => formsOf(kind, cell.split('/')[0] ?? '', cell.split('/')[1])),
  ).reverse(),
);
