// Names of the lexicon as they stand, bare national adjectives, and surnames of people met before.
import { foldArabic } from '../../domain/arabic-fold.ts';
import type { Term } from '../lexicon/lexicon.ts';
import { NOUNS_OF_HOUSES } from '../lexicon/words-for-places.ts';
import { NOUNS_OF_OFFICE_HOLDERS, NOUNS_OF_PRIVATE_PEOPLE } from '../lexicon/words-for-names.ts';
import { withApposition, withLeader } from './apposition.ts';
import { KIND } from './lookup.ts';
import type { Context, Phrase } from './phrase.ts';
import { bare, find, findOf, joined } from './phrase.ts';
import { isRiverBank, placeReading } from './place-phrase.ts';

type Named = Extract<Term, { t: 'actor' | 'place' }>;

/** Words before an ambiguous form that settle it as a name: "دولة مالي", "وكالة سانا", "في مالي". */
const SETTLING = new Set(
  [
    'دولة',
    'جمهورية',
    'وكالة',
    'قناة',
    'في',
    'إلى',
    'مراسل',
    'صحيفة',
    'لوكالة',
    'عن',
    'شمال',
    'جنوب',
    'شرق',
    'غرب',
    'شمالي',
    'جنوبي',
    'شرقي',
    'غربي',
    'قرب',
  ].map((word) => word.replace(/ة$/, 'ه').replace(/إ/g, 'ا').replace(/ى$/, 'ي')),
);

/** Those before an outlet's name: "in" and "to" rather lead to a place. */
const OF_OUTLETS = new Set([...SETTLING].filter((word) => word !== 'في' && word !== 'الي'));

