// Armed groups, organisations and outlets that no list has, found by the noun that opens their names: "لواء اليرموك", "نقابة أطباء السودان",
// "موقع «…»", "الفرقة الأولى". Nobody's side, unless the text says to whom they belong ("التابع لـ"); units
// that are only numbered are the army's of the one state at war.
import { foldArabic } from '../../domain/arabic-fold.ts';
import type { Term } from '../lexicon/lexicon.ts';
import type { OrganisationWord } from '../lexicon/words-for-organisations.ts';
import { NOT_IN_NAMES, ORDINALS, ORGANISATIONS } from '../lexicon/words-for-organisations.ts';
import { adjectiveFollows, stateInPlay } from './bare-body.ts';
import { KIND } from './lookup.ts';
import type { Context, Phrase } from './phrase.ts';
import { bare, find, findOf, joined, phrase, written } from './phrase.ts';
import { affiliationAt } from './principal.ts';
import { OPENS } from './word.ts';

const ENDS: ReadonlySet<string> = new Set(NOT_IN_NAMES.split('|').map(foldArabic));
const NTH: ReadonlySet<string> = new Set(ORDINALS.split('|').map(foldArabic));

const COMMON: ReadonlyMap<OrganisationWord, ReadonlySet<string>> = new Map(
  ORGANISATIONS.map((word) => [word, new Set((word.commonWith ?? '').split('|').map(foldArabic))]),
);

/** A name in quotation marks is no longer than this, in words. */
const MAX_QUOTED = 6;
/** Nouns of a construct chain before its definite member. */
const MAX_CHAIN = 3;

