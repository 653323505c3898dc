// A weekday told as the past one and a date of that weekday, of one matter: "الهدنة التي بدأت السبت الماضي … وكانا توصلا إلى الهدنة في
// 10 أكتوبر 2020" puts publication within the week behind that Saturday.
import { weekdayOfNumber } from '../../domain/iso-day.ts';
import type { Shadow } from '../arabic/shadow.ts';
import { LETTER, wordsOf } from '../arabic/unit-class.ts';
import { analyse } from '../lexicon/words/word-index.ts';
import { tellDay } from './publication-calendar.ts';
import type { Constraint, Placed } from './publication-constraint.ts';
import { stepOf } from './publication-constraint.ts';
import { untilEdge } from './publication-stretches.ts';

/**
 * How often the date of such a matter is that of its weekday, to how often its weekday is by chance the one told: of 4 dates of the
 * last week that fell on a past weekday's day, whatever they were about, 3 were that day, of 38 further back 10. Nouns in common speak
 * for one day; how much so no count was to be had.
 */
const AGREES = 0.8;
const CHANCE = 0.16;
/** Characters before each of them that tell of what it is. */
const CLAUSE = 80;

/** What the words before a place in its sentence are about: the lemmas of nouns of events. */
function matterAt({ text }: Shadow, at: number): ReadonlySet<string> {
  const clause = text
    .slice(Math.max(0, at - CLAUSE), at)
    .split(/[.!?؟؛\n]/)
    .at(-1);
  const nouns = wordsOf(clause ?? '', LETTER).flatMap((word) =>
    analyse(word, word).flatMap(({ pos, lemma }) => (pos === 'noun' ? [lemma] : [])),
  );
  return new Set(nouns);
}

const isPastWeekday = ({ shape, quoted, bound }: Placed): boolean =>
  shape.kind === 'weekday' &&
  shape.hint === 'past' &&
  !shape.far &&
  !shape.told &&
  shape.weekOffset === null &&
  bound === null &&
  !quoted;

/** The constraint of the first past weekday that a date with its year falls on and shares its matter with; at most one. */
export function findPastWeekdays(shadow: Shadow, placed: readonly Placed[]): Constraint[] {
  for (const named of placed.filter(isPastWeekday)) {
    if (named.shape.kind !== 'weekday') continue;
    const matter = matterAt(shadow, named.at);
    for (const dated of placed) {
      const { shape } = dated;
      if (shape.kind !== 'day' || shape.year.kind !== 'known' || shape.weekday !== null) continue;
      const tell = tellDay(shape);
      const gap = tell?.(0) ?? null;
      if (tell === null || gap === null || weekdayOfNumber(-gap) !== named.shape.weekday) continue;
      if (![...matterAt(shadow, dated.at)].some((lemma) => matter.has(lemma))) continue;
      const { span, words } = named.expression;
      const supports = (day: number) => day + gap >= 1 && day + gap <= 7;
      return [
        {
          span,
          words,
          settles: false,
          dates: false,
          likelihood: (day) => (supports(day) ? AGREES : CHANCE),
          sameUntil: untilEdge(tell, [1, 8]),
          supports,
          step: (day) => stepOf('same-weekday', { words }, { date: dated.expression.words, result: day }),
          year: null,
        },
      ];
    }
  }
  return [];
}
