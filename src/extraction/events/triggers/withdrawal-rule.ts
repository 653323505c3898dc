// When words of leaving open an event: forces withdrawn, leaving or fleeing.
import type { SentenceView } from '../sentence-view.ts';
import { governedEnd, upTo } from './reach.ts';
import { FORCE, neighbours } from './territory-rules.ts';
import { rule, trigger } from './trigger.ts';

const FALLING_BACK = /^(?:ال)?(?:تقهقر|تراجع|انسحاب|فرار)$/;
const DRIVES = /^[وفب]?(?:ال)?[يت]?(?:دفع|اجبر|ارغم|اضطر|اجبار|ارغام|جبر|رغم)(?:ت|وا|ه|هم|ها|تهم|ته|تها)?$/;

/** "انسحبت القوات من X", "انسحاب القوات", "إخلاء المواقع". */
export const withdrawal = rule('withdrawal', ['withdraw', 'leave'], (view, i) => {
  const found = view.is(i, 'withdraw');
  if (!found) return leaving(view, i);
  if (found.pos === 'participle') return null;
  const verbal = view.isFiniteVerb(i);
  if (/تراجع/.test(view.text(i)) && !verbal) return null;
  // "إخلاؤهما لتلقي العلاج": who is evacuated is carried off, ground is not.
  if (found.lemma === 'خلي 4' && /^ه(?:م|ما|ن)$/.test(found.suffix)) return null;
  // Giving something up is leaving no ground: "تخلي النظام عن أسلحته".
  if (view.text(i).endsWith('خلي') && view.chunks.slice(i + 1, i + 5).some(({ text }) => text === 'عن'))
    return null;
  if (/تراجع|اخل|جلا|جلاء|يجلو/.test(view.text(i)) && !FORCE.test(neighbours(view, i))) return null;
  // Players and candidates withdraw too: an event needs a force, a named actor or a place left.
  // "الانسحاب من الاتفاق", "من السوق", "من البطولة": one leaves more than ground.
  const left = view.text(i + 1) === 'من' ? i + 2 : view.text(i + 2) === 'من' ? i + 3 : null;
  if (left !== null && (view.is(left, 'agreement', 'talks') || NO_GROUND.test(view.text(left)))) return null;
  const clause = view.chunks.slice(view.clauseStart(i), view.clauseEnd(i));
  const told = clause.some((chunk) => chunk.kind === 'name' || FORCE.test(chunk.text));
  if (!told && !FORCE.test(neighbours(view, i))) return null;
  const commanded = view.text(i).startsWith('اسحبوا');
  const demanded =
    commanded ||
    // "الحل هو انسحاب القوات": what the way out is said to be has not been done.
    (!verbal && /^(?:هو|هي)$/.test(view.text(i - 1))) ||
    /^(?:قبل|بشرط|شرط|الي حين|حتي)$/.test(view.text(i - 1)) ||
    view.findBack(i, 4, 'call-for', 'condition') !== null;
  return trigger('withdrawal', i, { verbal, modality: demanded ? 'called-for' : null });
});

const NO_GROUND =
  /^(?:ال)?(?:سوق|اسواق|بطوله|سباق|سباقات|مباراه|مسابقه|انتخابات|اتحاد|منظمه|معاهده|عضويه|حكومه|ائتلاف|جلسه|مجلس|مشروع|صفقه|منافسه|منافسات|دوري|دوره|لجنه|برنامج|ترشيح|مبادره|مبادرات|محكمه|حلف|تحالف|ميثاق)$/;

/** "دفع X إلى التقهقر", "أجبر الجيش المسلحين على التراجع": made to fall back by somebody. */
export const drivenBack = rule('drivenBack', { written: FALLING_BACK }, (view, i) => {
  if (!/^(?:الي|علي)$/.test(view.text(i - 1))) return null;
  const from = Math.max(0, i - DRIVEN_WITHIN);
  const force = upTo(from, i - 1).findLast((at) => DRIVES.test(view.text(at)));
  if (force === undefined || upTo(force, i).some((at) => view.isClauseMark(at))) return null;
  // "التراجع عن قرار", "عن رفع الأسعار": from a plan; from ground one falls back too.
  if (view.text(i + 1) === 'عن' && !isGroundAt(view, i + 2)) return null;
  if (view.negation(force) || view.isTopic(force) || view.text(force).startsWith('ل')) return null;
  const armed = upTo(force, i).some(
    (at) => FORCE.test(view.text(at)) || view.is(at, 'fighters') !== null || isArmedName(view, at),
  );
  return armed ? trigger('withdrawal', i) : null;
});
const DRIVEN_WITHIN = 9;

