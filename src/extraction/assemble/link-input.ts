// What linking sees of a mention: sides, places by their width, words by their rarity, and how it points back. It gathers;
// what speaks for and against two mentions being one is weighed elsewhere.
import type { Actor, Mention, Modality, Span } from '../../domain/corpus-schema.ts';
import { foldArabic } from '../../domain/arabic-fold.ts';
import type { EventFamily, EventType } from '../../domain/event-types.ts';
import { familyOf } from '../../domain/event-types.ts';
import { daysBetween } from '../../domain/iso-day.ts';
import type { Voice } from '../../domain/status.ts';
import type { MentionDraft } from '../draft.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { clauseOf } from './clause.ts';
import type { ClauseRuns } from './clause-runs.ts';
import { RunReader } from './clause-runs.ts';
import { readSentences, wordsOfClause } from './clause-words.ts';
import { isHold } from './held-ground.ts';
import type { NamedNumbers, NamedParties, NamedPlaces } from './link-names.ts';
import { numbersIn, partiesIn, placesIn } from './link-names.ts';
import type { Reach } from './link-reach.ts';
import { isOpenEnded, isWide, reachOf } from './link-reach.ts';
import type { Stand } from './link-stand.ts';
import { standsOf } from './link-stand.ts';
import { tollsOf } from './link-tolls.ts';
import type { RareWords } from './rare-words.ts';
import { makeContentReader, withRarity } from './rare-words.ts';
import type { Ids, Numbering } from './sets.ts';
import { idsFrom, makeNumbering } from './sets.ts';
import { voicesOf } from './voices.ts';

export interface LinkInput extends ClauseRuns, NamedParties, NamedPlaces, NamedNumbers {
  readonly mention: Mention;
  /** The numbering of its names: one for all that are compared. */
  readonly numbering: Numbering;
  /** Its article by number. */
  readonly article: number;
  /** Read off the mention: what all pairs are asked stands in one place. */
  readonly type: EventType;
  readonly family: EventFamily;
  readonly modality: Modality;
  /** Its words tell its date; it has none; it has a first day and no last one; it is longer than a week. */
  readonly isStated: boolean;
  readonly isUndated: boolean;
  /** It points back and has the day of the news for want of another. */
  readonly isTimeless: boolean;
  readonly isOpenEnded: boolean;
  readonly isWide: boolean;
  /** The words of its trigger, folded. */
  readonly trigger: string;
  /** The noun or verb of its trigger without article and ending, as a number. */
  readonly noun: number;
  /** The days on which it can have been. */
  readonly reach: Reach;
  /** Day of publication, for the order. */
  readonly published: string | null;
  /** Brokers and hosts: the sides of mediators, and the states whose capital is the place. */
  readonly hosts: Ids;
  /** The tolls by which its article may tell it again: its own, or those of the losses beside it. */
  readonly tolls: Ids;
  /** The clause of the trigger, in the text of its article. */
  readonly clause: Span;
  /** Its content words without those of the trigger's first, by which any event of the type is called. */
  readonly content: RareWords;
  /** The same of its whole sentence, for prints that cut it otherwise. */
  readonly sentence: RareWords;
  /** How it points back: named again ("الهجوم"), presupposed ("منذ التوصل إلى الهدنة"), or not. */
  readonly reference: MentionDraft['reference'];
  /** Its noun has the article: "المعارك الجارية". */
  readonly isDefinite: boolean;
  /** Told as at some time before the news. */
  readonly before: boolean;
  /** Where it stands in its article. */
  readonly stand: Stand;
  /** Who says so, and who denies it. */
  readonly voices: readonly Voice[];
  /** A war or campaign: fighting that goes on since a day or broke out long ago, as against the fighting of a day. */
  readonly isCampaign: boolean;
  /** Ground told to be still held. */
  readonly isHold: boolean;
  /** "المعارك الجارية": fighting as known, in no place of its own. */
  readonly isGeneral: boolean;
}

/** What linking needs to know beside a mention. */
export interface InputContext {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly lexicon: Lexicon;
  readonly textOf: (mention: Mention) => string;
  readonly publishedOf: (mention: Mention) => string | null;
  readonly draftOf: (mention: Mention) => Pick<MentionDraft, 'reference' | 'background'> | undefined;
}

/** How words and names are numbered: inputs of one numbering can be compared. */
export interface LinkNumbers {
  readonly runs: RunReader;
  readonly names: Numbering;
}

