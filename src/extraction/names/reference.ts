// References back: الطرفان, بلاده, قواتها, الوزارة, البيان, الإقليم. Each takes the last fitting actor; what fits nothing is left out.
import { foldArabic } from '../../domain/arabic-fold.ts';
import type { ActorKind } from '../../domain/corpus-schema.ts';
import { COALITIONS } from '../lexicon/actors/coalitions.ts';
import type { BodyWord } from '../lexicon/words-for-names.ts';
import { BODIES } from '../lexicon/words-for-names.ts';
import { firstWordsOf, labelGenderOf } from './actor-words.ts';
import { withLeader } from './apposition.ts';
import { adjectiveFollows, bareBodyAt } from './bare-body.ts';
import { calledInWar } from './called-in-war.ts';
import type { Term } from '../lexicon/lexicon.ts';
import type { Match } from './lookup.ts';
import { KIND } from './lookup.ts';
import { meansFighters } from './fight-context.ts';
import { governmentDeedAt } from './government-deed.ts';
import type { Context, Phrase } from './phrase.ts';
import { bare, find, findOf, joined, nisbaAt, phrase } from './phrase.ts';
import { placeNoun } from './place-noun.ts';

/** How far back a reference reaches, in sentences. */
const NEAR = 3;
const FAR = 12;

const ARMY = BODIES.find(({ key }) => key === 'army') as BodyWord;
const sentenceAt = (ctx: Context, i: number) => ctx.tokens[i]?.sentence ?? 0;
const kindOf = (ctx: Context, actor: string): ActorKind | undefined => ctx.registry.actor(actor)?.kind;

const sideKindOf = (ctx: Context, actor: string) => kindOf(ctx, ctx.registry.sideOf(actor));

/** Whether a side is one that has a country or an army: a stranger of unknown side is not. */
const hasArmy = (ctx: Context, side: string) =>
  ['state', 'armed-force', 'government-body'].includes(kindOf(ctx, side) ?? '');

/** The grammatical gender of an actor: a person's as its office shows, else that of the label's first word. */
export function genderOf(ctx: Context, actor: string, seen: 'm' | 'f' | null): 'm' | 'f' {
  if (seen) return seen;
  const found = ctx.registry.actor(actor);
  return found ? labelGenderOf(found) : 'm';
}

/** Whether an actor of a kind has a country; a state is one. */
const isOfCountry = (kind: ActorKind | undefined, states: boolean): boolean =>
  kind === 'person' || kind === 'government-body' || kind === 'armed-force' || (states && kind === 'state');

/**
 * Whose country "his country" is: the side of the last person or body of that gender; with `states`, a state named by its
 * name counts as well ("her minister of defence").
 */
export function ownState(ctx: Context, i: number, gender: 'm' | 'f', states = false): string | null {
  const sentence = sentenceAt(ctx, i);
  const near = ctx.history.last(
    sentence,
    NEAR,
    (actor, seen) => isOfCountry(kindOf(ctx, actor), states) && genderOf(ctx, actor, seen) === gender,
  );
  const owner =
    near ??
    ctx.history.last(
      sentence,
      FAR,
      (actor, seen) => kindOf(ctx, actor) === 'person' && genderOf(ctx, actor, seen) === gender,
    );
  const side = owner ? ctx.registry.sideOf(owner) : null;
  return side && hasArmy(ctx, side) ? ctx.registry.meet(side) : null;
}

/**
 * Before which token the owner of a noun at `i` is looked for: "قالت X إن Y قصفت …، وإن جنودها": behind a second أن the pronoun is
 * whoever speaks, named before the first.
 */
function ownerBefore(ctx: Context, i: number): number {
  const sentence = sentenceAt(ctx, i);
  if (!/^[وف]ب?ان$/.test(ctx.tokens[i - 1]?.text ?? '')) return Infinity;
  for (let at = i - 2; at >= 0 && sentenceAt(ctx, at) === sentence; at--)
    if (/^ب?ان$/.test(ctx.tokens[at]?.text ?? '')) return at;
  return Infinity;
}

/** Whether an actor of a kind has nobody who fights for it. */
const isQuotedOnly = (kind: ActorKind | undefined): boolean => kind === 'outlet' || kind === 'organisation';

