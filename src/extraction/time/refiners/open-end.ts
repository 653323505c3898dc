// Open ends: "منذ 27 أيلول" (since), "حتى 10 نوفمبر", "لغاية الأحد" (until). "منذ ثلاثة أيام" is an offset already.
import type { Match, Refiner } from '../match.ts';
import { cliticsBefore } from '../tokens.ts';
import { isPoint } from './span.ts';

export const refineOpenEnd: Refiner = (matches, tokens) =>
  matches.map((match, i): Match => {
    const { shape } = match;
    if (!isPoint(shape) || shape.kind === 'offset' || match.clitics !== '') return match;
    const skip = tokens[match.first - 1]?.text === 'يوم' ? 1 : 0;
    const at = match.first - 1 - skip;
    if (at < (matches[i - 1]?.end ?? 0)) return match;
    const since = cliticsBefore(tokens[at], ['منذ'], 'any');
    const until = since === null ? cliticsBefore(tokens[at], ['حتي', 'غايه'], 'any') : null;
    const clitics = since ?? until;
    if (clitics === null) return match;
    const start = (tokens[at]?.start ?? 0) + clitics.length;
    const open =
      since === null ? ({ kind: 'until', to: shape } as const) : ({ kind: 'since', from: shape } as const);
    return { ...match, first: at, start, clitics, shape: open };
  });
