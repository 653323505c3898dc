// What acts of stance are about, for headlines in both languages: neutral words for what the source's words name. A row:
// Arabic | English | folded words, in order, each with the endings it may take (`!`: none); the first that stands behind the
// trigger is taken. A row without names: words that look like a topic and are none ("سلاح الجو", "على الحدود").
import { remember } from '../../remember.ts';

export interface Topic {
  readonly ar: string;
  readonly en: string;
  /** Whether it is what the trigger asks for or takes as its object: "رفضها وقف القتال", "طالب بانسحاب". */
  readonly direct: boolean;
}

const ROWS = `
استهداف المدنيين|attacks on civilians|استهداف مدني/استهدافها مدني/قصف مدني/ضحايا مدني/مهاجمه مدني/هجوم علي مدني/هجمات علي مدني
قتل مدنيين|the killing of civilians|قتل مدني/مقتل مدني/اعدام مدني/قتل اطفال/مقتل اطفال
جرائم الحرب|war crimes|جرائم حرب/جرايم حرب/جريمه حرب
خرق الهدنة|breaches of the truce|خرق/خروق/خروقات/انتهاك وقف/انتهاك هدنه/انتهاكات هدنه/انتهاك تهدئه/انتهاك اتفاق/انتهاكات اتفاق/انتهاكها!/انتهاكات وقف
الانتهاكات|abuses|انتهاكات
الهدنة|the truce|هدنه/تهدئه/وقف اطلاق نار/وقف نار/وقف قتال/وقف اعمال/اسكات سلاح/وقف عمليات قتالي
المقاتلين القادمين من الخارج|fighters from abroad|مرتزق/مرتزقه/مقاتلين اجانب/مقاتلين سوري/مقاتلين اجنبي
مشاركة مسلحين|the involvement of armed fighters|مشاركه مسلح/مشاركه مقاتل
إرسال مقاتلين|the sending of fighters|ارسال مسلح/ارسال مقاتل
إلقاء السلاح|laying down arms|القاء سلاح/تسليم سلاح
المنطقة المنزوعة السلاح|a demilitarised zone|منزوعه سلاح
نزع السلاح|disarmament|نزع سلاح
|| سلاح جو/سلاح طيران/سلاح بحريه/اسلحه جو
الأسلحة|arms|تسليح/اسلحه/سلاح
العقوبات|sanctions|عقوبات!/عقوبه
التدخل|interference|تدخل/تدخلات
خفض التوتر|de-escalation|تخفيف توتر/خفض توتر/خفض تصعيد/تخفيف حده/تخفيف تصعيد/نزع فتيل/تهدئه توتر
التصعيد|escalation|تصعيد
التعبئة|mobilisation|تعبئه/تعبيه
الحصار|the blockade|حصار
الاعتقالات|arrests|اعتقال/اعتقالات
الإفراج عن المحتجزين|the release of prisoners|افراج/اطلاق سراح
المحتجزين|hostages|رهائن/رهاين/رهينه/محتجز/مختطف
الأسرى|prisoners|اسري/اسير
المساعدات|aid|مساعدات/اغاثه
النازحين|displacement|نزوح/نازح/تهجير/لاجئ/لاجئين/لاجيين
المحادثات|talks|محادثات/مفاوضات/مباحثات/مشاورات/حوار!/حوارا!/حوارات/حوارها!/حوارهما!/تفاوض/لقاء/لقاءات
التنازلات|concessions|تنازل/تنازلات
الحل العسكري|a military solution|حل عسكري
الحل السياسي|a political solution|حل سياسي
الوساطة|mediation|وساطه
سحب القوات|a withdrawal of troops|انسحاب قوات/انسحاب جنود/سحب قوات/سحب جنود/سحب وحدات/خروج قوات/مغادره قوات
الانسحاب|withdrawal|انسحاب/اسحبوا!
السيادة|sovereignty|سياده
الانتخابات|elections|انتخاب/انتخابات
الاستقلال|independence|استقلال
الضم|annexation|ضم!/ضمها!
|| علي حدود/من حدود/في حدود/عند حدود/قرب حدود/الي حدود/صوب حدود/عبر حدود/حتي حدود/خط حدود/بحدود!
الحدود|the border|حدود!/حدودها!/حدودهما!
قوات حفظ السلام|peacekeepers|حفظ سلام/قبعات زرق
نشر القوات|the deployment of troops|نشر قوات/نشر جنود/ارسال قوات/ارسال جنود/حشد قوات/حشود عسكري
التوغل|an incursion|توغل/توغلات
الممرات الإنسانية|humanitarian corridors|ممر انساني/ممرات انساني/ممر امن/ممرات امن
الوضع الإنساني|the humanitarian situation|وضع انساني/ازمه انساني/كارثه انساني/اوضاع انساني
الملف النووي|the nuclear file|نووي
حالة الطوارئ|a state of emergency|حاله طوارئ/حاله طواري
المستوطنات|settlements|استيطان/مستوطن/مستوطنات
الطائرات المسيّرة|drones|مسيره/مسيرات/طائرات دون/طايرات دون/طائره دون
الصواريخ|missiles|صاروخ/صواريخ
|| في اراضي/من اراضي/داخل اراضي/علي اراضي/الي اراضي/عبر اراضي/في اراض/من اراض/تحت سيطره/عن سيطره/خارج سيطره
الأراضي|territory|استعاده اقليم/استعاده اراضي/استعاده اراض/استعاده مدينه/استعاده منطقه/استعاده مناطق/ستعيد اقليم/ستعيد اراضي/اراضي/اراض!
العملية العسكرية|a military operation|عمليه عسكري/عمليات عسكري/اجراءات عسكري
القصف|shelling|قصف/غاره/غارات
الهجمات|attacks|هجوم/هجمات/اعتداء/اعتداءات/مهاجمه
الزيارة|a visit|زياره/رحله/زاروا!
السيطرة على أراض|control of territory|سيطره
|| توجيه اتهام/تبادل اتهام
الاتهامات|the accusations|اتهام/اتهامات
الشروط|the conditions|شروط/شرط!/شرطا!
الحبوب|grain|حبوب
الاتصالات|contacts|اتصالات
المقترح|the proposal|مقترح/مقترحات/اقتراح/مبادره/خطه
`;

