// A body without its nation ("الجيش", "الحكومة", "وزارة الدفاع"): the last one of that kind, else that of the one state whose
// war the article tells. Where two states fight, only what was said before decides.
import { foldArabic } from '../../domain/arabic-fold.ts';
import { BARE_BODIES, BODIES, HOME_BODIES } from '../lexicon/words-for-names.ts';
import type { BodyWord } from '../lexicon/words-for-names.ts';
import type { Term } from '../lexicon/lexicon.ts';
import type { Context, Phrase } from './phrase.ts';
import { foldedNamesOf } from './actor-words.ts';
import { KIND } from './lookup.ts';
import { findOf, joined, phrase } from './phrase.ts';

/** How far back a body of the same kind, and one of another kind, is looked for, in sentences. */
const FAR = 12;
const NEAR = 3;

/** Whether a name begins with a word or words. */
const startsWithWords = (name: string, head: string): boolean =>
  name.startsWith(head) && (name.length === head.length || name.charAt(head.length) === ' ');

type BodyTerm = Extract<Term, { t: 'body' }>;

const BARE: ReadonlySet<string> = new Set(BARE_BODIES.split('|').map(foldArabic));
const HOME: ReadonlySet<string> = new Set(HOME_BODIES.split('|').map(foldArabic));

/** Words that only look like adjectives. */
const NO_ADJECTIVES: ReadonlySet<string> = new Set([
  'القري',
  'القريه',
  'الاتي',
  'الاراضي',
  'المباني',
  'المستشفي',
]);

/** Folded nouns that a name of each body begins with: الجيش and جيش for the army. */
const HEADS: ReadonlyMap<string, readonly string[]> = new Map(
  BODIES.map((word) => [
    word.key,
    [
      ...word.definite.split('|').filter((form) => BARE_BODIES.split('|').includes(form)),
      ...word.construct.split('|').slice(0, 1),
    ].map(foldArabic),
  ]),
);

/**
 * Whether the word at a token is a definite adjective of the noun before it, which makes another body of it: "القوات الموالية",
 * "الجيش الوطني". Told by shape (ي, ية) and by the participles that news uses so.
 */
export function adjectiveFollows(ctx: Context, i: number): boolean {
  const text = joined(ctx, i)?.text ?? '';
  return (
    text.startsWith('ال') &&
    ((/^ال\S{2,}(?:ي|يه)$/.test(text) && !NO_ADJECTIVES.has(text)) ||
      /^ال(?:متحالف|متمركز|منتشر|متواجد|مهاجم|منسحب|مناوي|مسلح|مشترك|محتل|مدعوم|مسنود|معارض|منتخب|موقت|مختص|معني|خاص|عام|جديد|سابق|حر)ه?$/.test(
        text,
      ))
  );
}

/** Kinds of side that have a government. */
const GOVERNS: ReadonlySet<string> = new Set(['state', 'government-body']);

/** The body of that kind that was named last; that of an outsider only from the sentence before. */
function lastNamed(ctx: Context, word: BodyWord, sentence: number, ofGovernment: boolean): string | null {
  const heads = HEADS.get(word.key) ?? [];
  const isOfKind = (id: string) => {
    const actor = ctx.registry.actor(id);
    if (!actor || actor.kind === 'person' || actor.kind === 'state') return false;
    // "القوات الحكومية": an alliance has forces, but no government.
    if (ofGovernment && !GOVERNS.has(ctx.registry.actor(actor.side)?.kind ?? '')) return false;
    // A region's authorities are called by its name; "the government" is the state's.
    const isOfState = actor.side === id || ctx.registry.actor(actor.side)?.kind === 'state';
    if (actor.kind === 'government-body' && !isOfState) return false;
    return foldedNamesOf(actor).some((name) => heads.some((head) => startsWithWords(name, head)));
  };
  return (
    ctx.history.last(sentence, 1, isOfKind) ??
    ctx.history.last(sentence, FAR, (id) => !isOutsider(ctx, id) && isOfKind(id))
  );
}

const isState = (ctx: Context, id: string): boolean => ctx.registry.actor(id)?.kind === 'state';

/** Whether a body is of a state that the article brings in from outside: neither a party nor the ground. */
function isOutsider(ctx: Context, body: string): boolean {
  const side = ctx.registry.sideOf(body);
  const { sides, ground } = ctx.history;
  if (!isState(ctx, side) || sides.includes(side) || side === ground) return false;
  return ground !== null || sides.filter((party) => isState(ctx, party)).length === 1;
}

/** The state for whose body or office somebody is named within so many sentences. */
function lastState(
  ctx: Context,
  sentence: number,
  within: number,
  test: (side: string, id: string) => boolean,
) {
  const spoke = ctx.history.last(sentence, within, (id) => {
    const side = ctx.registry.sideOf(id);
    return id !== side && isState(ctx, side) && test(side, id);
  });
  return spoke ? ctx.registry.sideOf(spoke) : null;
}

