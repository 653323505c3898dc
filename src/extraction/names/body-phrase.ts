// Bodies of states and regions, and groups. Accepted forms: الجيش الأذري، القوات الأذربيجانية والأرمينية، جيش أذربيجان، قوات روسية،
// وزارة دفاع إقليم X، وزارة الدفاع بـX، قوات الإقليم; الانفصاليين الأرمن، فصائل سورية، الشعب الأذري.
import type { Term } from '../lexicon/lexicon.ts';
import { isLedBy, withApposition } from './apposition.ts';
import { KIND } from './lookup.ts';
import { adjectiveFollows, bareBodyAt } from './bare-body.ts';
import { calledInWar } from './called-in-war.ts';
import { listedPlaceAt, nounPlacesAt } from './place-phrase.ts';
import { leaderAt, ownersAt } from './owner.ts';
import { bodyCalled } from './reference.ts';
import type { Context, Phrase } from './phrase.ts';
import { bare, besideOrQuoted, find, findOf, joined, nisbaAt, phraseOf } from './phrase.ts';

type BodyTerm = Extract<Term, { t: 'body' }>;
const isDefiniteBody = (term: Term): term is BodyTerm => term.t === 'body' && term.definite;
const isConstructBody = (term: Term): term is BodyTerm => term.t === 'body' && !term.definite;
/** Adjectives between a body and its nation: "القوات الخاصة الروسية". */
const BETWEEN = new Set([
  'الخاصه',
  'البريه',
  'الجويه',
  'البحريه',
  'النظاميه',
  'الحكوميه',
  'الوطني',
  'الوطنيه',
  'الصحافي',
  'المشتركه',
  'العامه',
  'العسكريه',
  'الحدوديه',
]);

/** A body at a token with whose it is; `null` for a bare "the army", which only a reference can settle. */
export function bodyAt(ctx: Context, i: number): Phrase | null {
  if (isLedBy(ctx.tokens[i]?.text ?? '')) return null;
  const definite = findOf(ctx, i, KIND.body, isDefiniteBody);
  if (definite) {
    const found = withAdjective(ctx, i, definite.term, definite.end, definite.prefix, true);
    if (found) return found;
    const at = definite.end;
    const preposition = ctx.tokens[at]?.text;
    const where = preposition === 'في' && joined(ctx, at) ? ownersAt(ctx, at + 1, false) : null;
    const isKnown = where?.ids.every((id) => ctx.registry.actor(id) !== undefined) === true;
    if (where && isKnown && (definite.end - i > 1 || definite.term.body.key === 'government'))
      return owned(ctx, i, definite.term, where.ids, where.end, definite.prefix);
    const of =
      definite.end - i > 1 && definite.term.body.kind === 'armed-force'
        ? governmentAt(ctx, at, FOR_REGIME)
        : null;
    if (of) return owned(ctx, i, definite.term, of.ids, of.end, definite.prefix);
    const attached = attachedOwner(ctx, at);
    if (attached && definite.end - i > 1)
      return owned(ctx, i, definite.term, [attached.id], attached.end, definite.prefix);
  }
  const construct = findOf(ctx, i, KIND.body, isConstructBody);
  if (construct) {
    const regime = governmentAt(ctx, construct.end, REGIME);
    const owners =
      ownersAt(ctx, construct.end, isDual(ctx, i, construct.prefix)) ??
      (LED.has(construct.term.body.key) ? leaderAt(ctx, construct.end) : null) ??
      regime;
    const form = (ctx.tokens[i]?.text ?? '').slice(construct.prefix.length);
    if (owners && MANAGES.has(form) && !owners.ids.every((id) => ctx.registry.actor(id))) return null;
    if (owners && owners.ids[0] !== undefined)
      return owned(ctx, i, construct.term, owners.ids, owners.end, construct.prefix);
    return withAdjective(ctx, i, construct.term, construct.end, construct.prefix, false);
  }
  return null;
}

/** Of a place that nobody rules these are its management: "إدارة معبر". */
const MANAGES: ReadonlySet<string> = new Set(['اداره', 'قياده', 'قاده', 'نظام']);

/** Bodies that are called after a leader: his forces, his regime. */
const LED: ReadonlySet<string> = new Set(['army', 'air-force', 'air-defence', 'government']);

