// When words of fighting open an event: clashes and attacks; operations are in operation-rules.
import type { SentenceView } from '../sentence-view.ts';
import { LAUNCHING, isAttempted, isUnclaimed } from './attempts.ts';
import { isByFire, isOfPoison } from './by-fire.ts';
import { isMentioned } from './fire-rules.ts';
import { fightingTold } from './fighting-noun.ts';
import { isHabit } from './habit.ts';
import { governor, prepositionOf, upTo, verbBehind } from './reach.ts';
import { isSaidNot } from './said.ts';
import { isShown, isToldAsTalk } from './told-of.ts';
import { joined, rule, trigger } from './trigger.ts';
import { IS_RELATIVE } from '../word-facts.ts';

/** Nouns that make fighting a place, a topic or a name: "خط المعارك", "ساحة القتال", "جرائم حرب". */
const COMPOUND =
  /^[وبلف]{0,2}(?:ال)?(?:ارض|ساحه|ساحات|جبهه|جبهات|ميدان|محاور|خط|خطوط|سير|منطقه|مناطق|جرائم|جريمه|طبول|وزاره|وزير|مجلس|اسير|وقف|انهاء|حاله|تداعيات|منذ|اثناء|ضحايا|قتلي|تجار|اطراف|قبل|خلال|مبعوث|اسري|جرحي|مجرمي|مجرم|امراء|امير|قدامي|ايتام|ويلات|اهوال|قوانين|قانون|غنائم)$/;
/** Death in battle, troops for battle: the battle is a circumstance. */
const CIRCUMSTANCE = /^(?:في|ل|لل)/;

/** Adjectives that take the arms out of fighting: "حرب تجارية", "معركة انتخابية", "هجوم لفظي". */
export const FIGURATIVE =
  /^(?:ال)?(?:تجاري|انتخابي|كلامي|اعلامي|دبلوماسي|قضائي|قانوني|سياسي|اقتصادي|نفسي|بارد|الكتروني|سيبراني|لفظي|مرتد|كاسح|دستوري|طبقي|رياضي)[ها]?$/;

/** How a fight goes: begins, goes on, starts again, ends, takes place. */
const PHASES = ['begin', 'continue', 'resume', 'end', 'do', 'record'] as const;

/** Whether the fight has parties, ground or a day of its own right behind it: "معارك عنيفة مع X", "معارك حول X". */
function isToldOf(view: SentenceView, i: number): boolean {
  for (let at = i + 1; at < Math.min(view.clauseEnd(i), i + 4); at++) {
    if (view.at(at)?.kind === 'name' && at > i + 1) return false;
    if (/^(?:بين|مع|ضد|حول|قرب)$/.test(view.text(at))) return true;
  }
  return false;
}

/** The finite phase of a fight told behind it, joined nouns apart: "الاشتباكات التي اندلعت", "الأعمال القتالية واستئناف". */
function phaseBehind(view: SentenceView, i: number): number | null {
  const verb = verbBehind(view, i);
  if (verb !== null && view.is(verb, ...PHASES)) return verb;
  const after = view.find(i + 1, Math.min(i + 9, view.length), ...PHASES);
  if (after === null || (!view.isFiniteVerb(after) && view.text(after).startsWith('و'))) return null;
  return after < view.clauseEnd(i) || view.at(i)?.quotation != null ? after : null;
}

/** "منذ بدء القتال في 2012": since when, an event only where the day of that beginning is told with it. */
function hasOwnDay(view: SentenceView, i: number): boolean {
  const end = Math.min(view.clauseEnd(i), i + 5);
  for (let at = i + 1; at < end; at++) if (view.at(at)?.kind === 'time') return true;
  return false;
}

/** "الخطوات التي يتم اتخاذها لمنع تصعيد القتال": what is to be kept from happening is not told to happen. */
function isPrevented(view: SentenceView, from: number, to: number): boolean {
  return view.chunks
    .slice(Math.max(0, from), to)
    .some(({ text }) => /^(?:ل|ب|ال|لل)?(?:منع|تفادي|تجنب|تجنيب|احتواء|حيلوله|خفض)$/.test(text));
}

