// Places: listed ones, and strangers after a noun such as "city" or "province". Accepted forms: مدينة X, العاصمة X,
// محافظات X، وY، وZ, إقليم X, مخيم X.
import type { Term } from '../lexicon/lexicon.ts';
import { NOT_NAMES } from '../lexicon/words-around-people.ts';
import { PLACE_ADJECTIVES } from '../lexicon/words-for-names.ts';
import { COMMON_GENITIVES } from '../lexicon/words-for-places.ts';
import { foldArabic } from '../../domain/arabic-fold.ts';
import { BUT_COMPLEMENTS, isUnguarded, KIND } from './lookup.ts';
import type { Context, Phrase } from './phrase.ts';
import { bare, find, findOf, joined, nisbaAt, written } from './phrase.ts';

const NOT = new Set(NOT_NAMES.map(foldArabic));
const COMMON = new Set(
  COMMON_GENITIVES.split('|').flatMap((word) => [foldArabic(word), foldArabic(`ال${word}`)]),
);
const ADJECTIVES = new Set(PLACE_ADJECTIVES.split('|').map(foldArabic));
type PlaceTerm = Extract<Term, { t: 'place' | 'actor' }>;

/** "الضفة الغربية لنهر X", "من نهر X": behind words for a side of it stands the river, and they name no place of their own. */
export const isRiverBank = (ctx: Context, i: number): boolean =>
  /^(?:ل|لل)نهر$/.test(joined(ctx, i)?.text ?? '') ||
  (joined(ctx, i)?.text === 'من' && /^(?:ال)?نهر$/.test(joined(ctx, i + 1)?.text ?? ''));

/** A listed place at a token (a state counts as one): after a place noun its guarded forms count too. */
export function listedPlaceAt(ctx: Context, i: number, afterNoun: boolean, clitics: 'any' | 'and' | 'none') {
  const found = findOf(
    ctx,
    i,
    KIND.actor | KIND.place,
    (term): term is PlaceTerm =>
      (term.t === 'place' && (afterNoun || !term.guarded)) ||
      (term.t === 'actor' && (afterNoun || !term.guarded) && ctx.lexicon.places.has(term.id)),
    clitics,
  );
  return found && isRiverBank(ctx, found.end) ? null : found;
}

/** Folded shapes of adjectives and of verbs with a pronoun, which follow a place noun without naming the place. */
const NOT_PLACE_SHAPE =
  /^(?:م\S{3,}[هي]|\S{3,}(?:يه|ها|هم|هما)|لل\S+|واسعه|اخري|عديده|كبيره|صغيره|قريبه|امنه|عازله|بعيده|شاسعه|جديده|كامله|حيويه|نائيه|خاضعه|تابعه|واقعه|عسكريه|فقيره|قديمه|هادئه|وعره|ساخنه|خاليه|اهله|خضراء|حمراء|صفراء|كبير|صغير|فقير|جديد|قديم|امن|استراتيجيا|مهم|قريب|بعيد|مجاور|مكتظ|كامله?|اكبر|اصغر|اقل|اكثر|اخر|واحده?|مهمه|هامه|حساسه|خطره|قليله|كثيره|كثيفه|قاحله|غنيه|مطله|استراتيجه|استراتيجيه|موقت|مشترك|مفتوح|مغلق|خاص|عام|صيفي|شتوي)$/;

/** "أحياء منها", "منطقة فيها": a preposition with its pronoun; "بلدات بموجب", "محافظات لعدم": one with its noun. */
const PREPOSITIONAL =
  /^(?:(?:من|في|ب|ل|عن|مع|عند|لدي|الي|علي|حول|ضد|قرب|تحت|فوق|بين)(?:ه|ها|هم|هما|نا)|ب(?:موجب|حلول|داخل|شكل|مناطق|اتجاه|هدف|سبب|غرض|جميع|كامل|محيط|عدد)|باتجاه|ل(?:عدم|زراعه|مهاجمه|نقل|نقله|لجوء))$/;
/** Verbs in a clause that describes the noun, by what only verbs have: "مدينة ولدت", "بلدات انتفضت", "منطقة تمكنت". */
const VERB_OF_CLAUSE =
  /^(?:[تي](?:متد|جري|عمل|كتسب|شبه|سعي|خرج|سري|طلق|نقل|صعب|شتبه|قدر|مكن|حاول|وجد|كون|صل|سود|دار|ديره)|تمكنت|تشكلت|انتفضت|ولدت|حوصرت|انتشرت|تسببت|ابقت|ظلت|باتت|اصبحت|كانت)$/;

