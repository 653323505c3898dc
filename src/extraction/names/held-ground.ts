// Places that no list has and no noun introduces, where only ground can stand: "سيطرت القوات على X وY", "قصف مناطق في X". Arabic
// does not leave a common noun without article, adjective or genitive there, so a bare word that nothing specifies is a name.
import { foldArabic } from '../../domain/arabic-fold.ts';
import { CONTROL_WORDS, SCATTERED_PLACES, UNNAMED_GROUND } from '../lexicon/words-for-places.ts';
import { KIND } from './lookup.ts';
import type { Context, Phrase } from './phrase.ts';
import { bare, find, joined, written } from './phrase.ts';
import { bindsNext, listedPlaceAt, newPlaceEnd } from './place-phrase.ts';
import type { Token } from './tokens.ts';

const folded = (forms: string): ReadonlySet<string> => new Set(forms.split('|').map(foldArabic));
const CONTROL = folded(CONTROL_WORDS);
const SCATTERED = folded(SCATTERED_PLACES);
const UNNAMED = folded(UNNAMED_GROUND);

/** Counted, dual and regular plural nouns are common ones: "ثلاث بلدات", "بلدتين", "شاحنات". */
const COMMON_NOUN =
  /^\S{2,}ات$|^\S{3,}ين$|^(?:ثلاث|اربع|خمس|ست|سبع|ثمان|ثماني|تسع|عشر|احد|احدي|اثن|اثنت|عشرين|مئ|مائ)[هاي]?$/;

/** How many words may stand between a word of control and its "على": its subject ("سيطرت قوات الجيش على"). */
const MAX_SUBJECT = 6;

const withoutClitics = (text: string): string => text.replace(/^[وف]?(?:لل|[بل]?(?:ال)?)/, '');

/** Whether a token is what control is over: "على" behind a word of control, or "في" behind scattered places. */
export function followsControl(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before || tokens[i]?.gap !== 'joint') return false;
  if (before.text === 'في') return SCATTERED.has(tokens[i - 2]?.text ?? '') && before.gap === 'joint';
  if (before.text !== 'علي') return false;
  for (let at = i - 2; at >= Math.max(0, i - 2 - MAX_SUBJECT); at--) {
    const token = tokens[at];
    if (!token || tokens[at + 1]?.gap !== 'joint') return false;
    if (CONTROL.has(token.text) || CONTROL.has(withoutClitics(token.text))) return true;
    // "التي يسيطر عليها X على طول الحدود": its ground is told already.
    if (/^علي(?:ه|ها|هم|هما)?$/.test(token.text)) return false;
  }
  return false;
}

/** What may follow a name without specifying it: a mark, "و", a preposition, a compass point, a relative, a time. */
const CLOSER =
  /^(?:و.+|في|الي|علي|عن|مع|بعد|قبل|خلال|منذ|عقب|اثر|قرب|عند|ضمن|وسط|جراء|بين|حتي|الذي|التي|اللتين|امس|اليوم|صباح|مساء|فجر|ليل|ليله|ظهر|عصر|غداه|يوم|ايضا|مجددا|بالكامل|بشكل|بدعم|باتجاه|بريف|بمحافظه|بولايه|بمنطقه|بقضاء|بمقاطعه|(?:شمال|جنوب|شرق|غرب)ي?)$/;
/** A definite adjective behind a word without the article: only a name takes that. */
const OF_NAMES = /^ال(?:استراتيجيه|حدوديه|واقعه|تابعه|مجاوره|قريبه|محاذيه|ساحليه|محاصره|خاضعه)$/;

/** Whether nothing behind a token tells more of it, as a common noun would need. */
function isUnspecified(ctx: Context, end: number): boolean {
  const next = joined(ctx, end);
  if (!next) return true;
  return CLOSER.test(next.text) || OF_NAMES.test(next.text) || (next.kinds & KIND['place-part']) > 0;
}

/** The words of a bare name at a token, or `null`. */
function bareNameEnd(ctx: Context, i: number, from: number): number | null {
  const token = ctx.tokens[i];
  if (!token) return null;
  const text = token.text.slice(from);
  if (text.length < 3 || text.startsWith('ال') || UNNAMED.has(text) || COMMON_NOUN.test(text)) return null;
  // A pronoun, "حدوده", is written with another letter than the ending of a name.
  if (written(ctx, i, i + 1).endsWith('ه')) return null;
  const end = newPlaceEnd(ctx, i);
  if (end === null || !isUnspecified(ctx, end)) return null;
  // "جيوب معزولة": two words without an article are a noun and its adjective, unless the first opens names of places.
  return end === i + 1 || bindsNext(text) || ctx.tokens[i + 1]?.text.startsWith('ال') ? end : null;
}

/** A place of the lexicon, whatever else its word may mean, or a bare name. */
function placeAt(ctx: Context, i: number, prefix: '' | 'و'): Phrase | null {
  const listed = listedPlaceAt(ctx, i, true, prefix === '' ? 'none' : 'and');
  if (listed) return bare(i, listed.end, prefix, [], 'name', ctx.registry.meetPlace(listed.term.id));
  const end = bareNameEnd(ctx, i, prefix.length);
  if (end === null) return null;
  const id = ctx.registry.newPlace(written(ctx, i, end).slice(prefix.length));
  return bare(i, end, prefix, [], 'name', id);
}

/** The places that the word of control before a token governs, one or a list: `سيطرت على حزانو وكفريا` at حزانو → two. */
export function heldGroundAt(ctx: Context, i: number): Phrase[] | null {
  const first = placeAt(ctx, i, '');
  if (!first) return null;
  const found = [first];
  for (let at = first.end; ctx.tokens[at]?.text.startsWith('و'); ) {
    if (ctx.tokens[at]?.gap === 'break' || find(ctx, at, KIND['place-noun'])) break;
    const next = placeAt(ctx, at, 'و');
    if (!next) break;
    found.push(next);
    at = next.end;
  }
  return found;
}
