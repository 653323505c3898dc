// When words of fire open an event: shelling, raids, missiles and drones, launched, fallen or intercepted.
import { PURPOSE_PREFIX } from '../function-words.ts';
import type { Analysis } from '../../lexicon/words/word-index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { cliticOf, governedEnd, governor, prepositionOf, verbBehind } from './reach.ts';
import { joined, rule, trigger } from './trigger.ts';
import { isHabit } from './habit.ts';
import { isShown, isToldAsTalk } from './told-of.ts';
import { IS_AN, IS_PREPOSITION, IS_RELATIVE } from '../word-facts.ts';

/** What two charge each other with stands so many words behind: "تبادلا التهم بارتكاب جرائم واستهداف المدنيين". */
const CHARGED_WITHIN = 8;

/** "نفى استخدام قواته أسلحة كيميائية": a use of poison that somebody denies is a strike with it; else it is talk of arms in general. */
const USE = /^[وفبل]?(?:ال)?استخدام(?:ه|ها|هم|هما)?$/;
const POISON = /^(?:ال)?(?:كيميائي|كيميائيه|كيماوي|كيماويه|سام|سامه|كلور)$/;
const ARMS = /^[وفب]?(?:ال)?(?:سلاح|سلاحا|اسلحه|مواد|ماده|غاز|غازات|ذخائر|قنابل|قذائف)$/;
function usesPoison(view: SentenceView, i: number): boolean {
  if (!USE.test(view.text(i)) || !isDenied(view, i)) return false;
  for (let at = i + 1; at < Math.min(view.clauseEnd(i), i + USED_WITHIN); at++)
    if (ARMS.test(view.text(at))) return POISON.test(view.text(at + 1));
  return false;
}
const isDenied = (view: SentenceView, i: number): boolean =>
  view.chunks
    .slice(Math.max(0, i - DENIED_WITHIN), i)
    .some(({ analyses }) => analyses.some(({ concept, pos }) => concept === 'deny' && pos !== 'noun'));

/** Between the use and what is used stands who uses it. */
const USED_WITHIN = 7;