/** "حذر من اندلاع حرب": what is warned of has not broken out. */
function isFeared(view: SentenceView, i: number): boolean {
  const from = [i - 1, i - 2, i - 3].find((at) => view.text(at) === 'من');
  return from !== undefined && governor(view, from, 'concern') !== null;
}

/** "دعا إلى استئناف القتال", "نداء إلى X بقتال Y": fighting that somebody urges on others is told of the call. */
function isUrged(view: SentenceView, i: number): boolean {
  const head = view.is(i - 1, 'resume', 'continue') !== null && !view.isFiniteVerb(i - 1) ? i - 1 : i;
  if (!/^(?:الي|ب|ل)$/.test(prepositionOf(view, head))) return false;
  return governor(view, head, 'call-for') !== null;
}

/** "ستتواصل المعركة حتى": fighting on, said of what is to come, is a vow. */
function isVowed(view: SentenceView, cue: number): boolean {
  return (
    view.at(cue)?.analyses.some(({ concept, prefix }) => concept === 'continue' && prefix.endsWith('س')) ===
    true
  );
}

/** "نفى مشاركته في القتال", "قال إن قواته لم تشارك في المعارك": the part in it that is denied makes fighting an event. */
function isPartDenied(view: SentenceView, i: number): boolean {
  const part = view.text(i - 1) === 'في' ? view.findBack(i, 4, 'attend') : null;
  if (part === null) return false;
  return view.isFiniteVerb(part)
    ? isSaidNot(view, part)
    : view.findBack(part, DENIED_WITHIN, 'deny') !== null;
}
/** The words between a denial and the part in a fight that it denies. */
const DENIED_WITHIN = 8;

/** "تجددت المعارك", "القتال مستمر", "اندلاع الحرب", "شهدت المدينة اشتباكات", "اشتباكات بين X وY ليل الخميس". */
export const clash = rule('clash', ['fight'], (view, i) => {
  const fight = view.is(i, 'fight');
  if (!fight || fight.pos === 'participle') return null;
  if (fight.pos === 'verb' && view.isFiniteVerb(i))
    // "يقاتلون إلى جانب": a state of things, not a fight.
    return fight.lemma === 'قتل 3' && fight.tense === 'present'
      ? null
      : trigger('clash', i, { verbal: true });
  if (FIGURATIVE.test(view.text(i + 1)) || isUrged(view, i)) return null;
  if (isPartDenied(view, i)) return trigger('clash', i);
  const verbs = governor(view, i, ...PHASES);
  const before =
    view.findBack(i, 3, ...PHASES) ?? (verbs !== null && view.isFiniteVerb(verbs) ? verbs : null);
  const compound = COMPOUND.test(view.text(i - 1)) && view.at(i - 1)?.kind === 'word' && !isToldOf(view, i);
  if (compound) return view.text(i - 1) === 'خلال' ? fightingTold(view, i) : null;
  // "في مواجهة التنظيم", "كفاحها لمواجهة": facing somebody, no one fight.
  if (
    /^[وفبل]?مواجهه$/.test(view.text(i)) &&
    (/^[وف]?[لب]/.test(view.text(i)) || view.text(i - 1) === 'في') &&
    view.text(i + 1) !== 'مع'
  )
    return null;
  // A conflict is a state; only its outbreak is told as an event.
  const opened = verbBehind(view, i, 4);
  const begun =
    view.findBack(i, 2, 'begin') !== null || (opened !== null && view.is(opened, 'begin') !== null);
  if (/نزاع|صراع/.test(view.text(i)) && !begun) return null;
  if ((view.isTopic(i) && before === null) || isFeared(view, i)) return null;
  const cue = before ?? phaseBehind(view, i);
  // "منذ بدء الاشتباكات" tells since when, not that they began now.
  const since = /^[وف]?(?:منذ|في)$/.test(view.text((cue === null ? i : Math.min(cue, i)) - 1));
  if (since && cue !== null && !view.isFiniteVerb(cue) && !hasOwnDay(view, i)) return null;
  if (cue !== null && /انهاء|وقف|انهي|تنهي|ينهي/.test(view.text(cue)) && !view.is(cue, 'end')) return null;
  if (cue !== null && cue < i && isPrevented(view, cue - 1, i)) return null;
  // "نتوقف عن القتال": somebody stops, the fighting is told to go on or not.
  if (cue !== null && /^عن$/.test(view.text(i - 1)) && view.is(cue, 'end')) return null;
  if (cue !== null && isVowed(view, cue))
    return trigger('threat', i, { over: joined(cue, i, 3), consumes: [cue] });
  if (cue !== null) {
    const ongoing =
      view.is(cue, 'continue') !== null &&
      !/^[وف]?(?:تواصلت|تواصل|استمرت|استمر|دارت|دار)$/.test(view.text(cue));
    return trigger('clash', i, {
      over: joined(cue, i, 3),
      consumes: [cue],
      modality: ongoing ? 'ongoing' : null,
    });
  }
  // "أعقبه اشتباكات", "تلتها معارك": what came next.
  if (FOLLOWED_BY.test(view.text(i - 1))) return trigger('clash', i);
  if (isToldOf(view, i) && /^(?:في|خلال|بعد|اثناء|اثر|عقب)$/.test(view.text(i - 1)))
    return trigger('clash', i);
  const told = fightingTold(view, i);
  if (told !== null) return told;
  const isDeath = view.findBack(i, 4, 'kill', 'deploy', 'casualties') !== null;
  if (isDeath || CIRCUMSTANCE.test(view.at(i)?.prefix ?? '')) return null;
  // "أعنف المعارك في X": of the fiercest it is told where they are, with no verb.
  if (FIERCEST.test(view.text(i - 1)) && view.text(i + 1) === 'في' && view.at(i + 2)?.name?.place != null)
    return trigger('clash', i, { first: i - 1, modality: 'ongoing' });
  const named = /^بين$/.test(view.text(i + 1)) || view.text(i + 2) === 'بين';
  const timed = view.at(i + 1)?.kind === 'time';
  const causes = governor(view, i, 'cause') !== null && view.findBack(i, 4, 'cause') !== null;
  return named || timed || causes ? trigger('clash', i) : null;
});

