// Dates in digits: "10/10/2020" (day, month, year), "2020-10-09" (ISO), "9.10.2020". Two-digit years only with slashes.
import { makeMatch } from '../match.ts';
import type { Recogniser } from '../match.ts';
import { isText } from '../tokens.ts';
import type { DayShape } from '../types.ts';

const shape = (year: number, month: number, day: number): DayShape => ({
  kind: 'day',
  day,
  month: { kind: 'known', value: month },
  year: { kind: 'known', value: year },
  hint: null,
  weekday: null,
  deictic: null,
});

export const recogniseNumeric: Recogniser = (tokens, at) => {
  const [a, mark, b, again, c] = tokens.slice(at, at + 5);
  if (a?.kind !== 'number' || b?.kind !== 'number' || c?.kind !== 'number') return [];
  if (!isText(mark, '/', '-', '.') || again?.text !== mark?.text) return [];
  if (mark?.gap || b.gap || again?.gap || c.gap) return [];
  // "1/2/3/4", "192.168.1.1": part of something longer.
  if (!a.gap && isText(tokens[at - 1], '/', '-', '.')) return [];
  if (isText(tokens[at + 5], mark?.text ?? '') && tokens[at + 6]?.kind === 'number' && !tokens[at + 6]?.gap)
    return [];
  const yearFirst = a.text.length === 4;
  const [year, month, day] = yearFirst ? [a, b, c] : [c, b, a];
  const short = year.text.length === 2 && mark?.text === '/';
  if ((year.text.length !== 4 && !short) || month.text.length > 2 || day.text.length > 2) return [];
  const full = short ? 2000 + year.value : year.value;
  if (full < 1000 || full > 2199 || month.value < 1 || month.value > 12 || day.value < 1 || day.value > 31)
    return [];
  return [makeMatch(tokens, at, at + 5, shape(full, month.value, day.value))];
};
