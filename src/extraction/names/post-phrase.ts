// Spokespeople and posts that many hold. Accepted forms: المتحدث باسم وزارة الدفاع الأرمينية(،) (X)، المكتب الصحافي للكرملين،
// مندوب روسيا الدائم لدى الأمم المتحدة، X، قائد قوات …، السيد X، الجنرال X.
import { bodyAt } from './body-phrase.ts';
import { foldArabic } from '../../domain/arabic-fold.ts';
import { NAMED_AFTER } from '../lexicon/words-for-names.ts';
import { STATE_OF_GOVERNOR } from '../lexicon/places/governors.ts';
import { KIND } from './lookup.ts';
import { officeAt } from './office-phrase.ts';
import { personAt } from './person-name.ts';
import type { Context, Phrase } from './phrase.ts';
import { find, joined, nisbaAt, personPhrase, phrase, phraseOf } from './phrase.ts';
import { listedPlaceAt, nounPlacesAt, placeReading } from './place-phrase.ts';
import { genderOf } from './reference.ts';
import { knownPrincipalAt } from './principal.ts';
import { openBodyAt } from './open-body.ts';
import { actorOfPlace } from './owner.ts';

/** The longest complement of a post, in words. */
const MAX_COMPLEMENT = 12;

/** Who is spoken for, at a token: whom the lexicon or the article knows, or a body that only its noun tells. */
function principalAt(ctx: Context, i: number, clitics: 'any' | 'none' = 'none'): Phrase | null {
  const known = knownPrincipalAt(ctx, i, clitics);
  const open = openBodyAt(ctx, i);
  const isAllowed = open !== null && (clitics === 'any' || open.prefix === '');
  return isAllowed && (!known || open.end > known.end) ? open : known;
}

/** Nouns of places and units that are called after people. */
const NAMED: ReadonlySet<string> = new Set(NAMED_AFTER.split('|').map(foldArabic));

/** "مكتب رئيس الوزراء": an office speaks for who holds it, without a word between. */
const isOffice = (ctx: Context, i: number, prefix: string) =>
  (ctx.tokens[i]?.text ?? '').slice(prefix.length) === 'مكتب';

/** What leads from a spokesperson or source to the body. */
const LINKS: ReadonlySet<string> = new Set(['باسم', 'في', 'عن', 'من', 'لدي', 'بلسان']);
/** Adjectives of a source: "مصدر عسكري مطلع في". */
const SOURCE_ADJECTIVE =
  /^(?:ال)?(?:رسمي|عسكري|امني|حكومي|طبي|محلي|سياسي|دبلوماسي|صحي|ميداني|كبير|بارز|رفيع|مطلع|مسوول|مقرب)(?:ه|ون|ين)?$/;
/** What makes a source of a nation one that speaks for the state. */
const OFFICIAL = /^(?:ال)?(?:رسمي|عسكري|امني|حكومي|دبلوماسي|مسوول)(?:ه|ون|ين)?$/;
const SOURCES = /^[وف]?(?:ال)?(?:مصدر|مصادر)$/;
/** How many words of a command's own name are passed over. */
const MAX_COMMAND = 4;

/** "القيادة الشرقية للجيش الفرنسي", "غرفة عمليات الجيش": a part without a nation of its own; the body behind it speaks. */
function commandOf(ctx: Context, i: number): Phrase | null {
  for (let at = i + 1; at <= i + MAX_COMMAND && joined(ctx, at); at++) {
    if (ctx.tokens[at - 1]?.text.startsWith('ال') !== true) return null;
    const of = principalAt(ctx, at, 'any');
    if (of && /^(?:ل|لل)$/.test(of.prefix)) return of;
  }
  return null;
}

/** "متحدث باسمها". */
const IN_ITS_NAME = /^باسم(?:ه|ها)$/;

/** The body, group or state of a gender that was last spoken of, for whom "in its name" is said. */
function bodyOfGender(ctx: Context, i: number, gender: 'm' | 'f'): string | null {
  return ctx.history.last(ctx.tokens[i]?.sentence ?? 0, 2, (actor, seen) => {
    const kind = ctx.registry.actor(actor)?.kind ?? 'outlet';
    return !['person', 'outlet', 'group'].includes(kind) && genderOf(ctx, actor, seen) === gender;
  });
}

