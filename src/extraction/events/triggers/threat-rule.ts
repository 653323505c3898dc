// When words threaten: threatening somebody or with something, last chances, vows of force.
import type { SentenceView } from '../sentence-view.ts';
import { cliticOf, governedEnd, governor, isWithB, upTo } from './reach.ts';
import { isSaid } from './said.ts';
import { isDescription } from './stance-rules.ts';
import type { TriggerRule } from './trigger.ts';
import { rule, trigger } from './trigger.ts';

/** "عملياته", "عمليتها العسكرية": operations of one's own. */
const OWN_OPERATION = /^(?:ب)?(?:عمليات|عمليت)(?:ها|ه|هم|نا)$/;

/** Force behind a verb: fighting, an attack, a strike, a capture, operations of one's own. */
function forceBehind(view: SentenceView, i: number): number | null {
  for (let at = i + 1; at < governedEnd(view, i); at++)
    if (view.is(at, 'fight', 'attack', 'strike', 'seize') || OWN_OPERATION.test(view.text(at))) return at;
  return null;
}

/** "عازم على", "مصمم على": resolved, on force or on anything else. */
const RESOLVED = /^(?:عازم|مصمم)/;
const FORCE = /^[وفبل]?(?:ال)?(?:رد|نصر|انتصار|هزيمه|سحق|حسم|انتقام|ثار|ردع|قصاص|اجتثاث|تصدي|تدمير)$/;

/** The force that somebody is resolved on, in the next words. */
function forceMeant(view: SentenceView, i: number): number | null {
  for (let at = i + 1; at < Math.min(view.clauseEnd(i), i + 8); at++)
    if (view.is(at, 'fight', 'attack', 'strike', 'seize', 'kill', 'destroy') || FORCE.test(view.text(at)))
      return at;
  return null;
}

const READY = /^(?:ال)?(?:مستعد|جاهز)(?:ه|ون|ين|ا|ان)?$/;
const ANSWER = /^(?:لل?)(?:رد|تصدي|ردع|صد|انتقام|ثار)$/;

/** "قواتنا مستعدة للرد على أي هجوم", "جاهزون لصد": readiness to answer by force, as somebody says. */
function isReadyToAnswer(view: SentenceView, i: number): boolean {
  if (!READY.test(view.text(i)) || !isSaid(view, i) || view.negation(i) !== null) return false;
  const answer = [i + 1, i + 2].find((at) => ANSWER.test(view.text(at)));
  // "للرد على الأسئلة", "للرد على المبادرة": words answer words.
  return (
    answer !== undefined &&
    (view.text(answer + 1) !== 'علي' ||
      view.find(answer + 2, answer + 7, 'attack', 'strike', 'breach', 'fight') !== null ||
      /^(?:اي|كل|ال)?(?:عدوان|تهديد|تهديدات|استفزاز|استفزازات|تصعيد|خرق|اعتداء)$/.test(
        view.text(answer + 2),
      ) ||
      /^(?:اي|كل)$/.test(view.text(answer + 2)))
  );
}

/** "للرد على أي محاولة للهجوم": what may be answered has not happened. */
const attackBehind = (view: SentenceView, i: number): number[] =>
  upTo(i + 1, Math.min(i + 8, view.clauseEnd(i))).filter((at) =>
    view.is(at, 'attack', 'strike', 'fight', 'breach'),
  );

const LAWFUL_TARGET = /^[وف]?(?:هدفا?|اهدافا?)$/;

/** "ستكون سفنهم أهدافا مشروعة", "كل موقع هدف مشروع": whoever calls somebody a lawful target threatens him. */
const isLawfulTarget = (view: SentenceView, i: number): boolean =>
  LAWFUL_TARGET.test(view.text(i)) && /^مشروع(?:ا|ه)?$/.test(view.text(i + 1)) && isSaid(view, i);

/** The words of readiness and of lawful targets. */
const SPOKEN = /^[وف]?(?:هدفا?|اهدافا?)$|^(?:ال)?(?:مستعد|جاهز)(?:ه|ون|ين|ا|ان)?$/;

/** What can be vowed or said to come as force: "سترد", "سنضرب", "ستواصل", "ستعود". */
const VOWED = [
  'retaliate',
  'strike',
  'attack',
  'hit',
  'seize',
  'destroy',
  'fight',
  'continue',
  'resume',
] as const;

/**
 * "سيواصل عملياته", "ستعود إلى القتال", "سنضرب": force said to come. In the third person only going on and coming back to it
 * are a vow ("سيقصف" foretells a strike); of us, any force is.
 */