/** A word for its government that names whose forces are told: "قوات النظام", "الطيران الحربي للحكومة السورية". */
const REGIME = /^النظام$/;
const FOR_REGIME = /^لل?(?:نظام|حكومه)$/;

/** The state whose government a word at a token names, as the owner of the forces before it. */
function governmentAt(ctx: Context, i: number, word: RegExp): { ids: string[]; end: number } | null {
  if (!word.test(joined(ctx, i)?.text ?? '')) return null;
  const found = bodyAt(ctx, i) ?? bareBodyAt(ctx, i);
  const side = found?.actors[0] ? ctx.registry.sideOf(found.actors[0]) : null;
  return found && side ? { ids: [side], end: found.end } : null;
}

/** "وزارتي دفاع", "جيشا": two bodies, two owners. */
function isDual(ctx: Context, i: number, prefix: string): boolean {
  return /^(?:وزارت[اي]|جيش[اي])$/.test((ctx.tokens[i]?.text ?? '').slice(prefix.length));
}

const isNamed = (term: Term): term is Extract<Term, { t: 'actor' | 'place' }> =>
  term.t === 'actor' || term.t === 'place';

/** "وزارة الدفاع بأذربيجان": the owner's name with ب attached. */
function attachedOwner(ctx: Context, i: number): { id: string; end: number } | null {
  if (!joined(ctx, i)) return null;
  const found = findOf(ctx, i, KIND.actor | KIND.place, isNamed);
  if (found?.prefix !== 'ب') return null;
  const { term } = found;
  const place = ctx.lexicon.places.get(term.id);
  const id =
    term.t === 'actor'
      ? ctx.lexicon.actors.get(term.id)?.kind === 'state'
        ? term.id
        : null
      : (place?.authorities ?? place?.metonymOf ?? term.id);
  return id ? { id: ctx.registry.meet(id), end: found.end } : null;
}

function withAdjective(
  ctx: Context,
  i: number,
  term: BodyTerm,
  end: number,
  prefix: string,
  definite: boolean,
): Phrase | null {
  const skip = joined(ctx, end) && BETWEEN.has(ctx.tokens[end]?.text ?? '') ? 1 : 0;
  const first = nisbaAt(ctx, end + skip, definite);
  if (!first) return null;
  const ids = [ctx.registry.meet(first.term.of)];
  let at = first.end;
  while (ids.length < 4 && joined(ctx, at) && ctx.tokens[at]?.text.startsWith('و')) {
    const next = nisbaAt(ctx, at, definite, 'and');
    if (!next || next.prefix === '' || next.term.gender !== first.term.gender) break;
    ids.push(ctx.registry.meet(next.term.of));
    at = next.end;
  }
  const actors = ids.map((owner) => ctx.registry.body(term.body, owner, 'demonym'));
  return {
    ...bare(i, at, prefix, actors, 'description'),
    gender: term.body.key === 'self' ? null : genderAt(ctx, i, prefix),
    post: { kind: 'body', word: term.body },
  };
}

function owned(
  ctx: Context,
  i: number,
  term: BodyTerm,
  ids: readonly string[],
  end: number,
  prefix: string,
): Phrase {
  const actors = ids.map((owner) => ctx.registry.body(term.body, owner, 'office'));
  return {
    ...bare(i, end, prefix, actors, 'description'),
    gender: genderAt(ctx, i, prefix),
    post: { kind: 'body', word: term.body },
  };
}

/** The gender of a body as its first word shows: وزارة, القوات, السلطات are feminine. */
function genderAt(ctx: Context, i: number, prefix: string): 'm' | 'f' {
  const word = (ctx.tokens[i]?.text ?? '').slice(prefix.length);
  return /(?:ه|ات)$/.test(word) ? 'f' : 'm';
}

