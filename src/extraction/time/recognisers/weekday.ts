// Weekdays: "الخميس", "والثلاثاء", "الأحد الماضي", "يوم الجمعة من الأسبوع المقبل". Not "صلاة الجمعة".
import { offsetOf, readHint } from '../grammar.ts';
import { makeMatch } from '../match.ts';
import type { Recogniser } from '../match.ts';
import { isText, lexemeOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import type { Hint } from '../types.ts';
import { WEEKDAY_NAME_HEADS } from '../vocabulary/weekdays.ts';

/** "من الأسبوع المقبل", "من هذا الأسبوع": which week, counted from the reference. */
function readWeek(tokens: readonly Token[], at: number): { offset: number; next: number } | null {
  if (!isText(tokens[at], 'من', 'في')) return null;
  const pointed = isText(tokens[at + 1], 'هذا') ? 1 : 0;
  if (!isText(tokens[at + 1 + pointed], 'الاسبوع')) return null;
  if (pointed) return { offset: 0, next: at + 3 };
  const hint = readHint(tokens, at + 2);
  return hint && { offset: offsetOf(hint.hint), next: hint.next };
}

/** Whether the word before, with or without clitics, makes a name of the weekday. */
const isNamed = (before: Token | undefined) => {
  const word = before?.text ?? '';
  const head = WEEKDAY_NAME_HEADS.find((known) => word.endsWith(known));
  return head !== undefined && /^[وفبلك]{0,2}$/.test(word.slice(0, -head.length));
};

export const recogniseWeekday: Recogniser = (tokens, at) => {
  const found = lexemeOf(tokens[at], 'weekday', 'any');
  if (!found || isNamed(tokens[at - 1])) return [];
  const { weekday } = found.lexeme;
  const week = readWeek(tokens, at + 1);
  const hint = week ? null : readHint(tokens, at + 1);
  const pointed: Hint | null = isText(tokens[at - 1], 'هذا') ? 'current' : null;
  const shape = {
    kind: 'weekday',
    weekday,
    hint: hint?.hint ?? pointed,
    weekOffset: week?.offset ?? null,
  } as const;
  return [makeMatch(tokens, at, week?.next ?? hint?.next ?? at + 1, shape, found.clitics)];
};
