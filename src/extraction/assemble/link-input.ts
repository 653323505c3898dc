// What linking sees of a mention: sides, places by their width, words by their rarity, and how it points back. It gathers;
// what speaks for and against two mentions being one is weighed elsewhere.
import type { Actor, Mention, Span } from '../../domain/corpus-schema.ts';
import { foldArabic } from '../../domain/arabic-fold.ts';
import { familyOf } from '../../domain/event-types.ts';
import { daysBetween } from '../../domain/iso-day.ts';
import type { Voice } from '../../domain/status.ts';
import { LETTER, NUMBER, wordsOf } from '../arabic/unit-class.ts';
import type { MentionDraft } from '../draft.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { remember } from '../remember.ts';
import { isDoneBySaying } from '../events/speech-acts-by-type.ts';
import { clauseOf } from './clause.ts';
import type { ClauseRuns } from './clause-runs.ts';
import { makeRunReader } from './clause-runs.ts';
import type { Reach } from './link-reach.ts';
import { reachOf } from './link-reach.ts';
import { voicesOf } from './voices.ts';

export interface LinkInput extends ClauseRuns {
  readonly mention: Mention;
  /** The words of its trigger, folded. */
  readonly trigger: string;
  /** The days on which it can have been. */
  readonly reach: Reach;
  /** Day of publication, for the order. */
  readonly published: string | null;
  readonly agentSides: ReadonlySet<string>;
  readonly targetSides: ReadonlySet<string>;
  /** Both together. */
  readonly sides: ReadonlySet<string>;
  /** Its actors, brokers apart; and those whom its words name, or who speak in what is done by saying. */
  readonly parties: ReadonlySet<string>;
  readonly namedParties: ReadonlySet<string>;
  /** Sides that a word of the clause names as agents: who is only supplied to it may be somebody else. */
  readonly namedAgents: ReadonlySet<string>;
  /** Sides that a word of the clause names as a party. */
  readonly namedSides: ReadonlySet<string>;
  /** Brokers and hosts: the sides of mediators, and the states whose capital is the place. */
  readonly hosts: ReadonlySet<string>;
  /** Towns, quarters, buildings: two of them are two places. */
  readonly points: ReadonlySet<string>;
  /** States, regions, "the north of …": what holds other places. */
  readonly areas: ReadonlySet<string>;
  /** The place after which it is called: "هدنة موسكو", "اتفاق جدة". */
  readonly namedAfter: string | null;
  /** The clause of the trigger, in the text of its article. */
  readonly clause: Span;
  /** The numbers that tell losses apart, kinds and low ends; the kinds alone; and whether they are running totals. */
  readonly numbers: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly totals: ReadonlySet<boolean>;
  /** Its content words without clitics and without the trigger, each with its rarity in the corpus, 0 to 1. */
  readonly content: ReadonlyMap<string, number>;
  /** The same of its whole sentence, for prints that cut it otherwise. */
  readonly sentence: ReadonlyMap<string, number>;
  /** How it points back: named again ("الهجوم"), presupposed ("منذ التوصل إلى الهدنة"), or not. */
  readonly reference: MentionDraft['reference'];
  /** Its noun has the article: "المعارك الجارية". */
  readonly isDefinite: boolean;
  /** Told as at some time before the news. */
  readonly before: boolean;
  /** Who says so, and who denies it. */
  readonly voices: readonly Voice[];
  /** A war or campaign: fighting that goes on since a day or broke out long ago, as against the fighting of a day. */
  readonly isCampaign: boolean;
}

/** What linking needs to know beside a mention. */
export interface InputContext {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly lexicon: Lexicon;
  readonly textOf: (mention: Mention) => string;
  readonly publishedOf: (mention: Mention) => string | null;
  readonly draftOf: (mention: Mention) => Pick<MentionDraft, 'reference' | 'background'> | undefined;
}

/** Words before a name that make an area of it: "شمال العراق", "ريف حلب", "محافظة صعدة". */
const WIDE =
  /^[وبلف]?(?:ال)?(?:شمال|شمالي|جنوب|جنوبي|شرق|شرقي|غرب|غربي|وسط|محافظه|اقليم|ولايه|منطقه|ريف|حدود|محيط|ضواحي|جبال|دوله|جمهوريه)$/;
