// When words of stance open an event: accusing, demanding, refusing, worrying, protesting,
// declaring; and the exchange of prisoners and bodies.
import type { Analysis } from '../../lexicon/words/word-index.ts';
import { AN, PURPOSE_PREFIX } from '../function-words.ts';
import type { SentenceView } from '../sentence-view.ts';
import { rejectsTalk } from '../talk.ts';
import { standingOf } from './accord-standing.ts';
import { cliticOf, governedEnd, governor, prepositionOf } from './reach.ts';
import { isAnonymity, isDraft, isForSomething, isForecast, isOfJustice, saysNothing } from './no-stance.ts';
import { BEARS, bearsBlame, obligesSomebody } from './obligation.ts';
import { isSaid, isSaidNot } from './said.ts';
import { joined, rule, trigger } from './trigger.ts';
import { isMadeInClause, isUndone } from './truce-accord-rules.ts';
import { OBLIGES } from '../modality-frames.ts';
import { IS_AN, IS_RELATIVE } from '../word-facts.ts';

/** A participle that describes a noun ("القوات المهددة") is no act; one that stands for a verb ("محذرا من") is. */
export function isDescription(view: SentenceView, i: number, found: Analysis): boolean {
  return found.pos === 'participle' && !view.isCircumstantial(i);
}

/** "اتهمت", "متهما", "تبادل الاتهامات", "حمّل مسؤولية"; the noun alone only with a light verb. */
export const accusation = rule('accusation', { concepts: ['accuse'], written: BEARS }, (view, i) => {
  if (BEARS.test(view.text(i)))
    return bearsBlame(view, i) ? trigger('accusation', i, { verbal: true, accuses: true }) : null;
  const found = view.is(i, 'accuse');
  if (!found || isOfJustice(view, i)) return null;
  if (found.pos === 'phrase')
    return trigger('accusation', i, {
      accuses: /جرائم/.test(view.text(i)),
      verbal: view.at(i)?.analyses.some((a) => a.tense !== null) ?? false,
    });
  if (found.pos === 'verb') return view.isFiniteVerb(i) ? trigger('accusation', i, { verbal: true }) : null;
  if (found.pos === 'participle')
    return view.isCircumstantial(i) ? trigger('accusation', i, { verbal: true }) : null;
  // The parties may stand between: "تبادل X وY الاتهامات".
  const swap = view.findBack(i, 8, 'swap') ?? view.findBack(i, 2, 'do');
  return swap === null ? null : trigger('accusation', i, { over: joined(swap, i), consumes: [swap] });
});

/** A demand is for something: ب, ل, إلى or أن in its clause, an apposition over. "طالب في الجامعة" demands nothing. */
function hasComplement(view: SentenceView, i: number): boolean {
  // "طلب من الأمم المتحدة فتح تحقيق": asked of somebody, whatever it is.
  if (
    /طلب/.test(view.text(i)) &&
    [i + 1, i + 2, i + 3].some((at) => view.text(at) === 'من' && view.at(at + 1)?.kind === 'name')
  )
    return true;
  for (let at = i + 1; at < view.clauseEnd(i); at++) {
    if (/^(?:الي|ان|اي|ب.{2,}|ل.{2,}|علي)$/.test(view.text(at)) || /^[بل]/.test(view.at(at)?.prefix ?? ''))
      return true;
  }
  // "دعا رئيس الوفد، فلان، الأطراف إلى": behind who calls stand his name and who is called on.
  for (let at = view.clauseEnd(i) + 1; at < Math.min(view.length, i + APPOSED_WITHIN); at++) {
    if (view.isFiniteVerb(at) || view.isSubordinator(at) || view.has(at, IS_AN | IS_RELATIVE)) return false;
    if (view.text(at) === 'الي') return true;
  }
  return false;
}
const APPOSED_WITHIN = 16;