/** "his army": the army of the side of the last actor of that gender; an armed group's is the group. */
function ownArmy(ctx: Context, i: number, gender: 'm' | 'f' | null, form = ''): string | null {
  const men = isOfMen(form);
  const ofArmy = isOfArmy(form);
  const owner = ctx.history.last(
    sentenceAt(ctx, i),
    NEAR,
    (actor, seen) =>
      (gender === null || genderOf(ctx, actor, seen) === gender) &&
      !(men && sideKindOf(ctx, actor) === 'state') &&
      !(ofArmy && sideKindOf(ctx, actor) === 'armed-force') &&
      !isQuotedOnly(kindOf(ctx, actor)),
    ownerBefore(ctx, i),
  );
  if (!owner) return null;
  const side = ctx.registry.sideOf(owner);
  if (!hasArmy(ctx, side)) return null;
  if (kindOf(ctx, side) === 'armed-force') return ctx.registry.meet(side);
  ctx.registry.meet(side);
  return ctx.registry.body(ARMY, side, 'office');
}

/** For whom a person speaks; any other actor speaks for itself. */
const bodyBehind = (ctx: Context, actor: string): string =>
  kindOf(ctx, actor) === 'person' ? ctx.registry.sideOf(actor) : actor;

/**
 * The last actor whose Arabic name begins with the noun: "الحركة" after "حركة …", "الوزارة" after "وزارة …". A person speaks for
 * the movement or organisation on whose side he is.
 */
export function bodyCalled(ctx: Context, i: number, noun: string, end: number): string | null {
  // An adjective after it would make it another body.
  if (adjectiveFollows(ctx, end) && !JUDGES.test(ctx.tokens[end]?.text ?? '')) return null;
  const bare = noun.slice(2);
  const found = ctx.history.last(sentenceAt(ctx, i), FAR, (actor) => {
    const body = ctx.registry.actor(bodyBehind(ctx, actor));
    return body !== undefined && firstWordsOf(body).some((head) => head === noun || head === bare);
  });
  if (found) return ctx.registry.meet(bodyBehind(ctx, found));
  return noun === COALITION ? coalitionInPlay(ctx) : null;
}

/** Adjectives that tell what is thought of a body and make no other of it: "التنظيم الإرهابي", "الحركة المتمردة". */
const JUDGES = /^ال(?:ارهابي|متطرف|متشدد|متمرد|مسلح|جهادي|انقلابي)ه?$/;

const COALITION = foldArabic('التحالف');

/** "طيران التحالف", where no coalition was named: that against the group of which the article tells; of two the one named more. */
function coalitionInPlay(ctx: Context): string | null {
  const weigh = (against: readonly string[]) =>
    Math.max(...against.map((group) => ctx.history.weight(ctx.registry.sideOf(group))));
  const [first, second] = COALITIONS.map(({ id, against }) => ({ id, weight: weigh(against) })).sort(
    (a, b) => b.weight - a.weight,
  );
  const isClear = first !== undefined && first.weight > (second?.weight ?? 0);
  return isClear && ctx.lexicon.actors.has(first.id) ? ctx.registry.meet(first.id) : null;
}

/** "مقاتلوه", "مسلحيها": a country has an army, but no fighters. */
const isOfMen = (form: string) => /^(?:مقاتلو|مقاتلي|مسلح|عناصر|رجال)/.test(form);

/** Soldiers, aircraft and air defences are an army's, which armed groups hardly have. */
const isOfArmy = (form: string) => /^(?:جنود|طائرات|طيران|مقاتلات|دفاعات)/.test(form);

/** "المعقل الرئيس", "السبب الرئيس": behind a noun with the article the word is an adjective; verbs such as "التقى" only look like one. */
function isAdjectiveHere(ctx: Context, i: number): boolean {
  const before = joined(ctx, i) ? (ctx.tokens[i - 1]?.text ?? '') : '';
  return /^[وفبك]?ال\S{3,}/.test(before) && !/^[وف]?ال(?:تقي|تقت|قي|قت|تمس|تزم|غي)/.test(before);
}

/** Kinds of actor that news calls by feminine words too, whatever their name: "القوات", "القيادة", "الحكومة". */
const COLLECTIVE: ReadonlySet<string> = new Set(['armed-force', 'government-body', 'organisation', 'group']);

/** "اتهم الجيش الحركة، إلا أن الأخيرة نفت": the actor that can be so called and was named last, here or in the sentence before. */
function latter(ctx: Context, i: number, form: string): string | null {
  const canBe = (actor: string, seen: 'm' | 'f' | null) => {
    const kind = kindOf(ctx, actor) ?? '';
    if (kind === 'outlet') return false;
    return form === 'الأخيرة'
      ? COLLECTIVE.has(kind) || genderOf(ctx, actor, seen) === 'f'
      : genderOf(ctx, actor, seen) === 'm';
  };
  return ctx.history.latest(sentenceAt(ctx, i), 1, canBe);
}

/** A bare title ("الرئيس", "الوزير"): the last person. */
const TITLES = new Set(['الرئيس', 'الوزير', 'الوزيره'].map(foldArabic));