/** How far before a name such a word begins, in UTF-16 units. */
const WIDE_REACH = 12;
/** "زيارته", "محادثاتهما": a pronoun makes a noun definite as the article does. */
const POSSESSED = /^\S+ت(?:ه|ها|هم|هما)$/;
/** An outbreak so many days before the news is that of a war. */
const LONG_AGO = 3;
/** A noun with the article, its adjectives with it or a relative clause behind: no "التوصل إلى اتفاق", which names the act. */
const DEFINITE = /^[وف]?(?:[بك]?ال|لل)[^ ]+(?: ال[^ ]+)*$|^[وف]?(?:[بك]?ال|لل)[^ ]+ (?:الذي|التي) /;
/** How far behind the noun its relative clause is looked at, in UTF-16 units: "المعارك التي بدأت". */
const RELATIVE = 12;
const OUTBREAK = /(?:^|\s)[وف]?(?:ا?ندلع|اندلاع|نشب|نشوب|تفجر|بدا|بدات|بدء|اشتعل)/;
const CLITICS = /^[وف]?(?:[بلك]?ال|لل|[بلك])(?=.{3})/;

/** Shorter words are particles, in UTF-16 units. */
const SHORTEST = 3;

const withoutClitics = remember((word) => word.replace(CLITICS, ''));

/** The words of a text without clitics and article: `contentOf('لوقف القتال')` → `وقف`, `قتال`. */
export function contentOf(text: string): Set<string> {
  const content = new Set<string>();
  for (const word of wordsOf(foldArabic(text), LETTER | NUMBER))
    if (word.length >= SHORTEST) content.add(withoutClitics(word));
  return content;
}

/** The trigger's words as written. */
export function quoteTrigger({ passage, trigger }: Mention): string {
  return passage.exact.slice(trigger.start - passage.start, trigger.end - passage.start);
}

/** The trigger's words, folded. */
export const triggerWords = (mention: Mention) => foldArabic(quoteTrigger(mention));

/** How rare words are among some texts, 0 (in all) to 1 (in one): the usual logarithm, scaled. */
export function rarityIn(texts: readonly ReadonlySet<string>[]): (word: string) => number {
  const holders = new Map<string, number>();
  for (const words of texts) for (const word of words) holders.set(word, (holders.get(word) ?? 0) + 1);
  const most = Math.log(texts.length + 1);
  return (word) => (most > 0 ? Math.log((texts.length + 1) / (holders.get(word) ?? 1)) / most : 1);
}

/** Words with their rarity, in their order. */
function withRarity(words: ReadonlySet<string>, rarity: (word: string) => number): Map<string, number> {
  const rare = new Map<string, number>();
  for (const word of words) rare.set(word, rarity(word));
  return rare;
}

const inOneSentence = (a: Mention | undefined, b: Mention) =>
  a?.article === b.article && a.passage.start === b.passage.start && a.passage.end === b.passage.end;

/** What a function says of the sentence of each mention, asked once for those of one sentence that follow one another. */
function perSentence<T>(mentions: readonly Mention[], ask: (mention: Mention, i: number) => T): T[] {
  const answers: T[] = [];
  mentions.forEach((mention, i) => {
    const before = mentions[i - 1];
    answers.push(inOneSentence(before, mention) ? (answers[i - 1] as T) : ask(mention, i));
  });
  return answers;
}

/** Whether the name of a place is told as an area: the place is one, or a word before the name says so. */
function isArea(text: string, { place, span }: Mention['places'][number], lexicon: Lexicon): boolean {
  if (lexicon.places.get(place)?.isArea) return true;
  const before = foldArabic(text.slice(Math.max(0, span.start - WIDE_REACH), span.start)).split(/\s+/);
  const [first = '', second] = foldArabic(text.slice(span.start, span.end)).split(/\s+/);
  return WIDE.test(before.at(-2) ?? '') || (second !== undefined && WIDE.test(first));
}

/** "هدنة موسكو": the name follows the noun with nothing between them. */
function namedAfter(text: string, { trigger, places, type }: Mention): string | null {
  if (type === 'strike' || type === 'attack' || type === 'losses') return null;
  const next = places.find(
    ({ span }) =>
      span.start > trigger.end &&
      span.start - trigger.end <= 2 &&
      text.slice(trigger.end, span.start).trim() === '',
  );
  return next?.place ?? null;
}

/** What a kind of people is called ("مسلحون") names nobody: another word may mean the same men. */
function isVague(actor: Actor | undefined): boolean {
  return actor?.kind === 'group' && actor.sideBasis === 'none';
}

/** "القتال المستمر منذ 27 أيلول", and weeks later "اندلعت الحرب في 27 أيلول". */
function isCampaign(mention: Mention, published: string | null): boolean {
  const { start, end, stated } = mention.date;
  if (familyOf(mention.type) !== 'combat' || start === null) return false;
  if (end === null) return mention.modality === 'happened' || mention.modality === 'ongoing';
  const long = published !== null && daysBetween(end, published) > LONG_AGO;
  const { passage, trigger } = mention;
  const from = trigger.start - passage.start;
  const words = foldArabic(passage.exact.slice(from, trigger.end - passage.start + RELATIVE));
  return mention.type === 'clash' && stated && long && OUTBREAK.test(words);
}