export const makeLinkNumbers = (): LinkNumbers => ({ runs: new RunReader(), names: makeNumbering() });

/** "زيارته", "محادثاتهما": a pronoun makes a noun definite as the article does. */
const POSSESSED = /^\S+ت(?:ه|ها|هم|هما)$/;
/** Whose nouns name one thing again; "القتلى", "السيطرة", "الاتهامات" take the article without meaning what was told. */
export const NAMES_A_THING: ReadonlySet<EventType> = new Set<EventType>([
  'protest',
  'ceasefire-agreement',
  'strike',
  'attack',
  'clash',
  'exchange',
]);
/** An outbreak so many days before the news is that of a war. */
const LONG_AGO = 3;
/** A noun with the article, its adjectives with it or a relative clause behind: no "التوصل إلى اتفاق", which names the act. */
const DEFINITE = /^[وف]?(?:[بك]?ال|لل)[^ ]+(?: ال[^ ]+)*$|^[وف]?(?:[بك]?ال|لل)[^ ]+ (?:الذي|التي) /;
/** "ووقع الهجوم", "ولا تزال المواجهات": the verb tells more of a thing told; "تجددت الاشتباكات" tells another. */
export const GOES_ON =
  /^[وف]?(?:وقعت?|جر[يت]|حدثت?|نفذت?|شنت?|(?:تت?|ي)?(?:واصلت?|تواصلت?|تركزت?|ستمرت?)|استمرت?|ل[ام] (?:ت|ي)زال|[مل]ا زالت?|انتهت?|انفجرت) ال/;
/** How far behind the noun its relative clause is looked at, in UTF-16 units: "المعارك التي بدأت". */
const RELATIVE = 12;
const OUTBREAK = /(?:^|\s)[وف]?(?:ا?ندلع|اندلاع|نشب|نشوب|تفجر|بدا|بدات|بدء|اشتعل)/;

const ARTICLE = /^[وف]?(?:[بك]?ال|لل)/;
const PROCLITIC = /^[وفب](?=.{3})/;
const ENDING = /(?:ات|تين|تان|ين|ان|ون|وا|هم|ها|ه|(?<=.{3})ت)$/;
/** Who does it, before a verb of three letters. */
const PERSON = /^[يت](?=.{3}$)/;

/**
 * "الغارات الجوية", "غارتين" → `غار`; "ووقع الهجوم", "هجوم" → `هجوم`: what tells whether a noun comes again. A verb is called as its noun
 * is in whatever form: "قصف", "قصفت", "يقصف", "القصف" → `قصف`.
 */
export function nounOf(trigger: string): string {
  const words = trigger.split(' ');
  const word = words.find((one) => ARTICLE.test(one)) ?? words[0] ?? '';
  return word.replace(ARTICLE, '').replace(PROCLITIC, '').replace(ENDING, '').replace(PERSON, '');
}

/** Reads the noun of a trigger, as a number, and whether it is definite: few wordings tell most events, each is read once. */
function makeTriggerReader({ numberOf }: Numbering) {
  const known = new Map<string, { readonly noun: number; readonly definite: boolean }>();
  return (trigger: string) => {
    const before = known.get(trigger);
    if (before) return before;
    const read = {
      noun: numberOf(nounOf(trigger)),
      definite: DEFINITE.test(trigger) || GOES_ON.test(trigger),
    };
    known.set(trigger, read);
    return read;
  };
}

/** The trigger's words as written. */
export function quoteTrigger({ passage, trigger }: Mention): string {
  return passage.exact.slice(trigger.start - passage.start, trigger.end - passage.start);
}

/** The trigger's words, folded. */
export const triggerWords = (mention: Mention) => foldArabic(quoteTrigger(mention));

/** "القتال المستمر منذ 27 أيلول", and weeks later "اندلعت الحرب في 27 أيلول". */
function isCampaign(mention: Mention, published: string | null): boolean {
  const { start, end, stated } = mention.date;
  if (familyOf(mention.type) !== 'combat' || start === null) return false;
  if (end === null) return mention.modality === 'happened' || mention.modality === 'ongoing';
  if (mention.type !== 'clash' || !stated || published === null || daysBetween(end, published) <= LONG_AGO)
    return false;
  const { passage, trigger } = mention;
  const from = trigger.start - passage.start;
  return OUTBREAK.test(foldArabic(passage.exact.slice(from, trigger.end - passage.start + RELATIVE)));
}

