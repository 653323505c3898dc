// Weekdays: "الخميس", "والثلاثاء", "الأحد الماضي", "يوم الجمعة من الأسبوع المقبل". Not "صلاة الجمعة".
import { readHint, readOffsetHint } from '../grammar.ts';
import { makeMatch } from '../match.ts';
import type { Recogniser } from '../match.ts';
import { isText, lexemeOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import type { Hint } from '../shapes.ts';
import { DUAL_NEXT, DUAL_PAST } from '../vocabulary/modifiers.ts';
import { WEEKDAY_NAME_HEADS, WEEKDAY_NAME_TAILS } from '../vocabulary/weekdays.ts';

/** "من الأسبوع المقبل", "من هذا الأسبوع": which week, counted from the reference. */
function readWeek(tokens: readonly Token[], at: number): { offset: number; next: number } | null {
  if (!isText(tokens[at], 'من', 'في')) return null;
  const pointed = isText(tokens[at + 1], 'هذا') ? 1 : 0;
  if (!isText(tokens[at + 1 + pointed], 'الاسبوع')) return null;
  if (pointed) return { offset: 0, next: at + 3 };
  return readOffsetHint(tokens, at + 2);
}

/** Whether the word behind or the one before, with or without clitics, makes a name or a habit of the weekday; "أيام السبت والأحد" lists. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  if (isText(tokens[at + 1], ...WEEKDAY_NAME_TAILS)) return true;
  // "الثلاثاء من كل أسبوع": a habit.
  if (isText(tokens[at + 1], 'من') && isText(tokens[at + 2], 'كل')) return true;
  const word = tokens[at - 1]?.text ?? '';
  const head = WEEKDAY_NAME_HEADS.find((known) => word.endsWith(known));
  if (head === undefined || !/^[وفبلك]{0,2}$/.test(word.slice(0, -head.length))) return false;
  return head !== 'ايام' || !lexemeOf(tokens[at + 1], 'weekday', 'and');
}

/** "الاثنين والثلاثاء الماضيين": the hint of two weekdays, for the first and the last of them. */
function readSharedHint(tokens: readonly Token[], at: number): { hint: Hint; next: number } | null {
  const second = lexemeOf(tokens[at], 'weekday', 'and')?.clitics === 'و';
  const dual = tokens[second ? at + 1 : at];
  const hint = isText(dual, ...DUAL_PAST) ? 'past' : isText(dual, ...DUAL_NEXT) ? 'next' : null;
  return hint && { hint, next: second ? at : at + 1 };
}

/** "الأحد التالي", "الجمعة السابقة". */
function readFollower(tokens: readonly Token[], at: number): { hint: Hint; next: number } | null {
  const offset = lexemeOf(tokens[at], 'follower')?.lexeme.offset ?? 0;
  return offset === 0 ? null : { hint: offset < 0 ? 'past' : 'next', next: at + 1 };
}

/** "الخميس قبل الماضي", "الأحد بعد المقبل". */
function readFarHint(tokens: readonly Token[], at: number): { hint: Hint; next: number } | null {
  const hint = readOffsetHint(tokens, at);
  if (!hint || Math.abs(hint.offset) !== 2) return null;
  return { hint: hint.offset < 0 ? 'past' : 'next', next: hint.next };
}

export const recogniseWeekday: Recogniser = {
  begins: { categories: ['weekday'] },
  read: (tokens, at) => {
    const found = lexemeOf(tokens[at], 'weekday', 'any');
    if (!found || isNamed(tokens, at)) return [];
    const { weekday } = found.lexeme;
    const week = readWeek(tokens, at + 1);
    const follower = week ? null : readFollower(tokens, at + 1);
    const far = week ? null : (follower ?? readFarHint(tokens, at + 1));
    const hint = week ? null : (far ?? readHint(tokens, at + 1) ?? readSharedHint(tokens, at + 1));
    const pointed: Hint | null = isText(tokens[at - 1], 'هذا') ? 'current' : null;
    const shape = {
      kind: 'weekday',
      weekday,
      hint: hint?.hint ?? pointed,
      ...(follower ? { told: { from: null } } : far ? { far: true as const } : {}),
      weekOffset: week?.offset ?? null,
    } as const;
    return [makeMatch(tokens, at, week?.next ?? hint?.next ?? at + 1, shape, found.clitics)];
  },
};
