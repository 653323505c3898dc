// Groups that are described rather than named, and the men of those that are: الانفصاليين الأرمن، فصائل سورية، الشعب الأذري، مقاتلو حماس،
// مسلحو جماعة «X»، عناصر من حركة X.
import type { Term } from '../lexicon/lexicon.ts';
import { withApposition } from './apposition.ts';
import { adjectiveFollows } from './bare-body.ts';
import { calledInWar } from './called-in-war.ts';
import type { Match } from './lookup.ts';
import { KIND } from './lookup.ts';
import { openBodyAt } from './open-body.ts';
import type { Context, Phrase } from './phrase.ts';
import { besideOrQuoted, find, findOf, joined, nisbaAt, phraseOf } from './phrase.ts';
import { listedPlaceAt, nounPlacesAt } from './place-phrase.ts';
import { bodyCalled } from './reference.ts';

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

/** A group named at a token, and where its name ends. */
interface Named {
  readonly end: number;
  readonly actors: readonly string[];
}

/**
 * The armed group whose men a plural noun means: in the construct ("مقاتلو حماس", "ميليشيات الحوثي", "مسلحو جماعة «X»") any group, behind
 * an article only a plural in apposition ("المتمردين الحوثيين"): a bare name there would be the object of a verb.
 */
function namedGroup(ctx: Context, i: number, end: number, prefix: string): Named | null {
  if (!besideOrQuoted(ctx, end)) return null;
  const noun = (ctx.tokens[i]?.text ?? '').slice(prefix.length);
  const isDefinite = isDefiniteAt(ctx, i, prefix);
  const name = listedGroup(ctx, end);
  if (!name) return menOf(ctx, end) ?? (isDefinite ? null : (groupCalled(ctx, end) ?? openGroup(ctx, end)));
  const isPlural = name.end - end === 1 && /^ال\S+(?:ون|ين)$/.test(ctx.tokens[end]?.text ?? '');
  return (isDefinite ? !isPlural : end - i > 1 || /(?:ون|ين)$/.test(noun)) ? null : whole(ctx, end, name);
}

const isArmed = (ctx: Context, actor: string): boolean => ctx.registry.actor(actor)?.kind === 'armed-force';

/** An armed group of the lexicon at a token. */
const listedGroup = (ctx: Context, i: number) =>
  findOf(
    ctx,
    i,
    KIND.actor,
    (term): term is ActorTerm =>
      term.t === 'actor' && !term.guarded && ctx.lexicon.actors.get(term.id)?.kind === 'armed-force',
    'none',
  );

/** A group of the lexicon with what is apposed to its name. */
function whole(ctx: Context, start: number, { term, end }: Match<ActorTerm>): Named {
  const actor = ctx.registry.meet(term.id);
  return { end: withApposition(ctx, start, end, actor), actors: [actor] };
}

/** "جماعة «X»", "حركة Y": a group that its noun introduces, listed or not. */
function openGroup(ctx: Context, i: number): Named | null {
  const open = openBodyAt(ctx, i);
  if (open?.prefix === '' && isArmed(ctx, open.actors[0] ?? '')) return open;
  const quoted = ctx.tokens[i]?.word.heads.some(({ prefix }) => prefix === '') && besideOrQuoted(ctx, i + 1);
  const listed = quoted ? listedGroup(ctx, i + 1) : null;
  return listed && whole(ctx, i + 1, listed);
}

/** "مسلحين من حركة X": men of a group are the group. */
function menOf(ctx: Context, i: number): Named | null {
  if (ctx.tokens[i]?.text !== 'من' || !besideOrQuoted(ctx, i + 1)) return null;
  const listed = listedGroup(ctx, i + 1);
  return listed ? whole(ctx, i + 1, listed) : openGroup(ctx, i + 1);
}

/** "مقاتلو الجبهة": the group that was last called so. */
function groupCalled(ctx: Context, i: number): Named | null {
  const noun = find(ctx, i, KIND.anaphor, 'none');
  const actor =
    noun?.term.kind === 'body-noun'
      ? bodyCalled(ctx, i, noun.term.folded, noun.end)
      : noun?.term.kind === 'called-in-war'
        ? calledInWar(ctx, i, noun.term.folded)
        : null;
  return noun && actor && isArmed(ctx, actor) ? { end: noun.end, actors: [actor] } : null;
}
