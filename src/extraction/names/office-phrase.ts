// Offices and who holds them. Accepted forms: الرئيس الفرنسي (إيمانويل ماكرون)، رئيس أذربيجان X، وزير الخارجية سيرغي لافروف،
// وزيري خارجية أرمينيا وأذربيجان، وزيري الخارجية والدفاع التركيين X وY، الرئيسين الروسي X والفرنسي Y.
import type { Lexicon, Term } from '../lexicon/lexicon.ts';
import type { OfficeWord } from '../lexicon/words-for-names.ts';
import { OFFICES } from '../lexicon/words-for-names.ts';
import { foldArabic } from '../../domain/arabic-fold.ts';
import { adjectiveFollows, stateInPlay, stateSpoken } from './bare-body.ts';
import { KIND, readingsOf } from './lookup.ts';
import { ownersAt } from './owner.ts';
import { personAt } from './person-name.ts';
import { ownState } from './reference.ts';
import type { Context, Phrase, Post } from './phrase.ts';
import { find, findOf, joined, nisbaAt, personPhrase, phraseOf } from './phrase.ts';
import type { Token } from './tokens.ts';
import { wordsIn } from './word.ts';

const FORMER = new Set([
  'السابق',
  'السابقه',
  'الاسبق',
  'المنتخب',
  'الراحل',
  'الحالي',
  'الجديد',
  'الجديده',
  'المقال',
  'المستقيل',
  'المخلوع',
  'الموقت',
  'الانتقالي',
]);
const DEFUNCT = new Set(['السابق', 'السابقه', 'الاسبق', 'الراحل', 'المخلوع']);
/** Offices of a government: without a nation, those of the one state at war. */
const OF_STATES: ReadonlySet<string> = new Set(
  OFFICES.filter(({ key, possessed }) => possessed || ['prime-minister', 'army-chief'].includes(key)).map(
    ({ key }) => key,
  ),
);
type OfficeTerm = Extract<Term, { t: 'office' }>;

/** Skips "the former", "the new" after an office. */
function skipAdjectives(ctx: Context, i: number): { at: number; former: boolean } {
  let at = i;
  let former = false;
  while (joined(ctx, at) && FORMER.has(ctx.tokens[at]?.text ?? '')) {
    if (DEFUNCT.has(ctx.tokens[at]?.text ?? '')) former = true;
    at++;
  }
  return { at, former };
}

/** Who an office of a state means without a name: who the article named, the one holder the lexicon has, else the office. */
export function holderOf(ctx: Context, office: OfficeWord, owner: string): string {
  const named = ctx.history.holder(office.key, ctx.registry.sideOf(owner));
  if (named && ctx.registry.actor(named)?.kind === 'person') return named;
  const holders = ctx.lexicon.holders.get(`${office.key}:${owner}`) ?? [];
  const only = new Set(holders.map(({ actor }) => actor));
  const [holder] = only;
  if (office.body !== null && only.size === 1 && holder) return ctx.registry.meet(holder);
  return ctx.registry.office(office, owner, 'office');
}

/** A person at a token after an office, a comma or bracket between allowed. */
export function nameAfter(ctx: Context, i: number, owner: string | null, and = false) {
  if (!joined(ctx, i, 'joint comma bracket')) return null;
  const direct = personAt(ctx, i, owner, { titled: ctx.tokens[i]?.gap === 'comma', and });
  // "وزير الداخلية الاتحادي X", "رئيس الإقليم الانفصالي X": one adjective may stand between.
  return direct ?? (joined(ctx, i + 1) && adjectiveFollows(ctx, i) ? personAt(ctx, i + 1, owner) : null);
}

/** What follows "and" in "the ministers of X and Y", folded, with its office. */
const PORTFOLIOS: ReadonlyMap<string, OfficeWord> = new Map(
  OFFICES.flatMap((word) =>
    word.definite.sg.split('|').flatMap((form) => {
      const [, ...portfolio] = foldArabic(form).split(' ');
      return word.possessed && portfolio.length > 0 ? [[`و${portfolio.join(' ')}`, word] as const] : [];
    }),
  ),
);

