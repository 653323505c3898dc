// When one number of dead is one toll: of many blows a few are dead, so that a small number says nothing unless a place, a day, a party or
// the words of the deed agree as well: "قتل خمسة في غارة", "خمسة من جنوده قتلوا في هجوم" → two.
import { foldArabic } from '../../domain/arabic-fold.ts';
import type { LinkInput } from './link-input.ts';
import { gapBetween } from './link-reach.ts';
import { countOf } from './link-tolls.ts';
import { contentOf } from './rare-words.ts';
import type { Ids } from './sets.ts';
import { excludes, shares } from './sets.ts';

/** So few are dead of many a blow. */
const FEW = 10;
/** So many words of the deed are more than chance. */
const TELLING_WORDS = 2;

/** What counts, and whom any count is of. */
const COUNT_WORD =
  /^(?:[\d.,]+|واحده?|اثن(?:ان|ين|تان|تين)|(?:ثلاث|اربع|خمس|ست|سبع|ثماني?|تسع|عشر)(?:ه|ون|ين)?|مئات|عدد|اخر(?:ين|ون)?|شخصا?|اشخاص|مدني(?:ا|ون|ين)?|علي الاقل)$/;
/** What a loss is told with where its deed is told: "في هجوم", "جراء القصف". */
const CIRCUMSTANCE = /(?:^|\s)(?:في|خلال|اثناء|جراء|اثر|نتيجه|بسبب|قرب|عند|عندما|بعد|بعدما|حين|لدي)(?=\s)/;

/** What is told of the deed and its toll: from the first of them to the end of the clause, folded. */
function tale({ mention: { passage, trigger, quantities }, clause }: LinkInput): string {
  const starts = [trigger.start, ...quantities.map(({ span }) => span.start)];
  const from = Math.max(clause.start, Math.min(...starts));
  return foldArabic(passage.exact.slice(from - passage.start, clause.end - passage.start));
}

function areInSomeWords(a: LinkInput, b: LinkInput): boolean {
  const own = new Set([...contentOf(a.trigger), ...contentOf(b.trigger)]);
  const words = new Set(contentOf(tale(a)).filter((word) => !own.has(word) && !COUNT_WORD.test(word)));
  let shared = 0;
  for (const word of new Set(contentOf(tale(b)))) if (words.has(word)) shared++;
  return shared >= TELLING_WORDS;
}

/** The places that the words themselves name, and not those of the sentence before. */
const ownPlaces = ({ mention: { places, passage } }: LinkInput): string[] =>
  places
    .filter(({ span }) => span.start >= passage.start && span.start < passage.end)
    .map(({ place }) => place);

function areInOnePlace(a: LinkInput, b: LinkInput): boolean {
  if (!shares(a.points, b.points)) return false;
  const others = ownPlaces(b);
  return ownPlaces(a).some((place) => others.includes(place));
}

const areOfOneDay = (a: LinkInput, b: LinkInput): boolean =>
  a.isStated && b.isStated && !a.isWide && !b.isWide && gapBetween(a.reach, b.reach) === 0;

const haveOneParty = (a: LinkInput, b: LinkInput): boolean =>
  shares(a.namedAgents, b.namedAgents) || shares(a.namedTargets, b.namedTargets);

/** "وأكد المدير مقتل سبعة": a loss without deed, place, day or party of its own is one told before. */
const isBare = (input: LinkInput): boolean =>
  input.type === 'losses' &&
  !input.isStated &&
  input.namedAgents.length + input.namedTargets.length + ownPlaces(input).length === 0 &&
  !CIRCUMSTANCE.test(tale(input));

/** Whether those who did it, or those to whom it was done, are others. */
const areOfOthers = (a: LinkInput, b: LinkInput): boolean =>
  excludes(a.agentSides, b.agentSides) || excludes(a.targetSides, b.targetSides);

const sharedTolls = (a: LinkInput, b: LinkInput): Ids => a.tolls.filter((toll) => b.tolls.includes(toll));

/** "قتل سبعة في هجوم", "وأكد وقوع الهجوم ومقتل سبعة": losses of one number, and the deeds that cost them. */
export function haveOneToll(a: LinkInput, b: LinkInput): boolean {
  if (a.article !== b.article || !shares(a.tolls, b.tolls) || areOfOthers(a, b)) return false;
  const tolls = sharedTolls(a, b);
  return (
    // "مقتل خمسة وإصابة تسعة": two small numbers together are no chance.
    tolls.length > 1 ||
    tolls.some((toll) => countOf(a.numbering.nameOf(toll)) > FEW) ||
    areInOnePlace(a, b) ||
    areOfOneDay(a, b) ||
    haveOneParty(a, b) ||
    isBare(a) ||
    isBare(b) ||
    areInSomeWords(a, b)
  );
}
