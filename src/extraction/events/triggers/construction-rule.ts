// When a verb and a certain noun of its clause open an event together: the pairs are data, see lexicon/words/constructions.
import type { Construction } from '../../lexicon/words/constructions.ts';
import { constructions } from '../../lexicon/words/constructions.ts';
import type { NounsByHead } from '../../lexicon/words/construction-nouns.ts';
import { byHead, headsIn, isForm } from '../../lexicon/words/construction-nouns.ts';
import type { Analysis } from '../../lexicon/words/word-index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { adoptedDeed } from '../claimed-deed.ts';
import { BEGINS_NOUN } from '../word-facts.ts';
import { cliticOf, governedEnd, governor, isWithB, readingsOf, upTo } from './reach.ts';
import { isMadeSafe } from './made-safe.ts';
import { isOfJustice } from './no-stance.ts';
import { joined, rule, trigger } from './trigger.ts';

interface Compiled {
  readonly type: Construction['type'];
  readonly place: Construction['place'];
  /** Each noun as its words, by the first of them; `null`: the verb is enough. */
  readonly nouns: NounsByHead | null;
}

/** The constructions of each verb, by its lemma ("حمل 2"). */
const byLemma = new Map<string, Compiled[]>();
for (const { type, place, nouns, verbs } of constructions) {
  const compiled = { type, place, nouns: nouns && byHead(nouns) };
  for (const [root, form] of verbs) {
    const lemma = `${root} ${form}`;
    byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), compiled]);
  }
}

/** The last chunk of the noun that begins at chunk `at`, if it does: phrases may be one chunk or several. */
function nounAt(view: SentenceView, at: number, words: readonly string[]): number | null {
  const found: { text: string; chunk: number }[] = [];
  for (let k = at; k < view.length && found.length < words.length; k++) {
    const chunk = view.at(k);
    if (chunk?.kind === 'mark' && !view.isClauseMark(k) && k > at) continue;
    if (chunk?.kind !== 'word') return null;
    for (const text of chunk.text.split(' ')) found.push({ text, chunk: k });
  }
  const fits = words.every((word, k) => isForm(found[k]?.text ?? '', word));
  return fits ? (found[words.length - 1]?.chunk ?? null) : null;
}

/** Where one of the nouns stands in a range, the longest first: first and last chunk. */
function findNoun(
  view: SentenceView,
  range: readonly number[],
  nouns: NounsByHead,
): { at: number; last: number } | null {
  for (const at of range) {
    if (!view.has(at, BEGINS_NOUN)) continue;
    let last = -1;
    for (const head of headsIn(view.text(at)))
      for (const words of nouns.get(head) ?? NO_NOUNS) last = Math.max(last, nounAt(view, at, words) ?? -1);
    if (last >= 0) return { at, last };
  }
  return null;
}
/** The most chunks that are quoted with the verb; a noun beyond them is left out of the quoted words. */
const WIDEST = 5;
const NO_NOUNS: readonly (readonly string[])[] = [];

/** A finite verb whose letters are no noun besides: "دوي المدافع سُمع" has its noun first. */
const isVerbOnly = (view: SentenceView, at: number): boolean =>
  view.isFiniteVerb(at) && !view.at(at)?.analyses.some(({ pos }) => pos === 'noun');

/** The chunks where a subject may stand: right behind the verb, a quantity between, or before it in the clause. */
function subjectPlaces(view: SentenceView, i: number): number[] {
  const behind = upTo(i + 1, i + 4).filter((at) => at < view.clauseEnd(i) && cliticOf(view, at) === '');
  const before: number[] = [];
  for (let at = i - 1; at >= Math.max(0, i - 6); at--) {
    if (view.isClauseMark(at) || view.isSubordinator(at) || isVerbOnly(view, at)) break;
    if (cliticOf(view, at) === '') before.push(at);
  }
  return [...behind, ...before];
}

/** "بقذائف", "بعدة قذائف", "ب10 صواريخ": with ب on the noun or on what counts it. */
const isMeans = (view: SentenceView, at: number): boolean =>
  isWithB(view, at) || (isWithB(view, at - 1) && QUANTITY.test(view.text(at - 1)));
const QUANTITY = /^ب(?:عده|عشرات|مئات|العشرات|العديد|عدد|وابل|اكثر|نحو|\d+)$/;

/** "المهلة التي حددها X", "اتهامات وجهتها Y": the object before the verb whose pronoun points back to it. An attack is told by its noun already. */
function antecedents(view: SentenceView, i: number, place: Construction['place']): number[] {
  const pronoun = readingsOf(view, i, 'frame').some(({ suffix }) => /^(?:ه|ها)$/.test(suffix));
  if (place !== 'complement' || !pronoun || !view.isFiniteVerb(i)) return [];
  return upTo(Math.max(0, i - 5), i).filter((at) => cliticOf(view, at) !== 'ل');
}