/** The words that name a topic: the first of them, and those that stand behind it. */
interface Start {
  /** What they name; `null`: nothing. */
  readonly names: { readonly ar: string; readonly en: string } | null;
  readonly first: RegExp;
  readonly rest: readonly RegExp[];
}

/** What a noun may end in, without the feminine ه, and with it; a short one seldom takes the longer. */
const ENDINGS = 'ا|ه|ها|هم|هما|نا|ي|ين|ون|ان';
const SHORT_ENDINGS = 'ا|ه|ها|هم|هما';
const FEMININE_ENDINGS = 'ه|ت(?:ه|ها|هم|هما|نا|ي|ين|ان)|ات(?:ه|ها|هم|هما)?';
const SHORT = 3;

/** `wordPattern('هدنه')` matches هدنه and هدنتها; `wordPattern('ضم!')` ضم alone. */
function wordPattern(form: string): RegExp {
  if (form.endsWith('!')) return new RegExp(`^${form.slice(0, -1)}$`);
  if (form.endsWith('ه')) return new RegExp(`^${form.slice(0, -1)}(?:${FEMININE_ENDINGS})$`);
  return new RegExp(`^${form}(?:${form.length > SHORT ? ENDINGS : SHORT_ENDINGS})?$`);
}

const STARTS: readonly Start[] = ROWS.trim()
  .split('\n')
  .flatMap((row) => {
    const [ar = '', en = '', forms = ''] = row.split('|');
    const names = ar === '' ? null : { ar, en };
    return forms
      .trim()
      .split('/')
      .map((form) => {
        const [first = '', ...rest] = form.split(' ');
        return { names, first: wordPattern(first), rest: rest.map(wordPattern) };
      });
  });