/**
 * The runs of clauses, and the words of clauses and sentences with their rarity among those of all mentions. One mention is read
 * after the other: of its clause and sentence only what is compared is kept.
 */
function contentsOf(
  mentions: readonly Mention[],
  triggers: readonly string[],
  spans: readonly Span[],
  textOf: InputContext['textOf'],
  reader: RunReader,
) {
  const { words } = reader;
  const readContent = makeContentReader(words);
  const runs: ClauseRuns[] = [];
  const contents: number[][] = [];
  const sentences: number[][] = [];
  let before: object | null = null;
  let content: number[] = [];
  for (const sentence of readSentences(mentions, textOf, words)) {
    const i = runs.length;
    const clause = wordsOfClause(sentence, spans[i] as Span);
    runs.push(reader.ofWords(clause));
    // What any event of the type is called says nothing; "مكاسب ميدانية" behind it does.
    const own = readContent(words.read(triggers[i]?.split(' ')[0] ?? ''));
    contents.push(readContent(clause).filter((word) => !own.includes(word)));
    if (sentence !== before) content = readContent(sentence.words);
    before = sentence;
    sentences.push(content);
  }
  return { runs, contents: withRarity(contents), sentences: withRarity(sentences) };
}

/** The link inputs of mentions, in their order. `numbers`: those of the inputs that they are compared with, if others. */
export function buildLinkInputs(
  mentions: readonly Mention[],
  context: InputContext,
  numbers = makeLinkNumbers(),
): LinkInput[] {
  const { actors, lexicon, textOf, publishedOf, draftOf } = context;
  const { names, runs: reader } = numbers;
  const spans = mentions.map((mention) => clauseOf(textOf(mention), mention));
  const triggers = mentions.map(triggerWords);
  const { runs: ofClauses, contents, sentences } = contentsOf(mentions, triggers, spans, textOf, reader);
  const tolls = tollsOf(mentions, names);
  const stands = standsOf(mentions, textOf);
  const readTrigger = makeTriggerReader(names);
  const sideOf = (id: string) => actors.get(id)?.side ?? id;
  return mentions.map((mention, i): LinkInput => {
    const { type, date, modality } = mention;
    const trigger = triggers[i] ?? '';
    const draft = draftOf(mention);
    const reference = draft?.reference ?? 'none';
    const { noun, definite } = readTrigger(trigger);
    const isDefinite = definite || POSSESSED.test(quoteTrigger(mention));
    const parties = partiesIn(mention, actors, names);
    const places = placesIn(mention, textOf(mention), lexicon, names);
    const { runs, least } = ofClauses[i] as ClauseRuns;
    const { numbers: losses, kinds, totals } = numbersIn(mention, names);
    return {
      mention,
      numbering: names,
      article: names.numberOf(mention.article),
      type,
      family: familyOf(type),
      modality,
      isStated: date.stated,
      isUndated: date.start === null && date.end === null,
      isTimeless:
        date.basis === 'news-day' && NAMES_A_THING.has(type) && (reference === 'told' || isDefinite),
      isOpenEnded: isOpenEnded(mention),
      isWide: isWide(mention),
      trigger,
      noun,
      reach: reachOf(mention),
      published: publishedOf(mention),
      agentSides: parties.agentSides,
      targetSides: parties.targetSides,
      sides: parties.sides,
      parties: parties.parties,
      namedParties: parties.namedParties,
      namedAgents: parties.namedAgents,
      namedTargets: parties.namedTargets,
      knownAgents: parties.knownAgents,
      namedSides: parties.namedSides,
      doers: parties.doers,
      mediators: parties.mediators,
      points: places.points,
      areas: places.areas,
      metonyms: places.metonyms,
      namesake: places.namesake,
      hosts: idsFrom([...parties.mediators, ...places.metonyms]),
      clause: spans[i] as Span,
      runs,
      least,
      numbers: losses,
      kinds,
      totals,
      tolls: tolls[i] as Ids,
      content: contents[i] as RareWords,
      sentence: sentences[i] as RareWords,
      reference,
      isDefinite,
      before: draft?.background === 'before',
      stand: stands[i] as Stand,
      voices: voicesOf(mention, sideOf),
      isHold: isHold(mention),
      isCampaign: isCampaign(mention, publishedOf(mention)),
      isGeneral:
        type === 'clash' &&
        (isDefinite || reference !== 'none') &&
        places.points.length === 0 &&
        !date.stated,
    };
  });
}