/** "الهجوم الذي وصفه X بأنه إرهابي", "فيما وصفه بحادث خطير": by what name somebody calls it is told by the way. */
const isCalledInPassing = (view: SentenceView, i: number): boolean =>
  readingsOf(view, i, 'frame').some(({ lemma, suffix }) => lemma === 'وصف 1' && suffix !== '');

/** "رفض الاتفاق الذي أعلنه X", "أطلقت النار على أسرى", "اتهمها بتزويد X بأسلحة": another noun is the verb's own, or another verb has it. */
function isOfOther(
  view: SentenceView,
  i: number,
  type: Construction['type'],
  { at, last }: { at: number; last: number },
): boolean {
  if (last < i) return upTo(last + 1, i).some((k) => view.at(k)?.analyses.some(isNominalReading));
  if (type === 'exchange') return view.find(i + 1, at, 'munition') !== null;
  return type === 'support' && !view.isFiniteVerb(i) && governor(view, i, 'accuse') !== null;
}
const isNominalReading = ({ pos }: Analysis): boolean => pos === 'noun' || pos === 'phrase';

/** "سقوط ثلاثة صواريخ على X أُطلقت من Y": the verb that says who fired what fell tells the same shot. */
function firedBehind(view: SentenceView, i: number, type: Construction['type']): number[] {
  if (type !== 'strike' || !/سقط|سقوط/.test(view.text(i))) return [];
  const behind = upTo(i + 1, governedEnd(view, i) + 1);
  return behind.filter(
    (at) => view.isFiniteVerb(at) && view.is(at, 'fire') !== null && !/^[وف]/.test(view.at(at)?.prefix ?? ''),
  );
}

/** "تبنى": what is adopted is its own object. */
const ADOPTS = 'بني 5';
const BLOWS_UP = 'فجر 2';
const DENIED_WITHIN = 6;
/** "وجه ضربات إلى X بعد اتهامات": the accusation is no object of the verb. */
const TIME_OR_GROUND = /^(?:بعد|عقب|اثر|وسط|رغم|بسبب|قبل|مع|علي|في|عن|حول|بشان|خلال|منذ|ضد|غداه|نتيجه|جراء)$/;

/** "حمّل X مسؤولية", "أعلنت الحكومة حالة الطوارئ", "سقطت قذائف على", "تسليم جثث". */
export const construction = rule('construction', ['frame'], (view, i) => {
  if (view.negation(i)) return null;
  const verbal = view.isFiniteVerb(i);
  // "رفضت تسلم الأسرى": what is refused is the refusal's.
  if (!verbal && (view.isTopic(i) || governor(view, i, 'refuse') !== null)) return null;
  for (const { lemma, passive } of readingsOf(view, i, 'frame')) {
    for (const { type, place, nouns } of byLemma.get(lemma) ?? []) {
      // "أصيبوا بنيران": who is hit is the subject.
      if (place === 'subject' && type === 'strike' && passive) continue;
      if (nouns === null) {
        if (verbal) return trigger(type, i, { verbal });
        continue;
      }
      if (!view.hasAnywhere(BEGINS_NOUN)) continue;
      const reach = verbal ? governedEnd(view, i) : Math.min(i + 5, governedEnd(view, i));
      const range = place === 'subject' && verbal ? subjectPlaces(view, i) : upTo(i + 1, reach);
      const behind = place === 'means' ? range.filter((at) => isMeans(view, at)) : range;
      const found =
        findNoun(view, behind, nouns) ??
        findNoun(view, type === 'attack' ? [] : antecedents(view, i, place), nouns);
      if (found === null || isOfOther(view, i, type, found)) continue;
      if (lemma === ADOPTS && found.at > i && adoptedDeed(view, i) !== found.at) continue;
      if (type === 'attack' && lemma === BLOWS_UP && isMadeSafe(view, i)) continue;
      // "نفت X الاتهامات التي وجهتها Y لها": whose accusation it is the denial does not tell.
      if (type === 'accusation' && found.at < i && view.findBack(found.at, DENIED_WITHIN, 'deny') !== null)
        continue;
      if (type === 'accusation' && found.at > i && TIME_OR_GROUND.test(view.text(found.at - 1))) continue;
      if ((type === 'accusation' || type === 'exchange') && isOfJustice(view, i)) continue;
      if (type === 'concern' && isCalledInPassing(view, i)) continue;
      const span = joined(found.at, i, 3);
      return trigger(type, i, {
        first: span.first,
        last: found.at > i && found.last <= i + WIDEST ? Math.max(span.last, found.last) : span.last,
        verbal,
        consumes: [...upTo(found.at, found.last + 1), ...firedBehind(view, i, type)],
      });
    }
  }
  return null;
});