/** Behind these the words name what shall not be: "التعهد بعدم استهداف المدنيين" is not about attacks. */
const RULES_OUT = /^(?:عدم|تجنب|منع|دون|حظر)$/;
/** Behind these they name what shall end: "بوقف كل الهجمات". */
const ENDS_IT = /^(?:وقف|انهاء|رفع)$/;
/** What can end: "an end to attacks". */
const CAN_END: ReadonlySet<string> = new Set([
  'breaches of the truce',
  'abuses',
  'sanctions',
  'interference',
  'escalation',
  'mobilisation',
  'the blockade',
  'arrests',
  'shelling',
  'attacks',
  'attacks on civilians',
]);
/** Words of how much, which may stand within a topic: "سحب جميع القوات". */
const HOW_MUCH =
  /^(?:كل|جميع|كامل|كافه|سائر|اي|عدد|عشرات|مئات|الاف|من|\d+|ثلاثه?|اربعه?|خمسه?|سته?|سبعه?|ثمانيه?|تسعه?|عشره?)$/;
/**
 * Where the words turn to something else: when, why and on what terms it is said, what is told of a name, another who speaks.
 * Negated words say the opposite of what they name.
 */
const TURNS =
  /^(?:الذي|التي|الذين|اللذين|اللتين|اللذان|اللتان|طوال|طيله|بعد|بعدما|قبل|خلال|اثناء|اثر|عقب|منذ|حين|حينما|عندما|بينما|فيما|حيث|اذ|اذا|لان\p{L}{0,3}|بسبب|نتيجه|وفق|وفقا|بحسب|حسب|ثم|كما|لكن|غير|لا|لم|لن|ليس|ليست|دام|علما)$/u;
/** What else is done by saying so: "قائلا إنها", "متهمة". */
const SAYING =
  /^(?:قائل|داعي|لافت|نافي|واصف|رافض|زاعم|واعد|متهم|مشير|مضيف|موكد|مؤكد|معتبر|محذر|مهدد|مطالب|موضح|متوعد|معرب|معلن|محمل|مقترح|مشترط|متحدث|مخاطب|مبين|مندد|مشدد|متعهد|مبرر|مستبعد|متذرع)(?:ا|ه|ين)$/;
/** Another statement of who speaks: "… من دون تأخير وطالب". */
const SPEAKS_ON =
  /^و(?:قال|طالب|اتهم|دعا|دعت|اضاف|حذر|اكد|اعلن|توعد|هدد|نفي|نفت|رفض|اعرب|اوضح|شدد|جدد|ندد|رحب)ت?$/;
/** What an object may stand behind: "غير مستعد على الإطلاق لإجراء أي محادثات". */
const LIGHT =
  /^(?:مرارا|تكرارا|مجددا|طاوله|في|علي|عن|من|الي|اي|كل|جميع|اطلاق|اجراء|تقديم|عقد|قبول|تسلم|توقيع|بدء|استئناف|استيناف|مواصله|استمرار|تمديد|فرض|دخول|المشاركه|مشاركه)$/;
/** What others asked for is refused as such: "تجاهل الدعوات المتزايدة لوقف القتال". */
const CALLS = /^(?:دعوه|دعوات|نداء|نداءات|مناشده|مناشدات)$/;
/** Words between a call and what it is for: whose it is. */
const CALLERS = 3;
/** Who asks for it says so: "طالب بانسحاب", "دعا إلى", "حث على". */
const ASKS = /^(?:الي|علي)$/;

/** No stance is told at greater length. */
const REACH = 30;

/** A word as it stands, and without the clitics it may begin with. */
const readings = remember((word): readonly string[] => {
  const later = word.replace(/^[وف](?=..)/, '');
  const bare = later.replace(/^(?:[بك]?ال(?=..)|لل(?=..)|[بل](?=...))/, '');
  return [...new Set([word, later, bare])];
});
const isOne = (word: string | undefined, pattern: RegExp) =>
  word !== undefined && readings(word).some((reading) => pattern.test(reading));

/** What a word may be the first of: most words of nothing. */
const startsAt = remember((word): readonly Start[] => STARTS.filter(({ first }) => isOne(word, first)));

/** How many words the rest of a topic takes from a place on; `null` where it does not stand there. */
function restLength(words: readonly string[], from: number, { rest }: Start): number | null {
  let at = from;
  for (const part of rest) {
    if (!isOne(words[at], part) && isOne(words[at], HOW_MUCH)) at++;
    if (!isOne(words[at], part)) return null;
    at++;
  }
  return at - from;
}

/** What stands between commas of when, of whose account or of whom it is told: "اتهم، قبل ذلك بيوم، الجيش". */
const ASIDE =
  /[،,]\s*(?:قبل|بعد|خلال|اثناء|منذ|اثر|عقب|وفق|وفقا|بحسب|حسب|الذي|التي|الذين)(?!\p{L})[^،,.؛]{0,45}[،,]/gu;