/** The state whose body it can only be: the one state among the parties, else that of a body or officer just named. */
export function stateInPlay(ctx: Context, sentence: number): string | null {
  // Whom the words name decides whom the article is about, not a guess at what they leave out.
  if (ctx.history.isFirstReading) return null;
  const states = ctx.history.sides.filter((side) => isState(ctx, side));
  const [only] = states;
  if (states.length === 1 && only) return only;
  // Where no party is a state, it is the one on whose ground they fight: the one named most.
  if (states.length === 0 && ctx.history.sides.length > 0) return ctx.history.mainState;
  return lastState(ctx, sentence, NEAR, (side) => states.length === 0 || states.includes(side));
}

/** The state that is spoken of here: that of the body or officer named in this sentence or the last, else the one in play. */
export function stateSpoken(ctx: Context, sentence: number): string | null {
  return lastState(ctx, sentence, 1, () => true) ?? stateInPlay(ctx, sentence);
}

/** "نشرت وزارة الدفاع": a ministry bare is of the state whose officials were quoted just before, whatever army they spoke of. */
function speakingState(ctx: Context, body: BodyWord, sentence: number): string | null {
  if (body.kind === 'armed-force') return null;
  return lastState(
    ctx,
    sentence,
    NEAR,
    (side, id) => ctx.history.isArmed(side) && ctx.registry.actor(id)?.kind !== 'armed-force',
  );
}

/** Bodies that nobody calls so bare of a foreign state in news of a country: "الحكومة", "السلطات". */
const OF_GROUND: ReadonlySet<string> = new Set(['الحكومة', 'الحكومة المركزية', 'السلطات'].map(foldArabic));

/** Whether a state is another than the one on whose ground the article is. */
const isForeign = (ctx: Context, side: string): boolean => {
  const here = ruledHere(ctx);
  return here !== null && here !== side && isState(ctx, side);
};

/** The state on whose ground the article is; `null` where it tells of no ground. */
function ruledHere(ctx: Context): string | null {
  const { ground } = ctx.history;
  return ground !== null && isState(ctx, ground) ? ground : null;
}

/** Participles that tell where a body stands or who backs it: "القوات الحكومية المدعومة من X". */
const DESCRIBES = /^ال(?:متمركز|منتشر|متواجد|مدعوم|مسنود)ه?$/;

/** A body without a nation's adjective, as its words are without clitics; `null`: none, or words that are never used so bare. */
export function bareFormAt(ctx: Context, i: number) {
  const found = findOf(
    ctx,
    i,
    KIND.body,
    (term): term is BodyTerm => term.t === 'body' && term.definite && term.body.key !== 'self',
  );
  if (!found || (adjectiveFollows(ctx, found.end) && !DESCRIBES.test(ctx.tokens[found.end]?.text ?? '')))
    return null;
  const form = ctx.tokens
    .slice(i, found.end)
    .map(({ text }, at) =>
      at > 0
        ? text
        : found.prefix.endsWith('لل')
          ? `ال${text.slice(found.prefix.length)}`
          : text.slice(found.prefix.length),
    )
    .join(' ');
  return BARE.has(form) ? { found, form } : null;
}

/** "الجيش", "القوات الأمنية", "وزارة الدفاع" as a reference, resolved, or `null`. */
export function bareBodyAt(ctx: Context, i: number): Phrase | null {
  const bare = bareFormAt(ctx, i);
  if (bare === null) return null;
  const { found, form } = bare;
  const sentence = ctx.tokens[i]?.sentence ?? 0;
  const { body } = found.term;
  // "قوات النظام" in news of a foreign army's raids: those of the state on whose ground they are, whoever was named last.
  const isHome = HOME.has(form);
  if (isHome && ctx.history.isFirstReading) return null;
  const ruled = isHome ? ruledHere(ctx) : null;
  // "المتحدث باسم الحكومة": who speaks is of the country that was spoken of.
  const isOfGround = OF_GROUND.has(form) && ctx.tokens[i - 1]?.text !== 'باسم';
  // Whoever speaks for a state that is at war means its own.
  const own =
    ruled ??
    lastState(
      ctx,
      sentence,
      0,
      (side, id) =>
        ctx.history.isArmed(side) &&
        ctx.registry.actor(id)?.kind !== 'armed-force' &&
        // "قالت وزارة الدفاع الأميركية إن الحكومة تسيطر على": of what outsiders have there they say whose it is.
        !(isOfGround && isForeign(ctx, side)),
    );
  const ofGovernment = form.includes('حكومي');
  const named = own ? null : lastNamed(ctx, body, sentence, ofGovernment);
  const spoken = named ? null : (own ?? speakingState(ctx, body, sentence) ?? stateInPlay(ctx, sentence));
  // Whatever states fight there, "القوات الحكومية" are those of the country told of.
  const state =
    isOfGround && named === null && own === null && ruledHere(ctx) !== null
      ? ruledHere(ctx)
      : (spoken ?? (ofGovernment && !named ? ctx.history.ground : null));
  const actor = named ?? (state ? ctx.registry.body(body, ctx.registry.meet(state), 'office') : null);
  return actor
    ? phrase({
        start: i,
        end: found.end,
        prefix: found.prefix,
        actors: [ctx.registry.meet(actor)],
        form: 'anaphor',
        gender: /(?:ه|ات)$/.test(form.split(' ')[0] ?? '') ? 'f' : 'm',
        post: { kind: 'body', word: body },
      })
    : null;
}
