// When an accord opens an event: agreed, signed, pointed back to; truces are the business of truce-accord-rules.
import { isTalkedOf } from '../denied-talk.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isSupervised, upTo } from './reach.ts';
import { joined, rule, trigger } from './trigger.ts';
import { isUndone } from './truce-accord-rules.ts';
import { IS_RELATIVE } from '../word-facts.ts';

/** What is signed beside accords. */
const SIGNED = /(?:^| )(?:ال)?(?:اعلان|ميثاق|وثيقه|خارطه|ورقه|محضر|مذكره|بيان|بيانا)(?: |$)/;

const next4 = (view: SentenceView, i: number): string =>
  view.chunks
    .slice(i + 1, i + 6)
    .map(({ text }) => text)
    .join(' ');

/** "المذكرة التي وقعها الجانبان", "هدنة أُبرمت في جنيف", "بعد توقيعه": the accord that a relative or a pronoun points back to. */
function antecedent(view: SentenceView, i: number): number | null {
  const reading = view.is(i, 'agree');
  if (!reading || (reading.suffix === '' && !reading.passive && !view.has(i - 1, IS_RELATIVE))) return null;
  for (let at = i - 1; at >= Math.max(0, i - ANTECEDENT); at--)
    if (view.is(at, 'agreement', 'truce') || SIGNED.test(view.text(at))) return at;
  return null;
}
/** An accord stands so many words before what points to it at most. */
const ANTECEDENT = 6;

/** Whether the accord pointed back to is a truce. */
const isOfTruce = (view: SentenceView, i: number): boolean => {
  const accord = antecedent(view, i);
  return accord !== null && view.is(accord, 'truce') !== null;
};

/** "آلية تنفيذ الاتفاق", "التزامه بالاتفاق", "بموجب بنود الاتفاق": an accord that is carried out or kept stands already. */
const isCarriedOut = (view: SentenceView, i: number): boolean =>
  /^(?:[بل]?ال|لل)/.test(view.text(i)) &&
  (isSupervised(view, i) ||
    view.findBack(i, 2, 'uphold') !== null ||
    /^[وفبل]?(?:ال)?(?:بنود|نص|شروط|اليه|خرق)$/.test(view.text(i - 1)));

/** "بعد الموافقة على حل القوات", "عقب اتفاقهما على": behind a word of time what was agreed to has been. */
function isPast(view: SentenceView, i: number): boolean {
  if (!/^وفق [38]$/.test(view.is(i, 'agree')?.lemma ?? '')) return false;
  if (!/(?:^| )[وف]?(?:بعد|عقب|اثر|منذ)$/.test(view.text(i - 1))) return false;
  return upTo(i + 1, Math.min(i + 6, view.clauseEnd(i))).some((at) => view.text(at) === 'علي');
}

/** "أكدت X التزامها المشاركة": who binds himself to take part agrees to. */
const isPledgeToAttend = (view: SentenceView, i: number): boolean =>
  view.is(i, 'attend')?.pos === 'noun' &&
  /التزام/.test(view.text(i - 1)) &&
  view.findBack(i, PLEDGED_WITHIN, 'say') !== null;
const PLEDGED_WITHIN = 4;

/** "تسوية أوضاع المقاتلين": papers put in order, no settlement between sides. */
const isOfPapers = (view: SentenceView, i: number): boolean =>
  /^ل?(?:ال)?(?:اوضاع|وضع)/.test(view.text(i + 1));

/** "يبدأ خلال 72 ساعة من توقيع الاتفاق", "قبل تسوية نهائية": when something else is, or an accord still to come. */
function isCountedFrom(view: SentenceView, i: number): boolean {
  if (view.text(i - 1) === 'قبل' && !view.text(i).startsWith('ال')) return true;
  return view.is(i - 1, 'agree')?.pos === 'noun' && view.text(i - 2) === 'من' && TERM.test(view.text(i - 3));
}
const TERM = /(?:^| )(?:ساعه|ساعات|يوم|يوما|ايام|اسبوع|اسبوعين|اسابيع|شهر|اشهر|شهرين|\d+)$/;

/** "أعراض تتفق مع التسمم": things agree with things. */
const isConsistent = (view: SentenceView, i: number): boolean =>
  /^[وف]?[يت]تفق$/.test(view.text(i)) &&
  view.text(i + 1) === 'مع' &&
  view.at(i + 2)?.kind === 'word' &&
  view.is(i + 2, 'fighters') === null;