/** "قصفت", "استهداف المدن", "غارات على", "أطلقت صواريخ", "صاروخ أُطلق نحو", "اعتراض مسيّرة". */
export const strike = rule(
  'strike',
  { concepts: ['strike', 'hit', 'fire', 'intercept', 'record'], written: USE },
  (view, i) => {
    if (usesPoison(view, i)) return trigger('strike', i);
    const found = view.is(i, 'strike');
    if (found) {
      if (found.pos === 'participle') return null;
      const verbal = view.isFiniteVerb(i);
      if (found.lemma === 'هدف 10' && verbal && isIntent(view, i, found)) return null;
      if ((verbal ? found.tense === 'present' : isDonePresent(view, i)) && isHabit(view, i)) return null;
      if (!verbal && BROUGHT_TO_STOP.test(view.text(i - 1))) return null;
      // One raids somebody: "أغارت على"; without على the letters are those of changing.
      if (
        verbal &&
        found.lemma === 'غور 4' &&
        !view.chunks.slice(i + 1, i + 8).some(({ text }) => text === 'علي')
      )
        return null;
      // "عملية انتحارية استهدفت مركزا": the attack is the event, the verb its relative clause.
      if (verbal && found.lemma === 'هدف 10' && view.findBack(i, 6, 'attack') !== null) return null;
      const told = !verbal && (isToldAsTalk(view, i) || isShown(view, i));
      if (!verbal && ((view.isTopic(i) && !told) || isMentioned(view, i) || hasStopped(view, i))) return null;
      // "عبوات زرعت لاستهداف القوات": an aim, unless somebody undergoes it ("تعرضت لقصف").
      const aim = found.lemma === 'هدف 10' && PURPOSE_PREFIX.test(found.prefix) && !view.has(i - 1, IS_AN);
      if (!verbal && aim && !told && governor(view, i, 'do') === null) return null;
      if (!verbal && isMeansOfStrike(view, i)) return null;
      if (!verbal && (view.findBack(i, 8, 'swap') !== null || /^(?:بعدم|عدم)$/.test(view.text(i - 1))))
        return null;
      // "تبادلا الاتهامات باستهداف المدنيين": each lays it to the other; nobody says that one did.
      const charge = verbal ? null : view.findBack(i, CHARGED_WITHIN, 'accuse');
      if (charge !== null && /^[وف]?[يت]?تبادل/.test(view.text(charge))) return null;
      // "استهدفت غارات صنعاء", "قصف استهدف صنعاء": verb and noun tell one strike.
      const behind = verbal ? null : verbBehind(view, i, 3);
      const doubled = verbal
        ? view.find(i + 1, Math.min(i + 4, view.clauseEnd(i)), 'strike')
        : behind !== null && view.is(behind, 'strike')
          ? behind
          : null;
      const phase = view.find(i + 1, Math.min(i + 4, view.length), 'resume', 'continue', 'begin');
      return trigger('strike', i, {
        verbal,
        ...(phase === null ? {} : joined(i, phase, 3)),
        consumes: [phase, doubled].filter((at) => at !== null),
      });
    }
    if (view.is(i, 'hit')?.pos === 'noun' && !view.isFiniteVerb(i)) return targetStruck(view, i);
    if (view.is(i, 'hit') && view.isFiniteVerb(i) && !view.negation(i)) return hitsTarget(view, i);
    if (RECORDS.test(view.text(i))) return sighted(view, i);
    const fire = view.is(i, 'fire');
    const intercept = view.is(i, 'intercept');
    if ((fire || intercept) && (view.isFiniteVerb(i) || (fire ?? intercept)?.pos !== 'participle'))
      return fired(view, i, intercept !== null);
    return null;
  },
);

/** "مقابل وقف القصف", "إنهاء الغارات": what is to stop is told as asked for, if at all. */
const BROUGHT_TO_STOP = /^[وفبل]?(?:ال)?(?:وقف|ايقاف|انهاء|تعليق)$/;

/** "عبوة كانت تستهدف دورية", "ينفذ عملية تستهدف X": what bombs and operations are meant for has not been struck by that. */
const isIntent = (view: SentenceView, i: number, { tense }: Analysis): boolean =>
  tense === 'present' &&
  (/^[وف]?(?:كان|كانت|كانوا)$/.test(view.text(i - 1)) ||
    /^[وفب]?(?:ال)?(?:عمليه|عبوه|قنبله|مخطط|مخططات|خطه|لغم)$/.test(view.text(i - 1)));

/** "تشن غارات", "تشهد ضربات": done by a verb in the present. */
const isDonePresent = (view: SentenceView, i: number): boolean => {
  const done = governor(view, i, 'do');
  return done !== null && view.as(done, 'verb', 'do')?.tense === 'present';
};

/** "بدأت في ضرب أهداف", "أعلنت ضرب مواقع": the noun, of a target of war right behind it. */
function targetStruck(view: SentenceView, i: number) {
  const told = governor(view, i, 'begin', 'manage', 'announce', 'say', 'continue', 'resume') !== null;
  const target = /^(?:ال)?(?:اهدافا?|هدفا?)$/.test(view.text(i + 1)) || view.is(i + 1, 'materiel') !== null;
  return told && target && !view.isTopic(i) ? trigger('strike', i) : null;
}