const isGroundAt = (view: SentenceView, at: number): boolean =>
  view.at(at)?.name?.place != null || view.is(at, 'land') !== null;

/** A name of those who fight: neither a country nor a place, nor a people. */
const isArmedName = (view: SentenceView, at: number): boolean => {
  const name = view.at(at)?.name;
  return name != null && name.actors.length > 0 && name.place == null && name.form !== 'demonym';
};

/** "فر المسلحون باتجاه الجنوب", "فرار عناصر التنظيم من المدينة": armed men who flee have left their ground. */
function fled(view: SentenceView, i: number) {
  // "هاجمت القوات المسلحين، وقد فروا", "مسلحون … لاذوا بالفرار": whoever flees may have been told long before.
  const isTold = /^[وف]?فروا$/.test(view.text(i)) || /^[وف]?لاذ/.test(view.text(i - 1));
  const near = upTo(isTold ? Math.max(0, i - 18) : Math.max(view.clauseStart(i), i - 3), i + 4);
  if (near.some((at) => CIVILIANS.test(view.text(at)) || view.is(at, 'people') !== null)) return null;
  const armed = near.some((at) => ROUTED.test(view.text(at)));
  const away = upTo(i + 1, i + 5).some((at) => /^(?:من|باتجاه|نحو|صوب|الي)$/.test(view.text(at)));
  return armed && away ? trigger('withdrawal', i, { verbal: view.isFiniteVerb(i) }) : null;
}
const ROUTED =
  /^[وف]?(?:ال)?(?:مسلح|مقاتل|عناصر|متمرد|ميليشيا|مليشيا|ارهابي|متشدد|قوات|جنود|انقلابي|مهاجم)(?:ين|ون|ي|و|ات|ه|ها)?$/;

const CIVILIANS =
  /^(?:ال)?(?:عمال|مدني(?:ين|ون)|سكان|مرضي|جرحي|عائلات|اهالي|نازحين|لاجئين|رعايا|رعاياها|نساء|اطفال|مواطنين|مواطنيها|موظفين|موظفي|طلاب|دبلوماسيين|دبلوماسييها|مصابين|اسر)$/;

/** "غادرت القوات المدينة", "خرج المقاتلون من X", "سحب قواته": leaving, of armed men and from some ground. */
function leaving(view: SentenceView, i: number) {
  const found = view.is(i, 'leave');
  if (!found || view.negation(i)) return null;
  const verbal = view.isFiniteVerb(i);
  if (!verbal && view.isTopic(i)) return null;
  const end = verbal ? governedEnd(view, i) : Math.min(view.clauseEnd(i), i + 7);
  const from = Math.max(view.clauseStart(i), i - 8);
  if (view.find(i + 1, end, 'bodies', 'casualties') !== null) return null;
  // "إجلاء العمال": who is led to safety leaves no ground to anybody.
  if (found.lemma === 'جلو 4' && view.chunks.slice(i + 1, i + 6).some(({ text }) => CIVILIANS.test(text)))
    return null;
  const armed = view.chunks.slice(from, end).some(({ text }) => FORCE.test(text));
  // Who pulls troops out does so wherever they are; who goes leaves a place.
  const place = view.chunks
    .slice(i + 1, end)
    .some((chunk, k) => chunk.name?.place != null || view.is(i + 1 + k, 'land') !== null);
  // Buses are pulled out too: what is led away must be armed.
  const led = view.chunks.slice(i + 1, i + 4).some(({ text }) => FORCE.test(text));
  if (found.lemma === 'سحب 1' && !led) return null;
  // "غادر القائد العاصمة": one man who leaves is no withdrawal.
  if (/^(?:ال)?(?:قائد|قائده|زعيم|رئيس|وزير|مبعوث|وفد)$/.test(view.text(i + 1).split(' ')[0] ?? ''))
    return null;
  // "سحب الجندي الجريح": one man carried off.
  if (/^(?:ال)?(?:جندي|مقاتل|مسلح|عنصر)$/.test(view.text(i + 1)) && found.lemma === 'سحب 1') return null;
  // "لمساعدته على إخراج المسلحين": to drive somebody out is another's aim.
  if (found.lemma === 'خرج 4' && !verbal && /^(?:علي|بهدف|اجل|بغيه)$/.test(view.text(i - 1))) return null;
  const out = view.text(i + 1) === 'من' && !view.is(i + 2, 'materiel');
  const flees = found.lemma === 'فرر 1';
  if (flees) return fled(view, i);
  if (!armed || (found.lemma !== 'سحب 1' && !place && !out)) return null;
  return trigger('withdrawal', i, { verbal });
}