/** "شدد على ضرورة خروج المرتزقة": what is said to be needful is asked for. */
const NEEDFUL = /^(?:ب|ل)?(?:ال)?(?:ضروره|وجوب|حتميه)$/;
const NEEDS = new RegExp(`${NEEDFUL.source}|${OBLIGES.source}`);

/** Calls that are for something else than a truce or talks: "طالب بانسحاب", "تدعو اللاعبين إلى". */
export const demand = rule('demand', { concepts: ['condition', 'call-for'], written: NEEDS }, (view, i) => {
  if (OBLIGES.test(view.text(i)))
    return obligesSomebody(view, i) ? trigger('demand', i, { verbal: true, accuses: true }) : null;
  if (NEEDFUL.test(view.text(i))) {
    const said = governor(view, i, 'say');
    const from = said ?? 0;
    return said !== null && view.chunks.slice(from + 1, i).some(({ text }) => text === 'علي')
      ? trigger('demand', i, { over: joined(said, i, 3), consumes: [said] })
      : null;
  }
  if (isAnonymity(view, i) || isDraft(view, i)) return null;
  // "اشترط الحوثيون رفع الحصار", "مشترطين فتح المطار": a condition set is a demand.
  const condition = view.is(i, 'condition');
  if (condition?.lemma === 'شرط 8' && condition.pos !== 'noun') {
    if (isDescription(view, i, condition) || view.negation(i)) return null;
    return condition.pos === 'participle' || view.isFiniteVerb(i)
      ? trigger('demand', i, { verbal: true })
      : null;
  }
  const found = view.is(i, 'call-for');
  // "فتاة تدعى ريتا": what one is called.
  if (!found || isDescription(view, i, found) || (found.passive && found.tense === 'present')) return null;
  if (found.pos === 'participle') return trigger('demand', i, { verbal: true });
  if (found.pos === 'noun')
    return view.findBack(i, 2, 'do') === null || found.prefix.endsWith('ب') ? null : trigger('demand', i);
  return view.isFiniteVerb(i) && !view.negation(i) && hasComplement(view, i)
    ? trigger('demand', i, { verbal: true })
    : null;
});

const REFUSED = [
  'truce',
  'talks',
  'agree',
  'attend',
  'withdraw',
  'attack',
  'fight',
  'seize',
  'swap',
  'release',
  'deploy',
  'visit',
  'leave',
] as const;

/** What others may ask of one, so that saying one never will is a refusal. */
const WITHHELD = [
  'withdraw',
  'leave',
  'agree',
  'announce',
  'stop',
  'prolong',
  'meet',
  'attend',
  'visit',
  'travel',
  'release',
  'swap',
] as const;

/** "رفض", "رفضها وقف القتال", "غير مستعد لـ", "لن نقبل"; what is refused opens no event of its own. */
export const refusal = rule('refusal', ['refuse', 'concede', ...WITHHELD], (view, i) => {
  // "لن تتنازل عن أراضيها", "لن ينسحب الجيش": what one says one will never do is refused.
  if (view.is(i, 'concede', ...WITHHELD) && view.isFiniteVerb(i) && view.negation(i) === 'never') {
    if (!view.is(i, 'concede') && !isSaid(view, i)) return null;
    return trigger('refusal', i, { first: i - 1, verbal: true, consumes: refusedBehind(view, i) });
  }
  const found = view.is(i, 'refuse');
  if (!found || isDescription(view, i, found) || rejectsTalk(view, i)) return null;
  // "اعتقل لرفضه التوقيع": a cause of something else.
  if (found.pos === 'noun' && (view.isTopic(i, 1) || PURPOSE_PREFIX.test(found.prefix))) return null;
  if (found.pos === 'verb' && !view.isFiniteVerb(i)) return null;
  if (isAnonymity(view, i) || saysNothing(view, i) || isForecast(view, i, found)) return null;
  // "قواتهم ليست مستعدة بعد": unready for nothing in particular.
  if (/مستعد/.test(found.lemma) && !isForSomething(view, i + 1)) return null;
  // "لا يستبعد" rules nothing out; "قال إنه لم يرفض" denies that he did.
  const unsaid = found.lemma === 'رفض 1' && isSaidNot(view, i);
  if (view.negation(i) && !unsaid) return null;
  return trigger('refusal', i, { verbal: found.pos !== 'noun', consumes: refusedBehind(view, i) });
});