/** "الوزير سيرغي لافروف": a title whose holder is named right behind it points to nobody before. */
const isNamed = (ctx: Context, i: number): boolean =>
  joined(ctx, i) !== null &&
  findOf(
    ctx,
    i,
    KIND.actor,
    (term): term is Extract<Term, { t: 'actor' }> =>
      term.t === 'actor' && ctx.lexicon.actors.get(term.id)?.kind === 'person',
  )?.prefix === '';

/** "الوزير التركي": the last person of that state's side. */
function titledOf(ctx: Context, i: number, title: Match): Phrase | null {
  const nisba = nisbaAt(ctx, title.end, true);
  if (!nisba) return null;
  const person = ctx.history.last(
    sentenceAt(ctx, i),
    FAR,
    (actor) => kindOf(ctx, actor) === 'person' && ctx.registry.sideOf(actor) === nisba.term.of,
  );
  return person
    ? phrase({ start: i, end: nisba.end, prefix: title.prefix, actors: [person], form: 'anaphor' })
    : null;
}

/** Kinds of actor that issue statements. */
const ISSUERS: ReadonlySet<string> = new Set(['government-body', 'armed-force', 'organisation']);

/** Whom or what the words of a reference mean, where that is known. */
const make = (
  { start, end, prefix }: Match,
  actors: readonly string[] | null | undefined,
  place: string | null = null,
): Phrase | null =>
  (actors && actors.length > 0) || place ? bare(start, end, prefix, actors ?? [], 'anaphor', place) : null;

const one = (found: Match, actor: string | null): Phrase | null => make(found, actor ? [actor] : null);

const withItsLeader = (
  ctx: Context,
  { start, end, prefix }: Match,
  reference: Phrase | null,
): Phrase | null => reference && { ...reference, end: withLeader(ctx, start, end, prefix) };

/** A reference at a token, resolved, or `null`. */
export function referenceAt(ctx: Context, i: number): Phrase | null {
  const found = find(ctx, i, KIND.anaphor);
  if (!found) return bareBodyAt(ctx, i);
  const { kind, form, folded } = found.term;
  const sentence = sentenceAt(ctx, i);
  switch (kind) {
    case 'two-parties':
      return make(
        found,
        ctx.history.parties(sentence, found.end - i > 1 ? 'sides' : 'any', !meansFighters(ctx, i)),
      );
    case 'two-states': {
      const sides = ctx.history.parties(sentence, 'states');
      const armies = folded.startsWith('الجيش');
      return make(found, armies ? sides?.map((side) => ctx.registry.body(ARMY, side, 'office')) : sides);
    }
    case 'two-people':
      return make(found, ctx.history.twoPeople(sentence));
    case 'his-state':
      return one(found, ownState(ctx, i, 'm'));
    case 'her-state':
      return one(found, ownState(ctx, i, 'f'));
    case 'his-army':
      return one(found, ownArmy(ctx, i, 'm', form));
    case 'her-army':
      return one(found, ownArmy(ctx, i, 'f', form));
    case 'our-army':
      return one(found, ownArmy(ctx, i, null));
    case 'statement': {
      const issuer = ctx.history.issuer;
      if (issuer && sentence - issuer.sentence <= NEAR) return one(found, issuer.actor);
      return one(
        found,
        ctx.history.last(sentence, NEAR, (actor) => ISSUERS.has(kindOf(ctx, actor) ?? '')),
      );
    }
    case 'body-noun':
      if (TITLES.has(folded) && adjectiveFollows(ctx, found.end)) return titledOf(ctx, i, found);
      if (TITLES.has(folded) && (isAdjectiveHere(ctx, i) || isNamed(ctx, found.end))) return null;
      if (TITLES.has(folded))
        return one(
          found,
          ctx.history.last(sentence, FAR, (actor) => kindOf(ctx, actor) === 'person'),
        );
      return withItsLeader(ctx, found, one(found, bodyCalled(ctx, i, folded, found.end)));
    case 'place-noun': {
      const next = joined(ctx, found.end);
      if (next?.text.startsWith('ال') && form !== 'الإقليم') return null;
      return make(found, null, placeNoun(ctx, folded, sentence));
    }
    case 'called-in-war':
      return withItsLeader(ctx, found, one(found, calledInWar(ctx, i, folded)));
    case 'of-government':
      return governmentDeedAt(ctx, found);
    case 'latter':
      return isAdjectiveHere(ctx, i) || ctx.tokens[i - 1]?.gap === 'break'
        ? null
        : one(found, latter(ctx, i, form));
    case 'counterpart':
      return null; // counterpart-phrase.ts: it needs an adjective or a name
  }
}