function numbersIn({ quantities }: Mention) {
  return {
    numbers: new Set(quantities.map(({ kind, low }) => `${kind} ${low}`)),
    kinds: new Set<string>(quantities.map(({ kind }) => kind)),
    totals: new Set(quantities.map(({ cumulative }) => cumulative)),
  };
}

function partiesIn({ type, actors }: Mention) {
  const parties = actors.filter(({ role }) => role !== 'mediator');
  const spoken = isDoneBySaying(type);
  return {
    parties: new Set(parties.map(({ actor }) => actor)),
    namedParties: new Set(parties.filter(({ span }) => spoken || span !== null).map(({ actor }) => actor)),
  };
}

function sidesIn(mention: Mention, actors: InputContext['actors']) {
  const sideOf = (id: string) => actors.get(id)?.side ?? id;
  const of = (role: string) => mention.actors.filter((actor) => actor.role === role);
  const sides = (list: Mention['actors']) => new Set(list.map(({ actor }) => sideOf(actor)));
  const [agentSides, targetSides] = [sides(of('agent')), sides(of('target'))];
  return {
    agentSides,
    targetSides,
    sides: new Set([...agentSides, ...targetSides]),
    namedAgents: sides(of('agent').filter(({ actor, span }) => span !== null && !isVague(actors.get(actor)))),
    namedSides: sides(mention.actors.filter(({ role, span }) => role !== 'mediator' && span !== null)),
    mediators: sides(of('mediator')),
  };
}

/** The link inputs of mentions, in their order. `readRuns`: the reader of the clauses that they are compared with, if others. */
export function buildLinkInputs(
  mentions: readonly Mention[],
  context: InputContext,
  readRuns = makeRunReader(),
): LinkInput[] {
  const { actors, lexicon, textOf, publishedOf, draftOf } = context;
  const spans = mentions.map((mention) => clauseOf(textOf(mention), mention));
  const clauses = mentions.map((mention, i) => textOf(mention).slice(spans[i]?.start, spans[i]?.end));
  const triggers = mentions.map(triggerWords);
  const contents = mentions.map((_mention, i) => {
    // What any event of the type is called says nothing; "مكاسب ميدانية" behind it does.
    const own = contentOf(triggers[i]?.split(' ')[0] ?? '');
    const content = contentOf(clauses[i] ?? '');
    for (const word of own) content.delete(word);
    return content;
  });
  const sentences = perSentence(mentions, ({ passage }) => contentOf(passage.exact));
  const [rarity, rarityOfSentence] = [rarityIn(contents), rarityIn(sentences)];
  const rareSentences = perSentence(mentions, (_mention, i) =>
    withRarity(sentences[i] ?? new Set(), rarityOfSentence),
  );
  return mentions.map((mention, i) => {
    const text = textOf(mention);
    const { mediators, agentSides, targetSides, sides, namedAgents, namedSides } = sidesIn(mention, actors);
    const wide = new Set(
      mention.places.filter((place) => isArea(text, place, lexicon)).map(({ place }) => place),
    );
    const hosts = mention.places.flatMap(({ place }) => lexicon.places.get(place)?.metonymOf ?? []);
    const draft = draftOf(mention);
    return {
      mention,
      trigger: triggers[i] ?? '',
      reach: reachOf(mention),
      published: publishedOf(mention),
      agentSides,
      targetSides,
      sides,
      namedAgents,
      namedSides,
      ...partiesIn(mention),
      hosts: new Set([...mediators, ...hosts]),
      points: new Set(mention.places.map(({ place }) => place).filter((place) => !wide.has(place))),
      areas: wide,
      namedAfter: namedAfter(text, mention),
      clause: spans[i] ?? mention.passage,
      ...readRuns(clauses[i] ?? ''),
      ...numbersIn(mention),
      content: withRarity(contents[i] ?? new Set(), rarity),
      sentence: rareSentences[i] ?? new Map(),
      reference: draft?.reference ?? 'none',
      before: draft?.background === 'before',
      isDefinite: DEFINITE.test(triggers[i] ?? '') || POSSESSED.test(quoteTrigger(mention)),
      voices: voicesOf(mention, (id) => actors.get(id)?.side ?? id),
      isCampaign: isCampaign(mention, publishedOf(mention)),
    };
  });
}