const FOLLOWED_BY = /^[وف]?(?:[يت]?عقب|اعقب|تلا|تل|رافق|صاحب|تخلل)(?:ت)?(?:ه|ها|هم|هما)$/;
const FIERCEST = /^[وف]?(?:اعنف|اشرس|اشد|اضري|اقسي)$/;

/** Whether the words behind an attack say on whom or what: "على X", "ضد X", "قاعدة", a name. */
function isAimed(view: SentenceView, i: number): boolean {
  for (let at = i + 1; at <= i + 3; at++) {
    const target = view.at(at + 1);
    if (
      (view.is(i, 'attack')?.pos === 'phrase' ? /^(?:علي|ضد)$/ : /^(?:علي|ضد|في)$/).test(view.text(at)) &&
      (target?.kind === 'name' || view.is(at + 1, 'land', 'materiel', 'fighters'))
    )
      return true;
  }
  // "مسؤوليتها عن الهجوم": claimed or denied, it is told.
  if (/مسؤوليت/.test(view.text(i - 2)) && view.text(i - 1) === 'عن') return true;
  return view.at(i + 1)?.kind === 'name';
}

/** A light verb, a phase or a word of repelling that leads to the attack, across its doers. */
const LAUNCH = ['do', 'repel', 'begin', 'continue', 'strike', 'fire'] as const;

/** "وقعت تفجيرات من حين لآخر": told of the past. */
const isPast = (view: SentenceView, i: number): boolean =>
  upTo(Math.max(0, i - 3), i + 1).some(
    (at) =>
      view.isFiniteVerb(at) &&
      view.at(at)?.analyses.some(({ pos, tense }) => pos === 'verb' && tense === 'past'),
  );

/** "كمين نصبه المسلحون", "اعتداءات نسبت إلى", "هجوم تبنته X": who did it, told behind. */
const LAID = /^[وف]?(?:نصبت?(?:ه|وه)|نسبت?(?:ه|ها|ته|تها)?|تبن(?:اه|اها|ته|تها))$/;