const vowed: TriggerRule['find'] = (view, i) => {
  const verb = view.at(i)?.analyses.find(({ pos }) => pos === 'verb');
  const ahead = verb?.prefix.endsWith('س') === true || view.text(i - 1) === 'سوف';
  if (!verb || !ahead || !view.isFiniteVerb(i)) return null;
  const ours = verb.person === '1p';
  const force = forceBehind(view, i);
  // "سترد إيران" threatens as it stands; "سيجبر الشركات على الخروج" foretells, unless it is force or we who say so.
  const answer = view.is(i, 'retaliate');
  if (answer && (answer.lemma === 'ردد 1' || ours || force !== null))
    return trigger('threat', i, { verbal: true, consumes: force === null ? [] : [force] });
  if (ours && view.is(i, 'strike', 'attack', 'hit', 'seize', 'destroy', 'fight'))
    return trigger('threat', i, { verbal: true, consumes: force === null ? [] : [force] });
  const returns = view.is(i, 'continue', 'resume') ?? (verb.lemma === 'عود 1' ? verb : null);
  if (!returns || force === null || !(ours || isSaid(view, i))) return null;
  return trigger('threat', i, { verbal: true, consumes: [force] });
};

/** "هدد X، في مؤتمر عقده، باغتيال القادة", "مهددا بقتل": the deed with ب that somebody is threatened with, over what stands between. */
const deedThreatened = (view: SentenceView, i: number): number[] =>
  upTo(i + 1, Math.min(i + THREATENED_WITHIN, view.clauseEnd(i)))
    .filter(
      (at) =>
        view.is(at, 'kill', 'destroy', 'strike', 'attack', 'seize') !== null &&
        !view.isFiniteVerb(at) &&
        (cliticOf(view, at) === 'ب' || /^ب(?:شن|تنفيذ)$/.test(view.text(at - 1))),
    )
    .slice(0, 1);
const THREATENED_WITHIN = 14;

/** "هدد", "توعد", "آخر فرصة", "عازمة على", "سنواصل القتال". */
export const threat = rule(
  'threat',
  { concepts: ['threaten', 'vow', ...VOWED], written: SPOKEN },
  (view, i) => {
    const vow = vowed(view, i);
    if (vow) return vow;
    if (isReadyToAnswer(view, i))
      return trigger('threat', i, { verbal: true, consumes: attackBehind(view, i) });
    if (isLawfulTarget(view, i)) return trigger('threat', i, { last: i + 1, verbal: true, accuses: true });
    const found = view.is(i, 'threaten', 'vow');
    if (!found || isDescription(view, i, found) || view.negation(i)) return null;
    if (found.pos === 'noun') return null;
    // One brandishes something: "لوّح بفرض عقوبات"; what looms on the horizon threatens nobody.
    if (found.lemma === 'لوح 2' && ![i + 1, i + 2, i + 3, i + 4].some((at) => isWithB(view, at))) return null;
    if (found.pos === 'participle')
      return found.concept === 'threaten'
        ? trigger('threat', i, { verbal: true, consumes: deedThreatened(view, i) })
        : null;
    // "حالت دون مواصلة عمليات": going on is vowed only by who says so.
    if (
      /مواصله/.test(view.text(i)) &&
      governor(view, i, 'vow', 'say', 'announce', 'threaten') === null &&
      !/^[وف]?ب/.test(view.text(i))
    )
      return null;
    if (RESOLVED.test(found.lemma) && forceMeant(view, i) === null) return null;
    if (found.pos === 'phrase') {
      const give = view.findBack(i, 4, 'do');
      const consumes = give === null ? [] : [give];
      const ahead = view.find(i + 1, i + 3, 'fight', 'attack', 'truce');
      return trigger('threat', i, {
        verbal: true,
        accuses: /فرصه|مهله/.test(view.text(i)),
        consumes: ahead === null ? consumes : [...consumes, ahead],
      });
    }
    if (!view.isFiniteVerb(i)) return null;
    if (found.concept === 'vow') {
      // A vow threatens when it is to fight on or take; "تعهد بعدم استهداف" promises the contrary.
      const force = view.find(
        i + 1,
        Math.min(i + 7, view.clauseEnd(i)),
        'fight',
        'attack',
        'seize',
        'strike',
      );
      return force === null || /عدم/.test(view.text(i + 1))
        ? null
        : trigger('threat', i, { verbal: true, consumes: [force] });
    }
    // "يهدد سلامتنا": what endangers a thing is no threat; one threatens somebody, or with something.
    const deed = deedThreatened(view, i);
    let aimed = deed.length > 0;
    for (let at = i + 1; at < governedEnd(view, i); at++)
      if (view.at(at)?.kind === 'name' || isWithB(view, at)) aimed = true;
    if (!aimed && !view.is(i, 'threaten')?.suffix && !/^ب?ان/.test(view.text(i + 2))) return null;
    // "هدد باستهداف السفن": what is threatened is the threat.
    const force = forceBehind(view, i);
    return trigger('threat', i, {
      verbal: true,
      consumes: force !== null && (isWithB(view, force) || isWithB(view, force - 1)) ? [force] : deed,
    });
  },
);
