// Deadlines: "خلال أسبوع", "في غضون 48 ساعة", "في ظرف شهر", "خلال أقل من يومين". They lie ahead only where the verb looks ahead;
// else they are durations. Not "خلال 48 ساعة من توقيعه", counted from something else, nor "على مدى شهر", "لمدة أسبوع".
import { readDuration } from '../duration.ts';
import { makeMatch } from '../match.ts';
import type { Recogniser } from '../match.ts';
import { cliticsBefore, isText, lexemeOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';

/** Behind "خلال" or "في غضون": the place of the amount. */
function readWithin(tokens: readonly Token[], at: number): { clitics: string; next: number } | null {
  const within = cliticsBefore(tokens[at], ['خلال'], 'any');
  if (within !== null) return { clitics: within, next: isText(tokens[at + 1], 'مده') ? at + 2 : at + 1 };
  const clitics = cliticsBefore(tokens[at], ['في'], 'any');
  return clitics !== null && isText(tokens[at + 1], 'غضون', 'ظرف') ? { clitics, next: at + 2 } : null;
}

export const recogniseDeadline: Recogniser = (tokens, at) => {
  const within = readWithin(tokens, at);
  const read = within && readDuration(tokens, within.next);
  if (!within || !read || isText(tokens[read.next], 'من', 'علي', 'بعد', 'قبل')) return [];
  // "خلال ساعات الليل": hours of something.
  if (read.duration.amount === null && tokens[read.next]?.text.startsWith('ال')) return [];
  // "خلال 24 ساعة الماضية": a window that looks back.
  if (lexemeOf(tokens[read.next], 'hint') || lexemeOf(tokens[read.next], 'recent')) return [];
  return [makeMatch(tokens, at, read.next, { kind: 'deadline', ...read.duration }, within.clitics)];
};
