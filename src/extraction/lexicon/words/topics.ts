// What acts of stance are about, for headlines in both languages: neutral words for what the source's words name. A row:
// Arabic | English | folded beginnings of words, in order; the first that stands behind the trigger is taken.
import { remember } from '../../remember.ts';

export interface Topic {
  readonly ar: string;
  readonly en: string;
  /** Whether it follows the trigger as its object: "رفضها وقف القتال". */
  readonly direct: boolean;
}

const ROWS = `
استهداف المدنيين|attacks on civilians|استهداف مدني/قصف مدني/ضحايا مدني/مدنيين/مدنيون
جرائم الحرب|war crimes|جرائم حرب/جرايم حرب
خرق الهدنة|breaches of the truce|خرق/خرقها/خروقات/انتهاك/انتهاكات
الهدنة|the truce|هدن/وقف اطلاق نار/وقف قتال/وقف اعمال
المقاتلين القادمين من الخارج|fighters from abroad|مرتزق/مقاتلين اجانب
مشاركة مسلحين|armed fighters|مسلحين/مقاتلين
الأسلحة|arms|تسليح/اسلح/سلاح
العقوبات|sanctions|عقوبات
التدخل|interference|تدخل
خفض التوتر|de-escalation|تخفيف توتر/خفض توتر/خفض تصعيد/لخفض توتر/لخفض تصعيد/تخفيف حده/تخفيف تصعيد/نزع فتيل
التصعيد|escalation|تصعيد
التعبئة|mobilisation|تعبي/تعبئ
الحصار|the blockade|حصار
الاعتقالات|arrests|اعتقال
المحتجزين|hostages|رهاين/رهائن/محتجز/مختطف
الأسرى|prisoners|اسري/اسير
المساعدات|aid|مساعدات/اغاث
النازحين|displacement|نزوح/نازح/تهجير/لاجي/لاجئ
المحادثات|talks|محادثات/مفاوضات/مباحثات/حوار/تفاوض/لقاء
التنازلات|concessions|تنازل
الحل العسكري|a military solution|حل عسكري
الحل السياسي|a political solution|حل سياسي
الوساطة|mediation|وساط
الانسحاب|withdrawal|انسحاب/سحب قوات/اسحبوا
السيادة|sovereignty|سياد
الانتخابات|elections|انتخاب
الاستقلال|independence|استقلال
الضم|annexation|ضم/ضمها
الحدود|the border|حدود
قوات حفظ السلام|peacekeepers|حفظ سلام/قبعات
الممرات الإنسانية|humanitarian corridors|ممر انساني/ممرات انساني/ممرات امن/ممرات امنه
الوضع الإنساني|the humanitarian situation|وضع انساني/ازمه انسانيه/كارثه انسانيه/اوضاع انسانيه
الملف النووي|the nuclear file|نووي
المستوطنات|settlements|استيطان/مستوطن
نزع السلاح|disarmament|نزع سلاح
الطائرات المسيّرة|drones|مسير/طايرات دون/طائرات دون
الصواريخ|missiles|صاروخ/صواريخ
الأراضي|territory|استعاده/ستعيد/اراضي/اراض
العملية العسكرية|a military operation|عمليه عسكري/عمليات عسكري/اجراءات عسكري
القصف|shelling|قصف/غار
الهجمات|attacks|هجوم/هجمات/اعتداء
الزيارة|a visit|زيار/رحل/زاروا/زار
السيطرة على أراض|control of territory|سيطر
القوات|troops|قوات/جنود
الاتهامات|the accusations|اتهام
الشروط|the conditions|شروط/شرط
الحبوب|grain|حبوب
الاتصالات|contacts|اتصالات
المقترح|the proposal|مقترح/اقتراح/مبادره/خطه
`;

/** How words that name a topic begin: the first of them, and those that stand behind it. */
interface Start {
  readonly ar: string;
  readonly en: string;
  readonly first: string;
  readonly rest: readonly string[];
}

const STARTS: readonly Start[] = ROWS.trim()
  .split('\n')
  .flatMap((row) => {
    const [ar = '', en = '', forms = ''] = row.split('|');
    return forms.split('/').map((form) => {
      const [first = '', ...rest] = form.split(' ');
      return { ar, en, first, rest };
    });
  });

/** Behind these the words name what shall not be: "التعهد بعدم استهداف المدنيين" is not about attacks. */
const ENDS_IT = /^[وفبل]{0,2}(?:عدم|تجنب|منع|وقف|انهاء|دون|حظر)$/;

/** An object stands right behind its trigger, one word between at most. */
const DIRECT_REACH = 1;

/** A word as it stands, and without the clitics it may begin with. */
const readings = remember((word): readonly string[] => {
  const bare = word.replace(/^[وف]?(?:[بلك]?ال(?=..)|لل(?=..)|[بل](?=...))?/, '');
  return bare === word ? [word] : [word, bare];
});
const endsIt = remember((word) => readings(word).some((reading) => ENDS_IT.test(reading)));

const startsWith = (word: string | undefined, part: string) =>
  word !== undefined && readings(word).some((reading) => reading.startsWith(part));

/** What a word may be the first of: most words of nothing. */
const startsAt = remember((word): readonly Start[] => STARTS.filter(({ first }) => startsWith(word, first)));

/** What the folded words behind a trigger are about: `findTopic('المشاركه في المفاوضات')` → talks; `null` where no row says. */
export function findTopic(folded: string): Topic | null {
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  /** What was met behind words that rule it out: it is not what they are about, wherever it stands again. */
  const excluded = new Set<Start>();
  for (let at = 0; at < words.length; at++) {
    let best: Start | null = null;
    for (const start of startsAt(words[at] as string)) {
      if (!start.rest.every((part, k) => startsWith(words[at + 1 + k], part)) || excluded.has(start))
        continue;
      if ([words[at - 1], words[at - 2]].some((word) => word !== undefined && endsIt(word)))
        excluded.add(start);
      else if (!best || start.rest.length > best.rest.length) best = start;
    }
    if (best) return { ar: best.ar, en: best.en, direct: at <= DIRECT_REACH };
  }
  return null;
}
