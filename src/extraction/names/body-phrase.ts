// Bodies of states and regions. Accepted forms: الجيش الأذري، القوات الأذربيجانية والأرمينية، جيش أذربيجان، قوات روسية، الجنود الأتراك،
// وزارة دفاع إقليم X، وزارة الدفاع بـX، قوات الإقليم.
import type { Term } from '../lexicon/lexicon.ts';
import { isLedBy } from './apposition.ts';
import { bareBodyAt } from './bare-body.ts';
import { KIND } from './lookup.ts';
import { leaderAt, ownersAt } from './owner.ts';
import type { Context, Phrase } from './phrase.ts';
import { bare, findOf, joined, nisbaAt } from './phrase.ts';

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

/** Nouns of a body that take the adjective of many men: "الجنود الروس", "الجيشين التركيين". */
const MEN = /^(?:ال|لل)?(?:جنود|قاده|عسكريون|عسكريين|(?:جيش|جانب|طرف|وفد)(?:ان|ين))$/;

/** "الحكومة الحوثيين", "الخارجية الأتراك": many men are no adjective of a house, but those to whom it does something. */
const isOfMen = ({ number, gender, people }: Extract<Term, { t: 'nisba' }>): boolean =>
  people || (number === 'pl' && gender === 'm');

function withAdjective(
  ctx: Context,
  i: number,
  term: BodyTerm,
  end: number,
  prefix: string,
  definite: boolean,
): Phrase | null {
  const skip = joined(ctx, end) && BETWEEN.has(ctx.tokens[end]?.text ?? '') ? 1 : 0;
  const areMen = MEN.test((ctx.tokens[end - 1]?.text ?? '').slice(end - i > 1 ? 0 : prefix.length));
  const first = nisbaAt(ctx, end + skip, definite, 'none', areMen);
  if (!first || (!areMen && isOfMen(first.term))) return null;
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