const COUNTED = /^ال(?:ثلاث|اربع|خمس|ست|سبع|ثمان)ه?$/;
/** "بمحافظة", "بمدينة": what holds the place, not a part of its name. */
const IN_PLACE =
  /^ب(?:مدينه|محافظه|مديريه|ولايه|منطقه|اقليم|بلده|قريه|قضاء|ناحيه|ريف|مقاطعه|جنوب|شمال|شرق|غرب)$/;
const ADVERB =
  /^(?:ليلا|صباحا|مساء|ظهرا|عصرا|فجرا|نهارا|شرقا|غربا|شمالا|جنوبا|ايضا|مجددا|حاليا|مؤخرا|سابقا|لاحقا|بالكامل|انذاك|(?:اثناء|خلال|بعد|قبل|حين|عند|وقت)(?:ه|ها|هم|هما|ذاك)?)$/;

/** "قاعدة الوطية الجوية": what a thing is for is no part of its name. */
const OF_USE = /^ال(?:(?:جوي|عسكري|حربي|دولي|مدني|حدودي)ه?|بحريه)$/;

/** Verbs of a clause that describes the noun ("مدينة تقع …", "قرية يقطنها …"), and the forms that only verbs have. */
const VERB_SHAPE =
  /^(?:[تي](?:قع|ضم|عد|شهد|سيطر|عاني|خضع|بعد|عتبر|تبع|حتل|مثل|شكل|طل|وجد|قيم|عيش|سكن|قطن|نتشر|حاصر|ربط|فصل|حيط|ستضيف|حتضن|ؤوي|ملك|متلك|دعي|سمي|عرف|بلغ|زيد|كون|مر|مكن|جب)(?:ه|ها|وا|ون|ن)?|[تي](?:ت|ست).{3,})$/;

/** "الغوطة الشرقية": the compass adjective of a name with the article belongs to it, and so does a colour. */
const PART_OF_NAME =
  /^ال(?:(?:شرقي|غربي|شمالي|جنوبي)ه?|اسود|ابيض|احمر|اخضر|ازرق|اصفر|سوداء|بيضاء|حمراء|خضراء)$/;
/** "أورم الكبرى": what tells a place from its namesake belongs to any name. */
const TELLS_APART = /^ال(?:كبري|صغري|كبيره|صغيره|عليا|سفلي|فوقاني|تحتاني|فوقا|تحتا)$/;

/** Nouns of ground that "و" leads on to. */
const GROUND_NOUN =
  /^و(?:مدن|مدينه|بلدات|بلده|قري|قريه|مناطق|منطقه|مواقع|موقع|مزارع|جبال|جبل|محافظات|مديريات|احياء|تلال|مرتفعات|ميناء|مطار|مخيم|مخيمات|ضواحي|ارياف|ريف|اطراف|محيط|طرق|لكن|علي|في|من|غير.*|اخري|تلك|هذه|ذلك|سيطر.*)$/;

/** The second half of names such as "صلاح الدين", "سيف الدولة". */
const CLOSES_NAME = /^(?:الدين|الدوله|الله)$/;

/** Whether a word opens names of places and cannot end one: أم درمان, بيت حانون, غوران بوي. */
export const bindsNext = (text: string): boolean =>
  /^(?:ام|ود|ابو|ابي|بيت|دير|تل|عين|راس|كفر|خربه|كفار|كريات|بني|خان|شرم|وادي|جبل|باب|قصر|برج|بئر|سد|سيدي|اولاد|مار|سان|نوفا|ستارا|عبد|قره|عدي|كارا|نير|حوض|حوش|كيلو|رسم|معره|خشم|حصن|مرج|شعب|جب|عقبه|سوق|ذي|بركه)$/.test(
    text,
  );