/** A described group: with its nation if one is named, else the last group of that name. */
export function groupAt(ctx: Context, i: number): Phrase | null {
  const found = find(ctx, i, KIND.group);
  if (!found) return null;
  const { key, en, form } = found.term;
  const base = { start: i, prefix: found.prefix, form: 'description' as const, gender: 'm' as const };
  const named = namedGroup(ctx, i, found.end, found.prefix);
  if (named) return phraseOf(base, { end: named.end, actors: named.actors, group: key });
  const inner = groupWithin(ctx, found.end);
  if (inner) return { ...inner, ...base, head: [i, inner.end] };
  const region = OF_A_REGION.has(key) ? regionGroup(ctx, found.end) : null;
  if (region) return phraseOf(base, { end: region.end, actors: region.actors, group: key });
  const adjective =
    nisbaAt(ctx, found.end, null) ??
    (joined(ctx, found.end) ? find(ctx, found.end, KIND.nisba, 'none') : null);
  if (adjective) {
    const separatists = key === 'separatists' ? ctx.history.breakaway : null;
    if (separatists)
      return phraseOf(base, { end: adjective.end, actors: [ctx.registry.meet(separatists)], group: key });
    const owner = ctx.registry.meet(adjective.term.of);
    // "الميليشيات الحوثية": the men of a group are the group.
    const kind = ctx.registry.actor(owner)?.kind;
    // Rebels of a people without a state are the one party of the article that is no state.
    const party = kind === 'group' && key === 'rebels' ? ctx.history.opponent : null;
    const actor = party ?? (kind === 'armed-force' ? owner : ctx.registry.group(key, en, form, owner));
    return phraseOf(base, { end: adjective.end, actors: [actor] });
  }
  if (key === 'people') return null;
  const known = ctx.history.groupCalled(key) ?? groupInPlay(ctx, key, i, found.prefix);
  if (known) return phraseOf(base, { end: found.end, actors: [known] });
  const again = ctx.history.lastGroup;
  if (again && (again === key || again.endsWith(`-${key}`)))
    return phraseOf(base, { end: found.end, actors: [again] });
  const isDefinite = isDefiniteAt(ctx, i, found.prefix);
  const foreign = FOREIGNERS.has(key) ? originAt(ctx, i, found.end, isDefinite) : null;
  if (foreign !== null)
    return phraseOf(base, {
      end: foreign,
      actors: [
        ctx.registry.group(`foreign-${key}`, `foreign ${en}`, `${form.replace(/^ال/, '')} أجانب`, null),
      ],
    });
  // "المقاتلون" who have not been told of are some party's, of which the words do not say which.
  if (key === 'fighters' && isDefinite) return null;
  return phraseOf(base, { end: found.end, actors: [ctx.registry.group(key, en, form, null)] });
}

/** Men who may come from elsewhere. */
const FOREIGNERS: ReadonlySet<string> = new Set(['fighters', 'militants']);

/** Behind these what follows من is what they leave. */
const LEAVING = /^[وفب]?(?:ال)?(?:انسحاب|خروج|اجلاء|سحب|مغادره|رحيل|اخراج|طرد|ترحيل)$/;

/** Where the origin behind a noun of men ends: "مقاتلين أجانب", "مقاتلين من الخارج", "مسلحين من الشرق الأوسط". */
function originAt(ctx: Context, i: number, end: number, isDefinite: boolean): number | null {
  const next = joined(ctx, end)?.text ?? '';
  if (/^(?:ال)?اجانب$/.test(next)) return end + 1;
  if (next !== 'من' || isDefinite || LEAVING.test(ctx.tokens[i - 1]?.text ?? '')) return null;
  const from = joined(ctx, end + 1);
  if (from?.text === 'الخارج') return end + 2;
  const place = from ? listedPlaceAt(ctx, end + 1, false, 'none') : null;
  // "مقاتلين من X إلى Y": where their way begins.
  if (!place || ctx.tokens[place.end]?.text === 'الي') return null;
  return ctx.lexicon.places.get(place.term.id)?.isArea ? place.end : null;
}

/** Whether a noun of men has the article: "المقاتلين", "للمقاتلين". */
const isDefiniteAt = (ctx: Context, i: number, prefix: string) =>
  prefix.endsWith('لل') || (ctx.tokens[i]?.text ?? '').slice(prefix.length).startsWith('ال');

/** "مقاتلي المعارضة", "فصائل المعارضة السورية": men of a group that is only described are that group. */
function groupWithin(ctx: Context, i: number): Phrase | null {
  const next = joined(ctx, i) ? find(ctx, i, KIND.group, 'none') : null;
  if (!next || !OF_MEN.has(next.term.key)) return null;
  return groupAt(ctx, i);
}

/** Groups that have men: "مقاتلو المعارضة", "مسلحي الفصائل". */
const OF_MEN: ReadonlySet<string> = new Set(['opposition', 'factions', 'rebels', 'separatists']);