/** "ضربت مستودعات", "ضرب أحد الجسور", "ضربت القوات مواقع": storms strike too, so what is struck must be named as a target of war. */
function hitsTarget(view: SentenceView, i: number) {
  let next = i + 1;
  // "ضرب سلاح الجو", "ضربت المدفعية": who struck, by arms.
  if (AIR_FORCE.test(view.text(next))) next += view.text(next) === 'سلاح' ? 2 : 1;
  while (SOME_OF.test(view.text(next))) next++;
  const target = view.find(i + 1, governedEnd(view, i), 'materiel');
  const direct = target === next || view.at(next)?.kind === 'name' || view.is(next, 'fighters') !== null;
  return target !== null && direct ? trigger('strike', i, { verbal: true }) : null;
}
const AIR_FORCE = /^(?:سلاح|(?:ال)?(?:طيران|طائرات|مدفعيه|بحريه|مقاتلات|مسيرات))$/;
const SOME_OF = /^(?:احد|احدي|بعض|عددا|عده|عشرات|مئات|كل|جميع|كافه|معظم|\d+)$/;

/** "رصد نحو 40 قذيفة من X باتجاه Y": fire that somebody saw coming, told by where from or where to. */
function sighted(view: SentenceView, i: number) {
  const missile = view.find(i + 1, Math.min(view.clauseEnd(i), i + 5), 'munition');
  if (missile === null || view.find(i + 1, missile, 'fire', 'strike', 'intercept') !== null) return null;
  return FLIES.test(view.text(missile + 1)) ? trigger('strike', missile, { first: i, consumes: [i] }) : null;
}
const RECORDS = /^[وف]?(?:ب)?(?:رصد|رصدت|رصدوا|رصدنا|[يت]رصد)$/;
const FLIES = /^(?:من|باتجاه|نحو|صوب|تجاه|علي|فوق|في اتجاه)$/;

/** "الغارات توقفت", "توقف القصف": of strikes that have ceased none is told. */
function hasStopped(view: SentenceView, i: number): boolean {
  const behind = view.text(i + 1) === 'قد' ? i + 2 : i + 1;
  return [i - 1, behind].some((at) => /^(?:وقف 5|هدء 1)$/.test(view.is(at, 'end')?.lemma ?? ''));
}

/** "استهدفت المطار بقصف", "استهداف الميناء بعدة غارات": by what means something was struck is no second strike. */
function isMeansOfStrike(view: SentenceView, i: number): boolean {
  if (prepositionOf(view, i) !== 'ب') return false;
  for (let at = i - 1; at >= Math.max(0, i - MEANS_REACH); at--) {
    if (view.is(at, 'strike')?.lemma === 'هدف 10') return true;
    const parted = view.isClauseMark(at) && at !== i - 1;
    if (parted || view.has(at, IS_AN | IS_RELATIVE) || view.isFiniteVerb(at)) return false;
  }
  return false;
}
const MEANS_REACH = 16;

/** "مكان الاستهداف", "في هذه الغارات", "أي قصف": a strike pointed to, or any, not told. */
export function isMentioned(view: SentenceView, i: number): boolean {
  // "دائرة الاستهداف": being a target in general.
  if (/^[وف]?الاستهداف$/.test(view.text(i)) && view.at(i + 1)?.kind !== 'name') return true;
  if (/^(?:هذه|هذا|تلك)$/.test(view.text(i - 1))) return view.text(i - 2) === 'في';
  if (/^ب?اي$/.test(view.text(i - 1))) return !isRuledOut(view, i - 1);
  return /^(?:ال|ب)?(?:مكان|موقع)$/.test(view.text(i - 1));
}

/** "لم تنفذ أي غارة", "نفى أن يكون شن أي هجوم", "أي انسحاب لم يحصل": any at all is what a denial denies. */
function isRuledOut(view: SentenceView, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - DENIED_WITHIN) && !view.isClauseMark(at); at--) {
    // "نفت، وقد اتُّهمت بها، أن تكون شنت أي غارة": behind an aside the subjunctive alone tells of the denial.
    if (view.is(at, 'deny') || (/^[يت]كون$/.test(view.text(at)) && view.has(at - 1, IS_AN))) return true;
    if (view.isFiniteVerb(at) && view.negation(at)) return true;
  }
  return false;
}
/** The words between a denial and the "any" that it denies. */
const DENIED_WITHIN = 12;