/** "أكد وقوع الهجوم", "تخللتها تفجيرات": the word right before tells that it took place. */
const isToldBefore = (view: SentenceView, i: number): boolean =>
  (view.text(i - 1) === 'وقوع' && governor(view, i - 1, 'say', 'announce') !== null) ||
  FOLLOWED_BY.test(view.text(i - 1));

/** "شن هجوما", "هاجمت القوات", "العملية العسكرية مستمرة", "صدت الهجوم", "اقتحام السفارة". */
export const attack = rule('attack', ['attack'], (view, i) => {
  const found = view.is(i, 'attack');
  if (!found || found.pos === 'participle') return null;
  if ((isUnclaimed(view, i) && !view.has(i + 1, IS_RELATIVE)) || (isHabit(view, i) && !isPast(view, i)))
    return null;
  // "تحاصر X منذ سنوات", "الجيش الذي يحاصر": a siege is a state, laid once.
  if (found.lemma === 'حصر 3' && found.tense === 'present') return null;
  if (found.pos === 'verb' && view.isFiniteVerb(i)) return trigger('attack', i, { verbal: true });
  if (FIGURATIVE.test(view.text(i + 1)) || isUrged(view, LAUNCHING.test(view.text(i - 1)) ? i - 1 : i))
    return null;
  // An attempted attack is one; other topics are none.
  const attempted = isAttempted(view, i);
  // "أي محاولة للهجوم": any that there may be.
  if (/^[وفبل]?محاوله$/.test(view.text(i - 1)) && /^ب?اي$/.test(view.text(i - 2))) return null;
  const talkedOf = isToldAsTalk(view, i) || isShown(view, i);
  if ((view.isTopic(i) && !attempted && !talkedOf) || isMentioned(view, i)) return null;
  // "تحذيرها من هجوم على X": any attack that may come.
  if (view.text(i - 1) === 'من' && !view.text(i).startsWith('ال') && isFeared(view, i)) return null;
  // "منطقة العمليات العسكرية", "في إطار الهجوم": a place or a frame.
  if (/^(?:ال)?(?:منطقه|مناطق|اطار|ساحه|مسرح|سياق)$/.test(view.text(i - 1))) return null;
  const led = governor(view, i, ...LAUNCH);
  // "وجهت قبل ساعات من الهجوم نداء", "جاء القصف ردا على هجوم": the verb has another object, the attack only tells when or why.
  const when =
    /^(?:من|بعد|قبل|منذ|عقب|اثر|خلال)$/.test(view.text(i - 1)) || /^[وف]?ردا?$/.test(view.text(i - 2));
  const light = when
    ? null
    : (view.findBack(i, 3, ...LAUNCH) ?? (led !== null && view.isFiniteVerb(led) ? led : null));
  const relative = verbBehind(view, i, 5);
  const after =
    view.find(i + 1, Math.min(i + 8, view.length), 'continue', 'begin', 'do', 'strike') ??
    (relative !== null && (view.is(relative, ...LAUNCH, 'cause') || LAID.test(view.text(relative)))
      ? relative
      : null);
  const cue =
    light ??
    (after !== null && (after < view.clauseEnd(i) || after === relative || view.at(i)?.quotation)
      ? after
      : null);
  // A verbal noun has its object right behind it: "اقتحام سفارتها", "تطويق متمردين".
  const isDeed = found.lemma.includes(' ') && view.is(i + 1, 'land', 'fighters', 'materiel') !== null;
  const told = isAimed(view, i) || isToldBefore(view, i);
  if (cue === null && !told && !attempted && !isDeed && !isOfPoison(view, i)) return null;
  const ongoing = cue !== null && view.is(cue, 'continue') !== null;
  return trigger(isByFire(view, i) ? 'strike' : 'attack', i, {
    over: light === null ? {} : joined(light, i, 3),
    consumes: cue === null ? [] : [cue],
    modality: ongoing ? 'ongoing' : null,
  });
});