/** Whether a word can be the first of an unlisted place's name, or the second. */
function isUsable(ctx: Context, at: number, first: boolean): boolean {
  const text = ctx.tokens[at]?.text ?? '';
  // "ود النورة": what opens names may have two letters.
  const isLong = /^[\u0621-\u064a\u067e\u0686\u06a4\u0698]{3,}$/.test(text) || (first && bindsNext(text));
  if (!isLong || NOT.has(text) || ADJECTIVES.has(text)) return false;
  if (NOT.has(text.replace(/^ال/, ''))) return false;
  // "مصادر محلية لوكالة", "مناطق بالغوطة": a word of the lexicon with a preposition is no name.
  if (first && /^[بل]$/.test(find(ctx, at, BUT_COMPLEMENTS)?.prefix ?? '')) return false;
  // Adjectives of the noun (مأهولة, سكنية, واسعة) and verbs with a pronoun (حررها) are no names.
  // A noun without the article has no adjective with it: "معسكر الوردية" is named so.
  if (first && (COUNTED.test(text) || (!text.startsWith('ال') && NOT_PLACE_SHAPE.test(text)))) return false;
  if (COMMON.has(text) || IN_PLACE.test(text) || (!first && (ADVERB.test(text) || OF_USE.test(text))))
    return false;
  if (first && (PREPOSITIONAL.test(text) || VERB_OF_CLAUSE.test(text))) return false;
  const term = findOf(ctx, at, BUT_COMPLEMENTS, isUnguarded, 'none');
  return term === null && !(first && VERB_SHAPE.test(text));
}

/** What only looks like the genitive of a name: adjectives of the noun before it, participles, relatives, days, the clause's subject. */
const NO_GENITIVE =
  /^ال(?:\S*[هيا]|م\S{3,}|قريب|بعيد|كبير|صغير|قديم|جديد|شهير|واقع|تابع|خاضع|مجاور|\S{2,}(?:ات|ين|ون|ان)|احد|اثنين|ثلاثاء|اربعاء|خميس|سبت|يوم|ذي|تي|لذين|ان|عام|شهر|اسبوع|جيش|طيران|نظام|قوات|تحالف|طيران|قصف|غارات|معارك|هدف|وضع|امر|وقت|ليل|فجر|صباح|مساء)$/;

/** "بصر الحرير": a definite noun right behind the first word of a name, which is no adjective of the place noun. */
function isGenitive(ctx: Context, at: number): boolean {
  const text = ctx.tokens[at]?.text ?? '';
  return /^ال\S{3,}$/.test(text) && !NO_GENITIVE.test(text) && isUsable(ctx, at, false);
}

/** The words of an unlisted place, behind its noun or elsewhere: one, or two where the second plainly continues it. */
export function newPlaceEnd(ctx: Context, i: number, behindNoun = false): number | null {
  if (!isUsable(ctx, i, true)) return null;
  const text = ctx.tokens[i]?.text ?? '';
  // "مدن وبلدات", "مديرية وميناء": another noun, before the name or without any.
  if (GROUND_NOUN.test(text)) return null;
  // "مناطق سيطرته": a pronoun is written with another letter than the ending of a name.
  if (written(ctx, i, i + 1).endsWith('ته')) return null;
  const next = ctx.tokens[i + 1];
  // The second word is taken where the first cannot end a name or a mark follows it.
  const binds = bindsNext(text);
  if (next?.gap === 'joint' && text.startsWith('ال') && PART_OF_NAME.test(next.text)) return i + 2;
  if (next?.gap === 'joint' && TELLS_APART.test(next.text)) return i + 2;
  // "كيلو 16", "الكيلو 7": the milestone is called by its number.
  if (next?.gap === 'joint' && /^(?:ال)?كيلو$/.test(text) && /^\d{1,3}$/.test(next.text)) return i + 2;
  // "بصر الحرير", "حمام العليل": a noun without the article takes no adjective with it, so its genitive is in the name.
  if (behindNoun && next?.gap === 'joint' && !text.startsWith('ال') && isGenitive(ctx, i + 1)) return i + 2;
  // "منطقة صلاح الدين", "حي سيف الدولة": called after a person whose name the second word closes.
  if (next?.gap === 'joint' && CLOSES_NAME.test(next.text)) return i + 2;
  if (
    next?.gap === 'joint' &&
    (binds || isListEnd(ctx, i + 2)) &&
    isUsable(ctx, i + 1, false) &&
    // "العطفين بكتاف", "مدينة سالزبري بإنجلترا": behind a name with its article, or before a listed one, "ب" tells where that is.
    !(text.startsWith('ال') && next.text.startsWith('ب')) &&
    find(ctx, i + 1, KIND.place | KIND.actor)?.prefix !== 'ب' &&
    // "و" leads to the next place: "بلدتي X وY".
    (binds || !next.text.startsWith('و')) &&
    (binds || !next.text.startsWith('ال') || text.startsWith('ال'))
  ) {
    return i + 2;
  }
  return i + 1;
}

