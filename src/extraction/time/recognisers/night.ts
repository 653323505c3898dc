// The night told by no day: "طوال الليل", "طيلة الليل" is the one that has just passed. Not where its clause names a day ("السبت
// طوال الليل"): that day tells then. Nights named by days are put together by refiners/night.ts.
import { makeMatch } from '../match.ts';
import type { Recogniser } from '../match.ts';
import { cliticsBefore, isText, lexemeOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';

/** Tokens before it in which its clause may name a day. */
const LOOK_BACK = 8;

function followsDay(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= LOOK_BACK; back++) {
    const token = tokens[at - back];
    if (token === undefined || token.kind === 'line' || token.kind === 'mark') return false;
    if (lexemeOf(token, 'weekday', 'any') ?? lexemeOf(token, 'month', 'any')) return true;
  }
  return false;
}

export const recogniseNight: Recogniser = {
  begins: { stems: ['طوال', 'طيله'] },
  read: (tokens, at) => {
    const clitics = cliticsBefore(tokens[at], ['طوال', 'طيله'], 'any');
    if (clitics === null || !isText(tokens[at + 1], 'الليل') || followsDay(tokens, at)) return [];
    // "طوال الليل والنهار": always.
    if (isText(tokens[at + 2], 'والنهار')) return [];
    const day = (offset: number) => ({ kind: 'relative-day', offset, weekday: null }) as const;
    const shape = { kind: 'night', first: day(-1), second: day(0), midnight: false } as const;
    return [makeMatch(tokens, at, at + 2, shape, clitics)];
  },
};
