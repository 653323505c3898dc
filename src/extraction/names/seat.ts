// Where an organisation sits, told beside its name: "المرصد، ومقره لندن، قال", "المنظمة التي تتخذ من جنيف مقرا لها". Nobody there does
// anything and nothing happens there: the place is left out.
import type { Token } from './tokens.ts';

const SEAT = /^و?مقر(?:ه|ها|هم|هما)$/;
const RELATIVE = /^و?(?:الذي|التي)$/;
/** What may stand between the seat and its name. */
const LEADS_ON = /^(?:في|مدينه|العاصمه|عاصمه|بلده|الرئيسي|الرئيس)$/;
const TAKES = /^و?[يت]تخذ(?:ون|ان)?$/;
/** "تتخذ من جنيف مقرا"; what somebody makes his base or stronghold, he holds. */
const AS_SEAT = /^مقرا?$/;
const NAME_REACH = 4;

/** Whether a name at a token tells where somebody sits: "ومقره" + بريطانيا; not "قصفت مقره في" + حلب. */
export function isSeat(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.text === 'من' && TAKES.test(tokens[i - 2]?.text ?? ''))
    return tokens.slice(i + 1, i + 1 + NAME_REACH).some(({ text }) => AS_SEAT.test(text));
  let at = i - 1;
  while (at > i - 4 && LEADS_ON.test(tokens[at]?.text ?? '')) at--;
  const seat = tokens[at];
  if (!seat || !SEAT.test(seat.text)) return false;
  return seat.text.startsWith('و') || seat.gap !== 'joint' || RELATIVE.test(tokens[at - 1]?.text ?? '');
}
