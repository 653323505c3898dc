// Deadlines: "خلال أسبوع", "في غضون 48 ساعة", "في ظرف شهر", "خلال أقل من يومين". They lie ahead only where the verb looks ahead;
// else they are durations. Not "خلال 48 ساعة من توقيعه", counted from something else, nor "على مدى شهر", "لمدة أسبوع".
import { readDuration } from '../duration.ts';
import { makeMatch } from '../match.ts';
import type { Recogniser } from '../match.ts';
import { cliticsBefore, isText, lexemeOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';

/** Behind "خلال" or "غضون" (which "في" precedes): the place of the amount. */
function readWithin(tokens: readonly Token[], at: number): { clitics: string; next: number } | null {
  const within = cliticsBefore(tokens[at], ['خلال'], 'any');
  if (within !== null) return { clitics: within, next: isText(tokens[at + 1], 'مده') ? at + 2 : at + 1 };
  const isWithin = isText(tokens[at], 'غضون', 'ظرف') && cliticsBefore(tokens[at - 1], ['في'], 'any') !== null;
  return isWithin ? { clitics: '', next: at + 1 } : null;
}

export const recogniseDeadline: Recogniser = {
  begins: { stems: ['خلال', 'غضون', 'ظرف'] },
  read: (tokens, at) => {
    const within = readWithin(tokens, at);
    const read = within && readDuration(tokens, within.next);
    if (!within || !read || isText(tokens[read.next], 'من', 'علي', 'بعد', 'قبل')) return [];
    // "خلال ساعات الليل": hours of something.
    if (read.duration.amount === null && tokens[read.next]?.text.startsWith('ال')) return [];
    // "خلال 24 ساعة الماضية": a window that looks back.
    if (lexemeOf(tokens[read.next], 'hint') || lexemeOf(tokens[read.next], 'recent')) return [];
    return [makeMatch(tokens, at, read.next, { kind: 'deadline', ...read.duration }, within.clitics)];
  },
};