/** "وزير الخارجية والدفاع": further portfolios after the first. */
function portfolios(ctx: Context, term: OfficeTerm, i: number): { offices: OfficeWord[]; end: number } {
  const offices = [term.office];
  let end = i;
  while (joined(ctx, end) && term.definite) {
    const word = ctx.tokens[end]?.text ?? '';
    const next = PORTFOLIOS.get(word);
    if (!next) break;
    offices.push(next);
    end++;
  }
  return { offices, end };
}

/** An office at a token, alone or with its owner and its holder. */
export function officeAt(ctx: Context, i: number): Phrase | null {
  const head = find(ctx, i, KIND.office);
  if (!head) return null;
  const { definite, many, gender } = head.term;
  const possessed = possessedOffice(ctx, i);
  if (possessed) return possessed;
  const construct = findOf(
    ctx,
    i,
    KIND.office,
    (term): term is OfficeTerm => term.t === 'office' && !term.definite && term.of === null,
  );
  if (construct) {
    const found = constructOffice(ctx, i, construct.term, construct.end, construct.prefix);
    if (found) return found;
  }
  if (!definite) return null;
  const { offices, end: officesEnd } = portfolios(ctx, head.term, head.end);
  if (many || offices.length > 1) return manyOffices(ctx, i, head.prefix, offices, officesEnd);

  const office = head.term.office;
  const post: Post = { kind: 'office', word: office };
  const pre = skipAdjectives(ctx, head.end);
  const nisba = nisbaAt(ctx, pre.at, true);
  const { at, former } = skipAdjectives(ctx, nisba?.end ?? pre.at);
  const owner = nisba ? ctx.registry.meet(nisba.term.of) : null;
  const ofState =
    owner ??
    (OF_STATES.has(office.key) || office.key === 'president'
      ? stateSpoken(ctx, ctx.tokens[i]?.sentence ?? 0)
      : null);
  const person = nameAfter(ctx, at, ofState);
  const base = { start: i, prefix: head.prefix, form: 'description' as const, gender, post };
  if (person) {
    return personPhrase(base, person);
  }
  if (owner) {
    const actor =
      former || pre.former ? ctx.registry.office(office, owner, 'office') : holderOf(ctx, office, owner);
    return phraseOf(base, { end: at, actors: [actor] });
  }
  const bare = bareHolder(ctx, office, ctx.tokens[i]?.sentence ?? 0);
  return bare && !adjectiveFollows(ctx, at)
    ? { ...phraseOf(base, { end: at, actors: [bare], form: 'anaphor' }), post: null }
    : null;
}

/** "رئيس الوزراء" without nation or name: who was last named with that office, else the holder in the one state at war. */
function bareHolder(ctx: Context, office: OfficeWord, sentence: number): string | null {
  // "الرئيس" alone is also an adjective and a head of anything.
  if (office.key === 'president') return null;
  const named = ctx.history.lastHolder(office.key);
  if (named) return named;
  const state = OF_STATES.has(office.key) ? stateInPlay(ctx, sentence) : null;
  return state ? holderOf(ctx, office, ctx.registry.meet(state)) : null;
}

/** "وزير دفاعها خلوصي أكار": the office of the state that was last spoken of. */
function possessedOffice(ctx: Context, i: number): Phrase | null {
  const found = findOf(
    ctx,
    i,
    KIND.office,
    (term): term is OfficeTerm => term.t === 'office' && term.of !== null,
  );
  if (!found?.term.of) return null;
  const word = found.term.office;
  const owner = ownState(ctx, i, found.term.of, true);
  const base = {
    start: i,
    prefix: found.prefix,
    form: 'description' as const,
    gender: found.term.gender,
    post: { kind: 'office', word } as const,
  };
  const person = nameAfter(ctx, found.end, owner);
  if (person) return personPhrase(base, person);
  return owner ? phraseOf(base, { end: found.end, actors: [holderOf(ctx, word, owner)] }) : null;
}

