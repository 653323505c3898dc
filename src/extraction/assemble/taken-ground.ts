// Which ground a mention tells as taken, and whether two tell of the same: "استعادت القوات الميناءين", and below "استعادة المكان".
import { foldArabic } from '../../domain/arabic-fold.ts';
import { territoryWords } from '../lexicon/words/territory-words.ts';
import type { LinkInput } from './link-input.ts';
import { quoteTrigger } from './link-input.ts';
import { excludes, shares } from './sets.ts';

const ARTICLE = /^[وفبلك]?(?:ال|لل)(?=.{2})/;
/** The accusative, the dual and the feminine: "جسرا", "ميناءين", "بلدة". */
const ENDING = /(?<=.{2})(?:تين|تان|ين|ان|ات|ه|ا)$/;
const stemOf = (word: string) => word.replace(ARTICLE, '').replace(ENDING, '');

/** What ground is called, and the word for any. */
const GROUND: ReadonlySet<string> = new Set(
  ['مكان', ...territoryWords.flatMap(({ concept, nouns }) => (concept === 'land' ? (nouns ?? []) : []))].map(
    stemOf,
  ),
);
/** "استعادتها", "السيطرة عليه": a pronoun for what was told, where no ground is told behind it ("استعادتها حيا"). */
const PRONOUN = /(?:هما|ها|ه)$/;
const ON_IT = /^\s*علي(?:ه|ها|هما)(?=\s|$)/;

interface Ground {
  /** The noun of it without article and ending; `null`: none is told. */
  readonly noun: string | null;
  /** It is told as known: by a pronoun, or by a definite noun without a place of its own. */
  readonly isKnown: boolean;
}

function groundOf({ mention, clause }: LinkInput): Ground {
  const { passage, trigger, places } = mention;
  const behind = foldArabic(passage.exact.slice(trigger.end - passage.start, clause.end - passage.start));
  const isNamed = places.some(({ span }) => span.start >= trigger.end && span.start < clause.end);
  const word = behind.split(/[^\p{L}]+/u).find((one) => GROUND.has(stemOf(one)));
  if (word !== undefined) return { noun: stemOf(word), isKnown: ARTICLE.test(word) && !isNamed };
  const isPronoun = PRONOUN.test(quoteTrigger(mention)) || ON_IT.test(behind);
  return { noun: null, isKnown: isPronoun && !isNamed };
}

/** Whether two captures are of one ground: one place, one noun of ground, or the later tells it as known. */
export function areOneGround(a: LinkInput, b: LinkInput): boolean {
  // A place may be told as a town and as its area; parts of one area are several.
  if (shares(a.points, b.points) || shares(a.points, b.areas) || shares(a.areas, b.points)) return true;
  if (excludes(a.areas, b.areas)) return false;
  const [earlier, later] = a.mention.trigger.start < b.mention.trigger.start ? [a, b] : [b, a];
  const [first, next] = [groundOf(earlier), groundOf(later)];
  return next.isKnown || (next.noun !== null && next.noun === first.noun);
}