/** What is refused opens no event of its own. */
function refusedBehind(view: SentenceView, i: number): number[] {
  const consumes: number[] = [];
  for (let at = i + 1; at < Math.min(i + 7, view.clauseEnd(i)); at++)
    if (view.is(at, ...REFUSED) && !(view.is(at, 'truce') && isMadeInClause(view, at))) consumes.push(at);
  return consumes;
}

/** "أعرب عن قلقه", "حذّر", "أدان", "ندد". */
export const concern = rule('concern', ['concern'], (view, i) => {
  const found = view.is(i, 'concern');
  // The passive of دان is a name more often than a verdict: دينا.
  if (!found || isDescription(view, i, found) || (found.lemma === 'دين 1' && found.passive)) return null;
  if (isDraft(view, i) || isVerdict(view, i, found)) return null;
  if (found.lemma === 'خشي 1' && !fears(view, i)) return null;
  if (found.pos === 'participle') return trigger('concern', i, { verbal: true });
  // "هدوء حذر": one warns of something, else the letters are an adjective.
  if (found.lemma === 'حذر 2' && found.pos === 'verb' && !warnsOf(view, i)) return null;
  if (found.pos === 'verb') return view.isFiniteVerb(i) ? trigger('concern', i, { verbal: true }) : null;
  // "قال إن التصعيد يثير القلق": what worries, as somebody says.
  if (/^[يت]ثير$/.test(view.text(i - 1)) && isSaid(view, i)) return trigger('concern', i, { first: i - 1 });
  const voiced = view.findBack(i, 6, 'say', 'do');
  return voiced === null ? null : trigger('concern', i, { first: i, last: i, consumes: [voiced] });
});

/** "أدين جنديان بتهمة القتل", "أدانته المحكمة": a court's finding condemns no deed of war; "أدين" of oneself stands in speech. */
const isVerdict = (view: SentenceView, i: number, found: Analysis): boolean =>
  found.lemma === 'دين 4' &&
  ((/^[وف]?ادين(?:ت|وا|ا)?$/.test(view.text(i)) && view.at(i)?.quotation == null) || isOfJustice(view, i));

/** "تخشى المنظمة أن", "يخشى X من": whoever fears is named, and what he fears follows. */
function fears(view: SentenceView, i: number): boolean {
  const end = Math.min(view.length, i + 8);
  const who = [i - 1, i + 1, i + 2].some((at) => (view.at(at)?.name?.actors.length ?? 0) > 0);
  return who && view.chunks.slice(i + 1, end).some(({ text }) => text === 'من' || AN.test(text));
}

/** "حذر من", "حذر X الأطراف من", "حذر أن". */
function warnsOf(view: SentenceView, i: number): boolean {
  const end = Math.min(view.length, governedEnd(view, i) + 2);
  return view.chunks
    .slice(i + 1, end)
    .some(({ text }) => /^(?:من|مما|منه|منها|:)$/.test(text) || AN.test(text));
}

/** "احتجت", "انتقدت في مذكرة احتجاج", "استدعت السفير". */
export const protest = rule('protest', ['protest', 'summon'], (view, i) => {
  const found = view.is(i, 'protest');
  if (!found)
    return view.is(i, 'summon') &&
      view.chunks.slice(i + 1, i + 6).some((chunk) => /سفير|القائم/.test(chunk.text))
      ? trigger('protest', i, { verbal: view.isFiniteVerb(i) })
      : null;
  if (found.pos === 'participle') return null;
  if (found.pos === 'verb') {
    if (!view.isFiniteVerb(i)) return null;
    const note = view.find(i + 1, i + 5, 'protest');
    return trigger('protest', i, { verbal: true, consumes: note === null ? [] : [note] });
  }
  return found.pos === 'phrase' ? trigger('protest', i) : null;
});