const OPENING_MARK = /[«"“]\s*$/;
const CLOSING_MARK = /^\s*[»"”]/;

/** What stands between two tokens, or before and after them. */
const between = (ctx: Context, a: number, b: number) =>
  ctx.shadow.text.slice(ctx.tokens[a]?.end ?? 0, ctx.tokens[b]?.start ?? ctx.shadow.text.length);

/** The end of a name in quotation marks that opens before a token. */
function quotedEnd(ctx: Context, i: number): number | null {
  if (!OPENING_MARK.test(between(ctx, i - 1, i))) return null;
  for (let end = i + 1; end <= i + MAX_QUOTED; end++) {
    const after = between(ctx, end - 1, end);
    if (CLOSING_MARK.test(after)) return end;
    if (!joined(ctx, end)) return null;
  }
  return null;
}

const isDefinite = (ctx: Context, i: number): boolean => {
  const text = ctx.tokens[i]?.text ?? '';
  if (/^ال\S{2,}/.test(text)) return !ENDS.has(text);
  return (
    findOf(
      ctx,
      i,
      KIND.actor | KIND.place,
      (term): term is Term => (term.t === 'actor' || term.t === 'place') && !term.guarded,
      'none',
    ) !== null
  );
};

/** A noun that can stand inside a construct chain: no preposition, no present verb, no adjective of the head. */
function isChainNoun(text: string, head: string): boolean {
  if (ENDS.has(text) || !/^[\u0621-\u064a]{3,}$/.test(text) || /^(?:[وفبك]ال|ل)/.test(text)) return false;
  // What ends as an adjective of the head would end: لجنة مشتركة, مجلس عسكري.
  if (text.endsWith(head.endsWith('ه') ? 'ه' : 'ي')) return false;
  return /^(?:ت..ي.ه?|\S+ات)$/.test(text) || !/^(?:[تيو]\S{3,}|\S+(?:ون|ين|ها|هم)|\S{2}[^ا]ت)$/.test(text);
}

/** The end of a name in the construct: "أطباء السودان", "مراقبة وقف إطلاق النار", "الدفاع الوطني". */
function chainEnd(ctx: Context, i: number, single: boolean): number | null {
  let at = i;
  while (at - i < MAX_CHAIN && joined(ctx, at) && !isDefinite(ctx, at)) {
    if (!isChainNoun(ctx.tokens[at]?.text ?? '', ctx.tokens[i - 1]?.text ?? '')) return null;
    at++;
  }
  if (!joined(ctx, at) || !isDefinite(ctx, at)) return null;
  const listed = find(ctx, at, KIND.place | KIND.actor, 'none');
  let end = listed?.end ?? at + 1;
  while (adjectiveFollows(ctx, end) && !ENDS.has(ctx.tokens[end]?.text ?? '')) end++;
  return end - i > 1 || single ? end : null;
}

/** Kinds of listed actor that have missions, committees and forces of their own. */
const PARENTS: ReadonlySet<string> = new Set(['organisation', 'armed-force']);

interface Found {
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
  readonly kind: OrganisationWord['kind'];
  readonly en: string;
  /** Where the name without its noun begins. */
  readonly name: number;
  readonly quoted: boolean;
}

/** "حركة الملاحة", "جبهة الساحل", "جبهة مطار X": with such a word behind it the noun is a common one, and a front is where it lies. */
function isCommon(ctx: Context, i: number, word: OrganisationWord): boolean {
  if (COMMON.get(word)?.has(ctx.tokens[i]?.text ?? '')) return true;
  return (
    word.placed === true &&
    find(ctx, i, KIND.place | KIND['place-noun'] | KIND['place-part'], 'none') !== null
  );
}

function namedBehind(ctx: Context, i: number): Found | null {
  for (const { prefix, noun: word } of ctx.tokens[i]?.word.heads ?? []) {
    if (ctx.tokens[i + 1] === undefined) continue;
    const { kind, en } = word;
    const quoted = ctx.tokens[i + 1]?.gap === 'bracket' ? quotedEnd(ctx, i + 1) : null;
    if (quoted !== null) return { start: i, end: quoted, prefix, kind, en, name: i + 1, quoted: true };
    if (word.quotedOnly || !joined(ctx, i + 1) || (word.weak && !ctx.history.isOfWar)) continue;
    if (isCommon(ctx, i + 1, word)) continue;
    // "جماعة فيلق X": the name has a noun of its own.
    const inner = kind === 'armed-force' ? namedBehind(ctx, i + 1) : null;
    if (inner?.prefix === '') return { ...inner, start: i, prefix };
    const end = find(ctx, i + 1, KIND.office, 'none') ? null : chainEnd(ctx, i + 1, word.single === true);
    if (end !== null) return { start: i, end, prefix, kind, en, name: i + 1, quoted: false };
  }
  return null;
}

/** What arm a numbered unit is of, behind its number: "الفرقة الثانية مشاة". */
const BRANCHES: ReadonlySet<string> = new Set(
  [
    'مشاة',
    'مدرع',
    'مدرعة',
    'مدرعات',
    'ميكانيكي',
    'ميكانيكية',
    'مظلي',
    'مظليين',
    'مظلات',
    'صاعقة',
    'مغاوير',
    'مدفعية',
    'دبابات',
  ].map(foldArabic),
);

const isNumber = (nth: string): boolean => NTH.has(nth) || /^\d{1,4}$/.test(nth);

/** The end of a unit's name with its arm, which is no part of what it is called. */
function armEnd(ctx: Context, i: number): number {
  let end = i;
  while (joined(ctx, end) && BRANCHES.has(ctx.tokens[end]?.text ?? '')) end++;
  return end;
}

/** "الفرقة الأولى الساحلية", "اللواء 51". */
function numberedUnit(ctx: Context, i: number): Found | null {
  for (const { prefix, noun: en } of ctx.tokens[i]?.word.units ?? []) {
    const nth = joined(ctx, i + 1)?.text ?? '';
    if (!isNumber(nth)) continue;
    let end = i + 2;
    while (adjectiveFollows(ctx, end) && !ENDS.has(ctx.tokens[end]?.text ?? '')) end++;
    return { start: i, end, prefix, kind: 'armed-force', en, name: i + 1, quoted: false };
  }
  return null;
}

/** A name told once is known again without its noun. */
export function aliasAt(ctx: Context, i: number): Phrase | null {
  const again = ctx.registry.short.aliasAt(ctx.tokens, i);
  return again && bare(i, again.end, '', [again.id], 'name');
}

/** A group, organisation or outlet that no list has, at a token, or one told before. */
export function openBodyAt(ctx: Context, i: number): Phrase | null {
  const again = aliasAt(ctx, i);
  const opens = (ctx.tokens[i]?.word.opens ?? 0) & OPENS.body;
  const found = opens ? (namedBehind(ctx, i) ?? numberedUnit(ctx, i)) : null;
  if (again && (!found || found.end <= again.end)) return again;
  // A listed name is never made longer: "حزب الله" + an adjective of what comes next.
  if (!found || (!found.quoted && find(ctx, i, KIND.actor))) return null;
  // A listed name in quotation marks stands for itself, without the noun before them.
  const listed = found.quoted ? find(ctx, found.name, KIND.actor, 'none') : null;
  if (listed?.end === found.end) return null;
  const end = isNumber(ctx.tokens[found.name]?.text ?? '') ? armEnd(ctx, found.end) : found.end;
  const belongs = affiliationAt(ctx, end);
  // "الفرقة السادسة مشاة": armies number their units; an adjective behind the number makes another's of it, and a name in marks is its own.
  const ofArmy =
    !found.quoted && isNumber(ctx.tokens[found.end - 1]?.text ?? '')
      ? stateInPlay(ctx, ctx.tokens[i]?.sentence ?? 0)
      : null;
  const whole = written(ctx, found.name - 1, found.end);
  // "بعثة الأمم المتحدة", "مقر حلف X": a part of a listed body acts for it.
  const parent = found.quoted ? null : find(ctx, found.name, KIND.actor, 'none');
  const isPart = parent !== null && PARENTS.has(ctx.lexicon.actors.get(parent.term.id)?.kind ?? '');
  const actor = isPart
    ? ctx.registry.meet(parent.term.id)
    : ctx.registry.organisation({
        kind: found.kind,
        arabic: found.name - 1 === i ? whole.slice(found.prefix.length) : whole,
        name: written(ctx, found.name, found.end),
        en: found.en,
        side: belongs?.side ?? ofArmy,
      });
  if (found.quoted || found.end - found.name > 1) {
    ctx.registry.short.alias(
      actor,
      ctx.tokens.slice(found.name, found.end).map(({ text }) => text),
    );
  }
  return phrase({
    start: i,
    end: belongs?.end ?? end,
    prefix: found.prefix,
    head: [i, found.end],
    actors: [actor],
    form: 'name',
  });
}