const turns = (word: string): boolean =>
  TURNS.test(word) ||
  TURNS.test(word.replace(/^[وف](?=..)/, '')) ||
  SAYING.test(word) ||
  SPEAKS_ON.test(word);

/** Words in turn, as far as they belong to the stance; a comma and "و" begin another statement, a comma and "وال" go on. */
function wordsOf(folded: string): string[] {
  const [here = ''] = folded.replace(ASIDE, ' ').split(/[.؛;!؟?]|[،,]\s*و(?!ال)/u, 1);
  const words = here.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const end = words.findIndex(turns);
  return words.slice(0, end < 0 ? REACH : Math.min(end, REACH));
}

/** The longest topic that stands at an index, and how many words it takes besides the first. */
function standsAt(words: readonly string[], at: number): { start: Start; length: number } | null {
  let best: { start: Start; length: number } | null = null;
  for (const start of startsAt(words[at] as string)) {
    const rest = restLength(words, at + 1, start);
    if (rest !== null && (!best || rest > best.length)) best = { start, length: rest };
  }
  return best;
}

/** The index of a word of a kind among the two before another; -1 for none. */
const kindBefore = (words: readonly string[], at: number, kind: RegExp): number =>
  isOne(words[at - 1], kind) ? at - 1 : isOne(words[at - 2], kind) ? at - 2 : -1;

const EXCEPT = new Set<string>();

/**
 * What the folded words behind a trigger are about: `findTopic('المشاركه في المفاوضات')` → talks; `null` where no row says. What
 * is ruled out is not what they are about, wherever it stands again; nor is what `except` names, in English.
 */
export function findTopic(folded: string, except: ReadonlySet<string> = EXCEPT): Topic | null {
  const words = wordsOf(folded);
  const excluded = new Set(except);
  for (let at = 0; at < words.length; at++) {
    const found = standsAt(words, at);
    if (!found) continue;
    const { names } = found.start;
    if (names && !excluded.has(names.en)) {
      const end = kindBefore(words, at, ENDS_IT);
      const from = end < 0 ? at : end;
      const direct = isDirect(words, from);
      if (end < 0 && kindBefore(words, at, RULES_OUT) < 0) return { ...names, direct };
      if (end >= 0 && CAN_END.has(names.en) && direct) return { ...ended(names), direct };
      excluded.add(names.en);
    }
    at += found.length;
  }
  return null;
}

/**
 * What a refusal refuses: its object alone, for "رفض التعليق على الهجوم" refuses no attack. `findRefused('اجراء اي محادثات')` →
 * talks; of "الدعوات الى هدنه" the calls.
 */
export function findRefused(folded: string): Topic | null {
  const words = wordsOf(folded);
  let called = -1;
  for (let at = 0; at < words.length; at++) {
    const names = standsAt(words, at)?.start.names;
    if (names) {
      const ends = kindBefore(words, at, ENDS_IT) >= 0;
      if (kindBefore(words, at, RULES_OUT) >= 0 || (ends && !CAN_END.has(names.en))) return null;
      const what = ends ? ended(names) : names;
      return { ...(called < 0 ? what : calledFor(what)), direct: true };
    }
    if (isOne(words[at], CALLS)) called = at;
    else if (called >= 0 ? at - called > CALLERS : !isOne(words[at], LIGHT) && !isOne(words[at], ENDS_IT))
      return null;
  }
  return null;
}

const ended = ({ ar, en }: { ar: string; en: string }) => ({ ar: `وقف ${ar}`, en: `an end to ${en}` });
const calledFor = ({ ar, en }: { ar: string; en: string }) => ({
  ar: `دعوات إلى ${ar}`,
  en: `calls for ${en}`,
});

/** Whether the word at an index is what is asked for, or the object: right behind its trigger, or behind what asks. */
const isDirect = (words: readonly string[], at: number): boolean =>
  at === 0 ||
  (at === 1 && !/^ل(?!ل)/.test(words[0] as string)) ||
  /^[وف]?ب/.test(words[at] ?? '') ||
  ASKS.test(words[at - 1] ?? '');