/** Whether a comma or bracket follows: then what stands before it is one name. */
function isListEnd(ctx: Context, i: number): boolean {
  const token = ctx.tokens[i];
  return !token || token.gap === 'comma' || token.gap === 'break';
}

/** A place by its bare name, which may stand for a government; behind a noun such as "city", but "capital", it is ground alone. */
export function placeReading(ctx: Context, id: string): { place: string; actors: string[] } {
  ctx.registry.meetPlace(id);
  const metonym = ctx.lexicon.places.get(id)?.metonymOf;
  return { place: id, actors: metonym ? [ctx.registry.meet(metonym)] : [] };
}

/** A name behind a place noun, the phrase from token `from` on. */
function placeCalled(
  ctx: Context,
  noun: string,
  found: { id: string; start: number; end: number; prefix: string },
  from: number,
  prefix: string,
): Phrase {
  const { place, actors } =
    noun === 'capital'
      ? placeReading(ctx, found.id)
      : { place: ctx.registry.meetPlace(found.id), actors: [] };
  return { ...bare(from, found.end, prefix, actors, 'name', place), head: [found.start, found.end], noun };
}

/** "عسكري", "سكني", and not the ending of Slavic names: "كويبيشيفسكي". */
const ADJECTIVE_SHAPE = /^(?!ال)\S{3,}(?<!\S{3}[فوترن]سك)ي$/;

/** "مدينة شوشا", "العاصمة باكو", "محافظة لا يعرفها أحد": the noun is in the phrase, the head is the name. */
export function nounPlacesAt(ctx: Context, i: number): Phrase[] | null {
  const noun = find(ctx, i, KIND['place-noun']);
  if (!noun) return null;
  let at = noun.end;
  if (ADJECTIVES.has(ctx.tokens[at]?.text ?? '') && joined(ctx, at)) at++;
  // A region's own name may contain the noun ("إقليم دارفور"): read what follows the noun.
  const gaps = noun.term.plural ? 'joint comma break bracket' : 'joint bracket';
  const start = ctx.tokens[at];
  if (!start || !gaps.includes(start.gap) || (start.gap === 'break' && !nearColon(ctx, at))) return null;
  if (isWrittenOtherwise(ctx, i, noun.prefix, noun.term.noun) || isAdjectiveLocal(ctx, i, noun.prefix))
    return null;
  // "إقليمي، ودولي": a dual or plural in the construct has its genitive right behind it.
  if (noun.term.plural && start.gap !== 'joint' && /[يا]$/.test(noun.term.noun)) return null;
  const first = placeAfterNoun(ctx, at, 'none') ?? (noun.term.plural ? null : calledAfterNation(ctx, at));
  if (!first) return null;
  // "معسكر تدريب", "قاعدة الصواريخ": common words behind nouns that also name things.
  const [head = ''] = [ctx.tokens[first.start]?.text];
  const isNew = !ctx.lexicon.places.has(first.id);
  if (noun.term.definite && isNew && !head.startsWith('ال')) return null;
  if (noun.term.key === 'capital' && isNew) return null;
  // "مطار عسكري", "حي سكني": what ends so behind a noun of its gender is an adjective.
  if (isNew && start.gap === 'joint' && ADJECTIVE_SHAPE.test(head) && !/[ةى]$/.test(noun.term.noun))
    return null;
  const found = [placeCalled(ctx, noun.term.key, first, i, noun.prefix)];
  if (!noun.term.plural) return found;
  // The list goes on while "و" or a comma leads to another name.
  let end = first.end;
  for (let more = 0; more < 12; more++) {
    const next = ctx.tokens[end];
    if (!next || !['joint', 'comma'].includes(next.gap)) break;
    const needsAnd = next.gap === 'joint' || next.text.startsWith('و');
    // A dual ("بلدتي") has a second member, whatever follows it.
    const isSure = more === 0 && /(?:ت[اي]|مي|يي)$/.test(noun.term.noun);
    const item = placeAfterNoun(ctx, end, needsAnd ? 'and' : 'none', isSure);
    if (!item || (needsAnd && item.prefix === '')) break;
    // "محافظتي لحج وتعز، تمهيدا لـ", "والتقدم نحو": a stranger behind a comma is of the list if the list goes on or ends there.
    if (next.gap === 'comma' && !isSure && !ctx.lexicon.places.has(item.id) && !closesItem(ctx, item.end))
      break;
    found.push(placeCalled(ctx, noun.term.key, item, end, item.prefix));
    end = item.end;
  }
  return found;
}