/**
 * "أعلن استقلاله", "إعلان الحرب", "أعلنت الأحكام العرفية": rare in any one war, and each of them opens or ends a chapter of it; with a
 * subject between ("أعلنت الحكومة الأحكام العرفية") the constructions find them.
 */
export const declaration = rule('declaration', ['declare'], (view, i) => {
  const found = view.is(i, 'declare');
  // "إعلان الحرب على الفقر", "على الجوعى": no side of a war.
  if (found?.lemma.endsWith('حرب') && view.text(i + 1) === 'علي' && view.at(i + 2)?.kind === 'word')
    return null;
  return found ? trigger('declaration', i, { verbal: !/^اعلان|^باعلان/.test(view.text(i)) }) : null;
});

/** "من أجل رفع الجثث وتبادل الأسرى": an aim, over what else it aims at. */
function isAimedAt(view: SentenceView, i: number): boolean {
  for (let at = i - 1; at >= Math.max(view.clauseStart(i), i - 6); at--) {
    if (/^(?:اجل|بهدف|بغيه|لافساح|لاتاحه)$/.test(view.text(at))) return true;
  }
  return false;
}

/** "اتفاق بشأن تبادل الأسرى", "اتفقا على تبادل 100 أسير": agreed on, it lies ahead; of talks and of what is sought it may come. */
function accordOn(view: SentenceView, i: number): 'planned' | 'unreal' | 'undone' | null {
  // "توصلا إلى اتفاق لتبادل 50 أسيرا".
  if (cliticOf(view, i) === 'ل' && view.as(i - 1, 'noun', 'agreement')) {
    const standing = standingOf(view, i - 1);
    return standing === 'sought' ? 'unreal' : (standing ?? 'planned');
  }
  if (!/^(?:بشان|حول|علي)$/.test(prepositionOf(view, i))) return null;
  const accord = governor(view, i, 'agree', 'agreement', 'reach', 'talks', 'discuss');
  if (accord === null) return null;
  if (view.is(accord, 'talks', 'discuss')) return 'unreal';
  if (view.isFiniteVerb(accord)) return isUndone(view, accord) ? 'undone' : 'planned';
  const standing = standingOf(view, accord);
  return standing === 'sought' ? 'unreal' : (standing ?? 'planned');
}

/** "تبادل الأسرى وجثث القتلى", "الإفراج عن محتجزين". */
export const exchange = rule('exchange', ['swap', 'release'], (view, i) => {
  const swap = view.is(i, 'swap', 'release');
  if (!swap || swap.pos === 'participle' || isOfJustice(view, i)) return null;
  // The one who frees may stand between: "أفرجت X عن 16 رهينة".
  const what = view.find(i + 1, Math.min(i + 7, view.clauseEnd(i)), 'captives', 'bodies');
  if (what === null) return null;
  const settled = swap.pos === 'noun' ? accordOn(view, i) : null;
  if (settled === 'undone') return null;
  if (settled !== null)
    return trigger('exchange', i, { over: joined(what, i, 2), modality: settled, consumes: [what] });
  const aim =
    // "أكبر عملية لتبادل الأسرى": what the operation is, not what it is for.
    (PURPOSE_PREFIX.test(swap.prefix) && !/^[وفبل]?(?:ال)?(?:عمليه|صفقه)$/.test(view.text(i - 1))) ||
    isAimedAt(view, i) ||
    view.findBack(i, 6, 'call-for') !== null;
  return trigger('exchange', i, {
    over: joined(what, i, 2),
    verbal: view.isFiniteVerb(i),
    modality: aim ? 'called-for' : null,
    consumes: [what],
  });
});