/** "رئيس أذربيجان (إلهام علييف)", "وزيري خارجية أرمينيا وأذربيجان". */
function constructOffice(
  ctx: Context,
  i: number,
  term: OfficeTerm,
  end: number,
  prefix: string,
): Phrase | null {
  const owners = ownersAt(ctx, end, term.many);
  if (!owners) return null;
  const { at, former } = skipAdjectives(ctx, owners.end);
  const base = {
    start: i,
    prefix,
    form: 'description' as const,
    gender: term.gender,
    post: { kind: 'office', word: term.office } as const,
  };
  if (term.many) {
    const people = namesInTurn(ctx, at, owners.ids);
    if (people && people.ids.length === owners.ids.length) {
      return phraseOf(base, { end: people.end, head: [at, people.end], actors: people.ids, form: 'name' });
    }
    return phraseOf(base, {
      end: owners.end,
      actors: owners.ids.map((owner) => ctx.registry.office(term.office, owner, 'office')),
    });
  }
  const owner = owners.ids[0] as string;
  const person = nameAfter(ctx, at, owner);
  if (person) return personPhrase(base, person);
  const kind = ctx.registry.actor(owner)?.kind;
  if (!kind) return null;
  // A group or organisation has no presidency of its own: its head without a name is the group.
  if (kind === 'armed-force' || kind === 'organisation')
    return { ...phraseOf(base, { end: at, actors: [owner] }), post: null };
  const actor = former
    ? ctx.registry.office(term.office, owner, 'office')
    : holderOf(ctx, term.office, owner);
  return phraseOf(base, { end: at, actors: [actor] });
}

/** "X وY": one name a person, with the owner of each where there are several. */
function namesInTurn(
  ctx: Context,
  i: number,
  owners: readonly string[],
): { ids: string[]; end: number } | null {
  const first = nameAfter(ctx, i, owners[0] ?? null);
  if (!first) return null;
  const ids = [first.id];
  let end = first.end;
  while (ids.length < 4 && joined(ctx, end, 'joint comma') && ctx.tokens[end]?.text.startsWith('و')) {
    const next = personAfterAnd(ctx, end, owners[ids.length] ?? owners[0] ?? null);
    if (!next) break;
    ids.push(next.id);
    end = next.end;
  }
  return { ids, end };
}

/** A token without its "and". */
function withoutAnd(lexicon: Lexicon, tokens: readonly Token[], token: Token): Token {
  const word = wordsIn(lexicon)(token.text.slice(1));
  const { end, sentence } = token;
  const { readings, kinds } = readingsOf(word, tokens, 0);
  return { text: word.text, start: token.start + 1, end, gap: 'joint', sentence, word, readings, kinds };
}

/** "وخلوصي أكار": a name whose first word carries "و". */
function personAfterAnd(ctx: Context, i: number, owner: string | null) {
  const token = ctx.tokens[i];
  if (!token || !token.text.startsWith('و')) return null;
  const tokens = ctx.tokens.slice(i, i + 10);
  tokens[0] = withoutAnd(ctx.lexicon, tokens, token);
  const found = personAt({ ...ctx, tokens }, 0, owner);
  return found ? { id: found.id, start: i, end: i + found.end } : null;
}

/** "الرئيسين الروسي X والفرنسي Y", "وزيري الخارجية والدفاع التركيين X وY", "وزيري الخارجية الروسي والتركي". */
function manyOffices(
  ctx: Context,
  i: number,
  prefix: string,
  offices: readonly OfficeWord[],
  from: number,
): Phrase | null {
  const word = offices[0] as OfficeWord;
  const base = {
    start: i,
    prefix,
    form: 'description' as const,
    gender: 'm' as const,
    post: { kind: 'office', word } as const,
  };
  const actors: string[] = [];
  let end = from;
  let named = true;
  for (let part = 0; part < 4; part++) {
    const nisba = nisbaAt(ctx, end, true, part === 0 ? 'none' : 'and');
    if (!nisba || (part > 0 && nisba.prefix === '')) break;
    const owner = ctx.registry.meet(nisba.term.of);
    end = nisba.end;
    if (nisba.term.number !== 'sg') {
      const people = namesInTurn(ctx, end, [owner]);
      if (people)
        return phraseOf(base, { end: people.end, head: [end, people.end], actors: people.ids, form: 'name' });
      return phraseOf(base, {
        end,
        actors: offices.map((office) => ctx.registry.office(office, owner, 'office')),
      });
    }
    const person = nameAfter(ctx, end, owner);
    if (person) end = person.end;
    else named = false;
    actors.push(person?.id ?? holderOf(ctx, word, owner));
  }
  if (actors.length > 0) return phraseOf(base, { end, actors, form: named ? 'name' : 'description' });
  const people = namesInTurn(ctx, end, []);
  return people
    ? phraseOf(base, { end: people.end, head: [end, people.end], actors: people.ids, form: 'name' })
    : null;
}