/** "المتحدث باسم X": the named person, else the body that speaks. */
export function spokespersonAt(ctx: Context, i: number): Phrase | null {
  const head = find(ctx, i, KIND.spokesperson);
  if (!head) return null;
  let at = head.end;
  while (at - head.end < 2 && joined(ctx, at) && SOURCE_ADJECTIVE.test(ctx.tokens[at]?.text ?? '')) at++;
  const link = ctx.tokens[at];
  if (!link || !joined(ctx, at)) return null;
  let principal: Phrase | null = null;
  if (IN_ITS_NAME.test(link.text)) {
    const body = bodyOfGender(ctx, at, link.text.endsWith('ها') ? 'f' : 'm');
    principal = body ? phrase({ start: at, end: at + 1, prefix: '', actors: [body], form: 'anaphor' }) : null;
  } else if (LINKS.has(link.text)) {
    at++;
    principal = joined(ctx, at, 'joint bracket') ? (principalAt(ctx, at) ?? commandOf(ctx, at)) : null;
  } else if (/^[لب]/.test(link.text)) {
    principal = principalAt(ctx, at, 'any');
    if (principal && !/^(?:ل|لل|ب)$/.test(principal.prefix)) principal = null;
    // "مصادر لوكالة X": whom they told.
    if (principal?.actors.some((actor) => ctx.registry.actor(actor)?.kind === 'outlet')) principal = null;
  } else
    principal = nationOf(ctx, i, head.end, at) ?? (isOffice(ctx, i, head.prefix) ? officeAt(ctx, at) : null);
  if (!principal) return null;
  const body = principal.actors[0] ?? null;
  const { post } = principal;
  // Who speaks for a president or minister speaks for the office.
  const behind =
    post?.kind === 'office' && body
      ? ctx.registry.office(post.word, ctx.registry.sideOf(body), 'office')
      : null;
  const person = joined(ctx, principal.end, 'joint comma bracket')
    ? personAt(ctx, principal.end, body, { titled: ctx.tokens[principal.end]?.gap === 'comma' })
    : null;
  const base = {
    start: i,
    prefix: head.prefix,
    form: 'description' as const,
    gender: head.term.gender,
    post,
  };
  if (person) return personPhrase(base, person);
  return phraseOf(base, { end: principal.end, actors: behind ? [behind] : principal.actors });
}

/** "مسؤول حكومي" without a nation: of the one state that is a party. */
function governmentOf(ctx: Context, i: number, from: number, at: number): Phrase | null {
  const states = ctx.history.sides.filter((side) => ctx.registry.actor(side)?.kind === 'state');
  const [state] = states;
  const isOf = ctx.tokens.slice(from, at).some(({ text }) => /^(?:ال)?حكومي(?:ه|ون|ين)?$/.test(text));
  if (!isOf || !state || states.length > 1 || at === i) return null;
  return phrase({ start: i, end: at, prefix: '', actors: [ctx.registry.meet(state)], form: 'description' });
}

/** "مسؤول أمريكي", "مصادر أمنية يمنية حكومية": officials speak for their state, sources of a nation for nobody but themselves. */
function nationOf(ctx: Context, i: number, from: number, at: number): Phrase | null {
  const nisba = nisbaAt(ctx, at, null);
  if (!nisba) return governmentOf(ctx, i, from, at);
  let end = nisba.end;
  while (joined(ctx, end) && SOURCE_ADJECTIVE.test(ctx.tokens[end]?.text ?? '')) end++;
  const owner = ctx.registry.meet(nisba.term.of);
  const adjectives = ctx.tokens.slice(from, end).map(({ text }) => text);
  const official = !SOURCES.test(ctx.tokens[i]?.text ?? '') || adjectives.some((word) => OFFICIAL.test(word));
  const actor = official ? owner : ctx.registry.group('sources', 'sources', 'مصادر', owner);
  return phrase({ start: at, end, prefix: '', actors: [actor], form: 'demonym' });
}

/** The last word of a post at the head of a province or city: محافظ, رئيس بلدية, رئيس مجلس. */
const GOVERNOR = /(?:محافظ|حاكم|حاكمه|والي|عمده|بلديه|مجلس)$/;

/** A post with what says of whom: where it ends, and for whom it acts, if that is known. */
interface Post {
  readonly end: number;
  readonly owner: string | null;
  readonly gender: 'm' | 'f';
  readonly prefix: string;
}

/** "مندوب روسيا الدائم لدى الأمم المتحدة": the first actor of the complement says for whom. `named`: a person there may have a name. */
function postWithComplement(ctx: Context, i: number, named: boolean): Post | null {
  const head = find(ctx, i, KIND.post);
  if (!head) return null;
  let at = head.end;
  let owner: string | null = null;
  let place: string | null = null;
  while (at - head.end < MAX_COMPLEMENT && joined(ctx, at, at > head.end ? 'joint bracket' : 'joint')) {
    const part = complementAt(ctx, at, at === head.end, named);
    if (!part) break;
    if (!owner && part.owner) owner = part.owner;
    if (!owner && part.place) place = part.place;
    at = part.end;
  }
  owner ??= place ? actorOfPlace(ctx, place) : null;
  const governs = GOVERNOR.test(ctx.tokens[head.end - 1]?.text ?? '') || isOfCouncil(ctx, head.end);
  const state = governs && place ? STATE_OF_GOVERNOR.get(place) : undefined;
  const known = owner && ctx.registry.actor(owner) ? owner : state ? ctx.registry.meet(state) : null;
  return { end: at, owner: known, gender: head.term.gender, prefix: head.prefix };
}

/** "عضو مجلس محافظة X": who sits in a province's council. */
const isOfCouncil = (ctx: Context, i: number) => ctx.tokens[i]?.text === 'مجلس';

