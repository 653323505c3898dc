// When words threaten: threatening somebody or with something, last chances, vows of force.
import type { SentenceView } from '../sentence-view.ts';
import { governedEnd, governor, isWithB } from './reach.ts';
import { isDescription, isSaid } from './stance-rules.ts';
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

/** "هدد", "توعد", "آخر فرصة", "عازمة على", "سنواصل القتال". */
export const threat = rule('threat', ['threaten', 'vow', ...VOWED], (view, i) => {
  const vow = vowed(view, i);
  if (vow) return vow;
  const found = view.is(i, 'threaten', 'vow');
  if (!found || isDescription(view, i, found) || view.negation(i)) return null;
  if (found.pos === 'noun') return null;
  // One brandishes something: "لوّح بفرض عقوبات"; what looms on the horizon threatens nobody.
  if (found.lemma === 'لوح 2' && ![i + 1, i + 2, i + 3, i + 4].some((at) => isWithB(view, at))) return null;
  if (found.pos === 'participle')
    return found.concept === 'threaten' ? trigger('threat', i, { verbal: true }) : null;
  // "حالت دون مواصلة عمليات": going on is vowed only by who says so.
  if (
    /مواصله/.test(view.text(i)) &&
    governor(view, i, 'vow', 'say', 'announce', 'threaten') === null &&
    !/^[وف]?ب/.test(view.text(i))
  )
    return null;
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
    const force = view.find(i + 1, Math.min(i + 7, view.clauseEnd(i)), 'fight', 'attack', 'seize', 'strike');
    return force === null || /عدم/.test(view.text(i + 1))
      ? null
      : trigger('threat', i, { verbal: true, consumes: [force] });
  }
  // "يهدد سلامتنا": what endangers a thing is no threat; one threatens somebody, or with something.
  let aimed = false;
  for (let at = i + 1; at < governedEnd(view, i); at++)
    if (view.at(at)?.kind === 'name' || isWithB(view, at)) aimed = true;
  if (!aimed && !view.is(i, 'threaten')?.suffix && !/^ب?ان/.test(view.text(i + 2))) return null;
  // "هدد باستهداف السفن": what is threatened is the threat.
  const force = forceBehind(view, i);
  return trigger('threat', i, {
    verbal: true,
    consumes: force !== null && (isWithB(view, force) || isWithB(view, force - 1)) ? [force] : [],
  });
});