const FIRES_NOTHING =
  /^[وف]?[بل]?(?:ال)?(?:اوامر|امر|قواعد|نظم|نظام|انظمه|منظومه|منظومات|منصه|منصات|اجهزه|جهاز|مواقع|موقع|مرابض|قدرات|قدره)$/;

/** "اعترضت منظومة الدفاع التابعة لـX، مساء الجمعة، صاروخا": the missile as object, however long its subject. */
function objectAhead(view: SentenceView, i: number): number | null {
  if (!view.isFiniteVerb(i) || view.is(i, 'intercept') === null) return null;
  const missile = view.find(i + 6, governedEnd(view, i), 'munition');
  if (missile === null || view.has(missile - 1, IS_PREPOSITION) || cliticOf(view, missile) !== '')
    return null;
  return /^(?:صاروخا?|صاروخين|صواريخ|قذيفه|قذائف|مسيره|مسيرات|طائره|طائرتين)(?: |$)/.test(view.text(missile))
    ? missile
    : null;
}

const isMereAircraft = (view: SentenceView, at: number): boolean =>
  /^(?:ال)?طائر(?:ه|ات|تين)$/.test(view.text(at)) &&
  !/^(?:ب?دون$|مسير|انتحاري|ملغم|ملغوم|مفخخ|هجومي|ورقي|حارق|من$|استطلاع|ال)/.test(view.text(at + 1));

function fired(view: SentenceView, i: number, intercepted: boolean) {
  // "تبادل الجانبان إطلاق النار": both shoot.
  if (view.text(i).endsWith('نار') || view.is(i + 1, 'munition')) {
    const swap = governor(view, i, 'swap');
    if (swap !== null) return trigger('clash', i, { over: joined(swap, i, 3), consumes: [swap, i + 1] });
  }
  // An order or rule of fire is none fired, nor is what fires: "أوامر إطلاق النار", "منصات إطلاق صواريخ".
  if (FIRES_NOTHING.test(view.text(i - 1)) && !view.isFiniteVerb(i)) return null;
  const phrase = view.as(i, 'phrase', 'fire');
  // "هجوم بإطلاق النار": the means of the attack.
  if (view.text(i).startsWith('ب') && view.is(i - 1, 'attack'))
    return trigger('attack', i - 1, { last: i, consumes: [i] });
  const ahead = view.find(i + 1, Math.min(i + 6, view.clauseEnd(i)), 'munition');
  const behind = [i - 1, i - 2, i - 3].find((at) => view.is(at, 'munition'));
  const missile = ahead ?? behind ?? objectAhead(view, i) ?? undefined;
  // "أطلقت الشركة طائرة جديدة": only unmanned aircraft are fired.
  if (!intercepted && !phrase && missile !== undefined && missile > i && isMereAircraft(view, missile))
    return null;
  // "نفت إطلاقها": missiles told of before, denied.
  const own = view.is(i, 'fire');
  if (own?.pos === 'noun' && own.suffix !== '' && governor(view, i, 'deny') !== null)
    return trigger('strike', i);
  // "إطلاق سراح" and "إطلاق حملة" fire nothing.
  if (!phrase && missile === undefined) return null;
  if (missile === null || (intercepted && missile === undefined)) return null;
  const target = missile ?? i;
  // "إطلاق صاروخ أطلقته X": the relative verb tells of the same shot; "فتح النار على صاروخ أُطلق" and "اعتراض صاروخ", of another's.
  const answers = intercepted || view.text(i + 1) === 'علي';
  const again = view.isFiniteVerb(i) || answers ? null : verbBehind(view, target, 3);
  const consumes = [
    ...(target === i ? [] : [target]),
    ...(again !== null && again !== i && view.is(again, 'fire') ? [again] : []),
  ];
  return trigger('strike', i, { over: joined(target, i, 4), verbal: view.isFiniteVerb(i), consumes });
}