/** "وأدى الهجوم", "إحياء الذكرى": folding makes one of letters that no place noun is written with. */
function isWrittenOtherwise(ctx: Context, i: number, prefix: string, noun: string): boolean {
  const hamza = hamzasIn(written(ctx, i, i + 1).slice(prefix.length));
  return hamza !== '' && hamza !== hamzasIn(noun) && hamzasIn(noun) !== 'أإ';
}

const hamzasIn = (text: string): string => text.replace(/[^أإ]/g, '');

/** "مصادر محلية", "مفاوضات محلية": behind a noun it is an adjective; the district is in, from or of something. */
function isAdjectiveLocal(ctx: Context, i: number, prefix: string): boolean {
  if (prefix !== '' || ctx.tokens[i]?.text !== 'محليه' || !joined(ctx, i)) return false;
  // It agrees with a plural or a feminine; behind a definite noun or a verb it is none.
  const before = ctx.tokens[i - 1]?.text ?? '';
  return /(?:ات|ه|ادر|ائل|اطن)$/.test(before) && !before.startsWith('ال');
}

/** "منطقة السودانية", "حي اليمنية": behind a noun without the article a nation's adjective with it is what the place is called. */
function calledAfterNation(ctx: Context, i: number) {
  const found = nisbaAt(ctx, i, true);
  if (!found || found.term.number === 'pl') return null;
  return { id: ctx.registry.newPlace(written(ctx, i, found.end)), start: i, end: found.end, prefix: '' };
}

/** Whether a mark, "و", or words for where follow a member of a list. */
function closesItem(ctx: Context, end: number): boolean {
  const after = ctx.tokens[end];
  if (!after || after.gap !== 'joint') return true;
  return (
    after.text.startsWith('و') ||
    /^(?:(?:شمال|جنوب|شرق|غرب)ي?|وسط|قرب|بريف|بمحافظه|بولايه|التابع\S*)$/.test(after.text)
  );
}

function nearColon(ctx: Context, at: number): boolean {
  const before = ctx.tokens[at - 1];
  const token = ctx.tokens[at];
  if (!before || !token) return false;
  return /^\s*:\s*$/.test(ctx.shadow.text.slice(before.end, token.start));
}

function placeAfterNoun(ctx: Context, i: number, clitics: 'and' | 'none', isSure = false) {
  const listed = listedPlaceAt(ctx, i, true, clitics);
  if (listed && (clitics === 'none' || listed.prefix !== '')) {
    return { id: listed.term.id, start: i, end: listed.end, prefix: listed.prefix };
  }
  const token = ctx.tokens[i];
  if (!token) return null;
  if (clitics === 'and') {
    const rest = token.text.slice(1);
    if (!token.text.startsWith('و') || rest.length < 3 || NOT.has(rest) || NOT.has(token.text)) return null;
    const end = newPlaceEnd(ctx, i, true);
    // Without a comma between, "و" may as well lead to a new clause: only a word that a comma or "و" follows counts.
    const after = end === null ? undefined : ctx.tokens[end];
    if (
      end === null ||
      (!isSure && token.gap === 'joint' && after?.gap === 'joint' && !after.text.startsWith('و'))
    )
      return null;
    return { id: ctx.registry.newPlace(written(ctx, i, end).slice(1)), start: i, end, prefix: 'و' };
  }
  const end = newPlaceEnd(ctx, i, true) ?? namedByCompass(ctx, i);
  return end === null ? null : { id: ctx.registry.newPlace(written(ctx, i, end)), start: i, end, prefix: '' };
}

/** "منطقة شمال شوا": behind a region's noun a compass word opens the name that no list has; a village lies to that side of something. */
function namedByCompass(ctx: Context, i: number): number | null {
  const noun = /(?:منطقه|محافظه|ولايه|اقليم|مقاطعه)$/.test(ctx.tokens[i - 1]?.text ?? '');
  if (!noun || !/^(?:شمال|جنوب|شرق|غرب)$/.test(ctx.tokens[i]?.text ?? '') || !joined(ctx, i + 1)) return null;
  // What has the article is a common noun as often as a name.
  if (ctx.tokens[i + 1]?.text.startsWith('ال')) return null;
  return newPlaceEnd(ctx, i + 1, true);
}