const OF_A_REGION: ReadonlySet<string> = new Set(['rebels', 'separatists', 'fighters', 'militants']);

/** "متمردو إقليم X", "مقاتلو X": those who hold the region. */
function regionGroup(ctx: Context, i: number): { end: number; actors: string[] } | null {
  if (!joined(ctx, i)) return null;
  const [noun] = nounPlacesAt(ctx, i) ?? [];
  const listed = noun ? null : listedPlaceAt(ctx, i, false, 'none');
  const place = noun?.place ?? listed?.term.id ?? null;
  const authorities = place ? ctx.registry.authoritiesOf(place) : null;
  const end = noun?.end ?? listed?.end;
  return authorities && end !== undefined ? { end, actors: [ctx.registry.meet(authorities)] } : null;
}

/**
 * "المتمردون", "الانفصاليون" with the article: the one party of the article that is no state or the one group that it is full of, or who
 * holds its one breakaway region. "المسلحون" may be any armed men.
 */
function groupInPlay(ctx: Context, key: string, i: number, prefix: string): string | null {
  if (!isDefiniteAt(ctx, i, prefix)) return null;
  // Other adjectives make other rebels of them: "المتمردون الأكراد".
  const rebels =
    key === 'rebels' && !adjectiveFollows(ctx, i + 1)
      ? (ctx.history.opponent ?? ctx.history.mainGroup)
      : null;
  const actor = key === 'separatists' ? ctx.history.breakaway : rebels;
  return actor ? ctx.registry.meet(actor) : null;
}

type ActorTerm = Extract<Term, { t: 'actor' }>;

/**
 * The armed group whose men a plural noun means: in the construct ("مقاتلو حماس", "ميليشيات الحوثي") any group, behind an article
 * only a plural in apposition ("المتمردين الحوثيين"): a bare name there would be the object of a verb.
 */
function namedGroup(
  ctx: Context,
  i: number,
  end: number,
  prefix: string,
): { end: number; actors: readonly string[] } | null {
  if (!besideOrQuoted(ctx, end)) return null;
  const noun = (ctx.tokens[i]?.text ?? '').slice(prefix.length);
  const isDefinite = isDefiniteAt(ctx, i, prefix);
  const isGroup = (term: Term): term is ActorTerm =>
    term.t === 'actor' && !term.guarded && ctx.lexicon.actors.get(term.id)?.kind === 'armed-force';
  const name = findOf(ctx, end, KIND.actor, isGroup, 'none');
  if (!name) return menOf(ctx, end) ?? (isDefinite ? null : groupCalled(ctx, end));
  const isPlural = name.end - end === 1 && /^ال\S+(?:ون|ين)$/.test(ctx.tokens[end]?.text ?? '');
  if (isDefinite ? !isPlural : end - i > 1 || /(?:ون|ين)$/.test(noun)) return null;
  const actor = ctx.registry.meet(name.term.id);
  return { end: withApposition(ctx, end, name.end, actor), actors: [actor] };
}

/** "مسلحين من حركة X": men of a group are the group. */
function menOf(ctx: Context, i: number): { end: number; actors: readonly string[] } | null {
  if (ctx.tokens[i]?.text !== 'من' || !joined(ctx, i + 1)) return null;
  const isGroup = (term: Term): term is ActorTerm =>
    term.t === 'actor' && !term.guarded && ctx.lexicon.actors.get(term.id)?.kind === 'armed-force';
  const name = findOf(ctx, i + 1, KIND.actor, isGroup, 'none');
  if (!name) return null;
  const actor = ctx.registry.meet(name.term.id);
  return { end: withApposition(ctx, i + 1, name.end, actor), actors: [actor] };
}

/** "مقاتلو الجبهة": the group that was last called so. */
function groupCalled(ctx: Context, i: number): { end: number; actors: readonly string[] } | null {
  const noun = find(ctx, i, KIND.anaphor, 'none');
  const actor =
    noun?.term.kind === 'body-noun'
      ? bodyCalled(ctx, i, noun.term.folded, noun.end)
      : noun?.term.kind === 'called-in-war'
        ? calledInWar(ctx, i, noun.term.folded)
        : null;
  return noun && actor && ctx.registry.actor(actor)?.kind === 'armed-force'
    ? { end: noun.end, actors: [actor] }
    : null;
}
