// Stretches that touch the reference: "الساعات الـ24 الماضية", "الأيام الثلاثة المقبلة", "الأيام القليلة الماضية", "اليومين
// الماضيين", "الأيام الأخيرة".
import { readCardinal, readHint } from '../grammar.ts';
import { makeMatch } from '../match.ts';
import type { Recogniser } from '../match.ts';
import { isText, lexemeOf } from '../tokens.ts';
import { DUAL_NEXT, DUAL_PAST } from '../vocabulary/modifiers.ts';

const FEW = ['القليله', 'العديده', 'المعدوده'];
const RECENT = ['الاخيره', 'الاخيرين'];

export const recogniseWindow: Recogniser = (tokens, at) => {
  const found = lexemeOf(tokens[at], 'unit', 'any');
  if (!found?.lexeme.definite || found.lexeme.number === 'singular') return [];
  const { unit, number } = found.lexeme;
  const count = number === 'plural' ? readCardinal(tokens, at + 1) : null;
  let next = count?.next ?? at + 1;
  if (!count && isText(tokens[next], ...FEW)) next++;
  const hint = readHint(tokens, next)?.hint;
  const past = hint === 'past' || isText(tokens[next], ...RECENT, ...DUAL_PAST);
  const future = hint === 'next' || isText(tokens[next], ...DUAL_NEXT);
  if (!past && !future) return [];
  const amount = count?.value ?? (number === 'dual' ? 2 : null);
  // "الساعات الماضية الـ24" puts the number last.
  const after = count ? null : readCardinal(tokens, next + 1);
  const trailing = after?.digits && isText(tokens[next + 1], 'ال') ? after : null;
  const shape = {
    kind: 'window',
    unit,
    amount: trailing?.value ?? amount,
    direction: past ? 'past' : 'next',
  } as const;
  return [makeMatch(tokens, at, trailing?.next ?? next + 1, shape, found.clitics)];
};