/** Whether a name of the length of the listed one stands alone in quotation marks: «الشرق الأوسط» is the newspaper. */
function isQuotedAlone(ctx: Context, i: number, term: Extract<Term, { t: 'actor' }>): boolean {
  const lengths = ctx.lexicon.actors.get(term.id)?.names.map(({ text }) => text.split(' ').length) ?? [];
  const { text } = ctx.shadow;
  const start = ctx.tokens[i]?.start ?? 0;
  return (
    /[«"“]\s{0,2}$/.test(text.slice(Math.max(0, start - 3), start)) &&
    lengths.some((length) =>
      /^\s{0,2}[»"”]/.test(text.slice(ctx.tokens[i + length - 1]?.end ?? 0).slice(0, 3)),
    )
  );
}

/** Nouns that some listed names contain, and that a definite one later repeats: "قطاع X", then "القطاع". */
const NOUNS_IN_NAMES: Readonly<Record<string, string>> = {
  قطاع: 'region',
  اقليم: 'region',
  مخيم: 'camp',
  مدينه: 'city',
};

const isOutlet = (ctx: Context, term: Named): term is Extract<Term, { t: 'actor' }> =>
  term.t === 'actor' && ctx.lexicon.actors.get(term.id)?.kind === 'outlet';

/** Whether a form that may be something else is a name behind the word before it, or one met before. */
function isSettled(ctx: Context, i: number, before: string, term: Named): boolean {
  if (isOutlet(ctx, term)) return OF_OUTLETS.has(before) || isQuotedAlone(ctx, i, term);
  if (SETTLING.has(before) && !(term.t === 'place' && term.behindNoun)) return true;
  // "مدينة جبرائيل … سقوط جبرائيل": met behind its noun, a place that may be something else is meant by its bare name.
  return term.t === 'place' && ctx.registry.hasMetPlace(term.id);
}

/** A listed name at a token. A form that two share goes to the one whose state the article writes of more. */
export function listedNameAt(ctx: Context, i: number): Phrase | null {
  const before = ctx.tokens[i - 1]?.text ?? '';
  const found = findOf(
    ctx,
    i,
    KIND.actor | KIND.place,
    (term): term is Named =>
      (term.t === 'actor' || term.t === 'place') && (!term.guarded || isSettled(ctx, i, before, term)),
  );
  if (!found) return null;
  if (found.term.t === 'actor' && found.term.adverbial && found.prefix.endsWith('ب')) return null;
  if (isRiverBank(ctx, found.end)) return null;
  // "سورية" is the state after a preposition or at the start, else the adjective of the noun before it.
  const adjective = find(ctx, i, KIND.nisba);
  if (
    adjective?.end === found.end &&
    adjective.term.gender === 'f' &&
    found.prefix === '' &&
    /ه$|ات$/.test(before) &&
    ctx.tokens[i]?.gap === 'joint'
  )
    return null;
  const capital = findOf(
    ctx,
    i,
    KIND.place,
    (term): term is Extract<Term, { t: 'place' }> => term.t === 'place' && !term.guarded,
  );
  const rival =
    found.term.t === 'actor' && capital?.end === found.end && capital.prefix === found.prefix
      ? capital
      : null;
  const term = rival && prefersPlace(ctx, i, found.term.id, rival.term.id) ? rival.term : found.term;
  const { prefix } = found;
  if (term.t === 'place') {
    const first = (ctx.tokens[i]?.text ?? '').slice(prefix.length);
    const { place: of, actors } = placeReading(ctx, term.id);
    const noun = NOUNS_IN_NAMES[first] ?? null;
    return { ...bare(i, found.end, prefix, actors, 'name', of), noun };
  }
  const actor = ctx.registry.meet(term.id);
  const entry = ctx.lexicon.actors.get(actor);
  if (entry?.kind === 'person') {
    ctx.registry.rememberPerson(
      actor,
      ctx.tokens
        .slice(i, found.end)
        .map(({ text }, at) => (at === 0 ? text.slice(found.prefix.length) : text)),
    );
  }
  const end = withLeader(ctx, i, withApposition(ctx, i, found.end, actor), prefix);
  const place = ctx.lexicon.places.has(term.id) ? ctx.registry.meetPlace(term.id) : null;
  return {
    ...bare(i, end, prefix, [actor], 'name', place),
    head: [i, found.end],
    // "وزارة الدفاع الأميركية" is feminine, whatever the actor's label (البنتاغون) is.
    gender: isFeminineBody(ctx, i, found.prefix, actor) ? 'f' : null,
  };
}

/** Kinds of actor that are bodies of people. */
const BODIES: ReadonlySet<string> = new Set(['government-body', 'armed-force', 'organisation']);

/** Whether a body is named by a feminine noun: وزارة, قوات. */
function isFeminineBody(ctx: Context, i: number, prefix: string, actor: string): boolean {
  const kind = ctx.lexicon.actors.get(actor)?.kind ?? '';
  const word = (ctx.tokens[i]?.text ?? '').slice(prefix.length);
  return BODIES.has(kind) && /\S{3}(?:ه|ات)$/.test(word);
}

/** Whether an ambiguous form is the place (a capital) and not the state of the same spelling. */
function prefersPlace(ctx: Context, i: number, state: string, place: string): boolean {
  const owner = ctx.lexicon.places.get(place)?.metonymOf;
  if (!owner || owner === state) return false;
  // Where vowels are written they decide: the entry that is listed with the same ones.
  const token = ctx.tokens[i];
  const source = token ? ctx.shadow.source.slice(ctx.shadow.map[token.start], ctx.shadow.map[token.end]) : '';
  const spelled = (names: readonly { text: string }[] | undefined) =>
    names?.some(({ text }) => /[\u064b-\u0652]/.test(text) && source.endsWith(text)) === true;
  if (spelled(ctx.lexicon.places.get(place)?.names)) return true;
  if (spelled(ctx.lexicon.actors.get(state)?.names)) return false;
  return ctx.history.weight(owner) >= ctx.history.weight(state);
}

/** Folded words of a list, bare and with the article. */
const withArticle = (words: string): ReadonlySet<string> =>
  new Set(words.split('|').flatMap((word) => [foldArabic(word), `ال${foldArabic(word)}`]));

const HOUSES = withArticle(NOUNS_OF_HOUSES);
const PRIVATE_PEOPLE = withArticle(NOUNS_OF_PRIVATE_PEOPLE);
const OFFICE_HOLDERS = withArticle(NOUNS_OF_OFFICE_HOLDERS);

/** Participles beside which an accusative tells by whom: "المدعومة", "مصنفة", "المعترف بها". */
const UNDERGOING =
  /^[وفبل]*(?:ال|لل)?(?:مدعوم|ممول|مسنود|مسلح|مدرب|مصنف|معترف|محسوب|مرفوض|مطلوب|مقبول|موجه)(?:ه|ين|ون)?$/;

/** So many of them stand in a row at most. */
const ADVERBS = 4;

/** "الفصائل المدعومة تركيا وقطريا": an adverb, which tells of nobody who does anything. */
function isAdverb(ctx: Context, i: number): boolean {
  let at = i;
  while (i - at < ADVERBS && ctx.tokens[at]?.text.endsWith('يا') && joined(ctx, at)) at--;
  if (at === i) return false;
  if (/^ب(?:ه|ها|هم)$/.test(ctx.tokens[at]?.text ?? '') && joined(ctx, at)) at--;
  return UNDERGOING.test(ctx.tokens[at]?.text ?? '');
}

/**
 * What the adjective of a nation at a token is said of where it stands right behind its noun, as definite as it is: that noun without
 * clitics; '' where it stands on its own.
 */
function describedNoun(ctx: Context, i: number, definite: boolean): string {
  if (!joined(ctx, i)) return '';
  const noun = withoutClitics(ctx.tokens[i - 1]?.text ?? '');
  return noun.startsWith('ال') === definite ? noun : '';
}

const withoutClitics = (word: string): string =>
  word.replace(/^[وف](?=[بلك]?ال|لل)/, '').replace(/^(?:[بك]ال|لل)/, 'ال');

/** A national adjective or people on its own: "القصف الأذري", "الأرمن". A house is nobody: "المستشفى الكويتي". */
export function demonymAt(ctx: Context, i: number): Phrase | null {
  const found = find(ctx, i, KIND.nisba);
  if (!found || found.term.guarded || isAdverb(ctx, i)) return null;
  const { of, people, number, definite, gender } = found.term;
  const noun = describedNoun(ctx, i, definite);
  if (HOUSES.has(noun) || PRIVATE_PEOPLE.has(noun)) return null;
  const owner = ctx.registry.meet(of);
  // "المستشارين الأتراك": an adjective of those who hold an office is their state's.
  const group = (people || (number === 'pl' && gender === 'm' && definite)) && !OFFICE_HOLDERS.has(noun);
  const actor = group ? ctx.registry.group('people', 'people', '', owner) : owner;
  return bare(i, found.end, found.prefix, [actor], 'demonym');
}

/** The bare surname of a person met before in the article. */
export function surnameAt(ctx: Context, i: number): Phrase | null {
  const token = ctx.tokens[i];
  if (!token || !ctx.registry.short.mayBegin(token.word)) return null;
  for (const { prefix, surname } of token.word.surnames) {
    const actor = ctx.registry.short.surname(surname);
    if (actor) return bare(i, i + 1, prefix, [actor], 'name');
  }
  return null;
}
