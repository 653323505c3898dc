// A step of a derivation in words. The words themselves are messages (`step.<rule>`); among the parameters dates are
// written out, ids named, and words of the article isolated from the sentence that quotes them.
import type { Step } from '../domain/corpus-schema.ts';
import { isIsoDay } from '../domain/iso-day.ts';
import type { DateStyle } from './date-style.ts';
import { writeDigits } from './date-style.ts';
import { formatDayDistance } from './day-distance.ts';
import { formatDay, weekdayName } from './format-date.ts';
import { formatEdtf } from './format-edtf.ts';
import { isolate } from './isolate.ts';
import { joinNames } from './join-names.ts';
import type { Language } from './language.ts';
import { steps } from './messages/steps.ts';
import { timeSteps } from './messages/time-steps.ts';
import { addMessages, isMessageKey, translate, translator } from './translate.ts';

addMessages(steps);
addMessages(timeSteps);

/** The names of the ids that steps hold; an unknown id is its own name. */
export interface StepNames {
  readonly actor: (id: string) => string;
  readonly place: (id: string) => string;
}

/** Parameters that hold a date, or the words of one; elsewhere `2020` may be a number of anything. */
const DATES = new Set(['day', 'date', 'reference', 'result', 'nearest']);
/** Days at which a time in office begins or ends: of these nobody asks the weekday. */
const TERMS = new Set(['began', 'ended']);
const WEEKDAYS = new Set(['weekday', 'actual', 'publishedWeekday']);
const FIGURES = new Set(['number', 'toll', 'percent', 'share']);
const QUOTED = new Set(['words', 'deictic', 'antecedent', 'editor']);

function wordParam(name: string, value: string, style: DateStyle, names: StepNames): string {
  const { language, digits } = style;
  if (DATES.has(name)) {
    // A day of a derivation is told with its weekday: that is what most of them turn on. What is no date are words of the article.
    return isIsoDay(value)
      ? formatDay(value, style, { weekday: true })
      : (formatEdtf(value, style) ?? isolate(value));
  }
  if (TERMS.has(name)) return formatDay(value, style);
  if (WEEKDAYS.has(name)) return weekdayName(Number(value), language);
  if (name === 'offset') return formatDayDistance(Number(value), style);
  if (QUOTED.has(name)) return isolate(value);
  if (name === 'place' || name === 'called') return names.place(value);
  if (name === 'hosts') return names.actor(value);
  if (name === 'actors') return joinNames(value.split(' ').map(names.actor), translator(language));
  if (isIsoDay(value)) return formatDay(value, style, { weekday: true });
  if (FIGURES.has(name)) return writeDigits(value, digits);
  return name === 'other' ? isolate(value) : value;
}

/** The grounds of a link, each in words: its parameters but the words that it names. */
function wordGrounds(worded: Readonly<Record<string, string>>, language: Language): string {
  const grounds = Object.keys(worded).flatMap((name) => {
    const key = `step.link.ground.${name}`;
    return isMessageKey(key) ? [translate(language, key, worded)] : [];
  });
  return joinNames(grounds, translator(language));
}

/**
 * `wordStep({ rule: 'x', params: { day: '2020-11-08' } }, dateStyle('en'), names)` → the message `step.x` with `8 November 2020`
 * in it; for a rule without a message, its id and parameters, so that nothing is silent.
 */
export function wordStep({ rule, params }: Step, style: DateStyle, names: StepNames): string {
  const { language } = style;
  const worded = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, wordParam(name, value, style, names)]),
  );
  const key = `step.${rule}`;
  // A corpus written before types were told apart joined but those of one.
  const kind = translate(language, 'kin' in params ? 'step.link.ground.kin' : 'step.link.ground.type');
  if (rule === 'link.same-words') return translate(language, 'step.link.same-words', { ...worded, kind });
  if (rule === 'link.agrees')
    return translate(language, 'step.link.agrees', { ...worded, grounds: wordGrounds(worded, language) });
  if (isMessageKey(key)) return translate(language, key, worded);
  const rest = Object.entries(worded).map(([name, value]) => `${name}: ${value}`);
  return rest.length > 0 ? `${rule} (${rest.join('; ')})` : rule;
}