/** "وافق على", "اتفقا على تدابير", "وقّعا اتفاقا", "أكدتا مشاركتهما في المحادثات"; truces are not its business. */
export const agreement = rule('agreement', ['agree', 'attend', 'agreement'], (view, i) => {
  const found = view.is(i, 'agree');
  const voiced = view.findBack(i, 3, 'do', 'reach', 'say') !== null || isTalkedOf(view, i) || isPast(view, i);
  if (
    found &&
    !isCarriedOut(view, i) &&
    (found.pos === 'verb' ? view.isFiniteVerb(i) : found.pos === 'noun' && found.prefix !== 'ل' && voiced)
  ) {
    const truce = view.find(i + 1, Math.min(i + 8, view.clauseEnd(i)), 'truce');
    if ((truce !== null && !isSupervised(view, truce)) || isUndone(view, i)) return null;
    // "ما اتُفق عليه": what was settled, pointed to.
    if (/^[وفبل]?ما$/.test(view.text(i - 1)) && view.text(i + 1).startsWith('عليه')) return null;
    // وقع is to sign and to befall: it signs only an accord.
    const accord = view.find(i + 1, Math.min(i + 7, view.clauseEnd(i)), 'agreement');
    const signed = accord !== null || SIGNED.test(next4(view, i)) || antecedent(view, i) !== null;
    if (/وقع/.test(view.text(i)) && !signed) return null;
    if (isConsistent(view, i)) return null;
    // "هدنة وافق عليها الطرفان": the truce before it is what was agreed.
    if (view.text(i + 1).startsWith('عليه') && view.find(i - 3, i, 'truce') !== null) return null;
    const led = view.findBack(i, 3, 'do', 'reach', 'say');
    if (found.pos === 'noun' && led !== null && isUndone(view, led)) return null;
    const refused = view.findBack(i, 2, 'refuse');
    // What is agreed to has not been done yet: it opens no event of its own.
    const agreed = upTo(i + 1, Math.min(i + 7, view.clauseEnd(i))).filter((k) =>
      view.is(k, 'deploy', 'withdraw', 'leave', 'swap', 'release'),
    );
    return refused === null
      ? trigger(isOfTruce(view, i) ? 'ceasefire-agreement' : 'agreement', i, {
          verbal: found.pos === 'verb',
          consumes: accord === null ? agreed : [...agreed, accord],
        })
      : null;
  }
  if (
    view.is(i, 'attend') &&
    view.findBack(i, 2, 'say') !== null &&
    view.find(i + 1, i + 5, 'talks') !== null
  ) {
    const say = view.findBack(i, 2, 'say') as number;
    const talks = view.find(i + 1, i + 5, 'talks') as number;
    return trigger('agreement', say, { first: say, last: i, verbal: true, consumes: [talks] });
  }
  if (isPledgeToAttend(view, i)) {
    const say = view.findBack(i, PLEDGED_WITHIN, 'say') ?? i;
    return trigger('agreement', say, { first: say, last: i, verbal: true });
  }
  const noun = view.as(i, 'noun', 'agreement') ?? view.as(i, 'phrase', 'agreement');
  if (!noun || view.find(i + 1, i + 6, 'truce') !== null || view.isTopic(i) || isCarriedOut(view, i))
    return null;
  if (isOfPapers(view, i) || isCountedFrom(view, i)) return null;
  // "صدر بيان مشترك": a joint statement is an accord once it is out.
  if (noun.pos === 'phrase' && /^[وف]?صدر$/.test(view.text(i - 1)))
    return trigger('agreement', i, { first: i - 1 });
  // "بموجب اتفاق بين X وY", "إثر اتفاق روسي أمريكي": an accord that something followed from was reached.
  if (noun.pos === 'noun' && /^(?:بموجب|اثر|عقب)$/.test(view.text(i - 1)) && !view.text(i).startsWith('ال'))
    return trigger('agreement', i);
  const reached = view.findBack(i, 6, 'reach', 'agree', 'do');
  // "تم تعليق الاتفاق": undone, not reached.
  const undone = view.chunks
    .slice(reached ?? i, i)
    .some(({ text }) => /^(?:ال)?(?:تعليق|الغاء|انهاء|نقض|فسخ|انهيار)$/.test(text));
  return reached === null || undone || isUndone(view, reached)
    ? null
    : trigger('agreement', i, { over: joined(reached, i), consumes: [reached], verbal: false });
});