/** "مندوب روسيا الدائم لدى الأمم المتحدة، فاسيلي نيبينزيا": a name must follow. */
export function postAt(ctx: Context, i: number): Phrase | null {
  const post = postWithComplement(ctx, i, false);
  if (!post) return null;
  const { end, owner, gender, prefix } = post;
  const hasComplement = end - i > 1;
  const person = joined(ctx, end, 'joint comma bracket')
    ? personAt(ctx, end, owner, { titled: hasComplement && ctx.tokens[end]?.gap === 'comma' })
    : null;
  return person ? personPhrase({ start: i, prefix, gender }, person) : null;
}

/** What somebody is, as it stands behind a name: "المتحدث باسم X", "رئيس وزراء Y", "مستشار الرئيس Z". */
export function roleAt(
  ctx: Context,
  i: number,
): { readonly end: number; readonly owner: string | null; readonly gender: 'm' | 'f' | null } | null {
  const side = ({ actors }: Phrase) => (actors[0] ? ctx.registry.sideOf(actors[0]) : null);
  const options = [officeAt(ctx, i), spokespersonAt(ctx, i)].flatMap((found) =>
    found && found.prefix === '' && found.form === 'description' && found.actors.length === 1
      ? [{ end: found.end, owner: side(found), gender: found.gender }]
      : [],
  );
  const post = postWithComplement(ctx, i, true);
  // A post alone ("رئيس", "عضو") tells nothing of whose it is.
  if (post && post.prefix === '' && post.owner) options.push(post);
  return options.reduce<(typeof options)[number] | null>(
    (best, next) => (best && best.end >= next.end ? best : next),
    null,
  );
}

/** One step of a post's complement: an actor, an adjective, a place, or a plain word such as "الدائم". */
function complementAt(
  ctx: Context,
  i: number,
  first: boolean,
  named: boolean,
): { end: number; owner?: string; place?: string } | null {
  const principal = principalOf(ctx, i, named);
  if (principal) return principal;
  const nisba = nisbaAt(ctx, i, null);
  if (nisba) return { end: nisba.end, owner: ctx.registry.meet(nisba.term.of) };
  const place = nounPlacesAt(ctx, i)?.[0];
  if (place?.place) return { end: place.end, place: place.place };
  const listed = listedPlaceAt(ctx, i, first, 'any');
  if (listed && listed.prefix !== 'و') {
    const { place: id, actors } = placeReading(ctx, listed.term.id);
    return actors[0] ? { end: listed.end, owner: actors[0] } : { end: listed.end, place: id };
  }
  const plain = find(ctx, i, KIND.complement | KIND.post, 'any');
  return plain && plain.prefix !== 'و' ? { end: plain.end } : null;
}

function principalOf(ctx: Context, i: number, named: boolean): { end: number; owner: string } | null {
  const found = bodyAt(ctx, i) ?? principalAt(ctx, i, 'any');
  const actor = found?.actors[0];
  if (!found || !actor || found.form === 'anaphor' || found.prefix.includes('و')) return null;
  const isPerson = ctx.registry.actor(actor)?.kind === 'person';
  if (isPerson && found.form === 'name' && !named) return beforeName(ctx, i, found, actor);
  return { end: found.end, owner: isPerson ? ctx.registry.sideOf(actor) : actor };
}

/** "نائبة الرئيس الكولومبي X": who is named behind the office, and is not known to hold it, holds the post before it. */
function beforeName(
  ctx: Context,
  i: number,
  found: Phrase,
  actor: string,
): { end: number; owner: string } | null {
  const [start] = found.head;
  const owner = ctx.registry.sideOf(actor);
  if (found.post?.kind !== 'office' || start <= i || owner === actor) return null;
  const holders = ctx.lexicon.holders.get(`${found.post.word.key}:${owner}`) ?? [];
  const holds =
    ctx.history.holder(found.post.word.key, owner) === actor ||
    holders.some((holder) => holder.actor === actor);
  return holds ? null : { end: start, owner };
}

/** "السيد X", "الجنرال X": a title and a name, one word enough. */
export function titledAt(ctx: Context, i: number): Phrase | null {
  const head = find(ctx, i, KIND.title);
  if (!head || (joined(ctx, i) && NAMED.has(ctx.tokens[i - 1]?.text ?? ''))) return null;
  let at = head.end;
  // Ranks come in twos and threes: "الفريق أول الركن".
  for (let count = 0; count < 3 && joined(ctx, at); count++) {
    const more = find(ctx, at, KIND.title, 'none');
    if (!more) break;
    at = more.end;
  }
  const nisba = nisbaAt(ctx, at, true);
  const owner = nisba ? ctx.registry.meet(nisba.term.of) : null;
  if (nisba) at = nisba.end;
  const person = joined(ctx, at, 'joint comma') ? personAt(ctx, at, owner, { titled: true }) : null;
  return person
    ? phrase({
        start: i,
        end: person.end,
        prefix: head.prefix,
        head: [person.start, person.end],
        actors: [person.id],
        form: 'name',
        gender: null,
      })
    : null;
}
