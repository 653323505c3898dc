// Whether the words behind a trigger count it as one beside others: "الهجوم الثاني", "واستهدفت غارة ثالثة سيارة".
import type { LinkInput } from './link-input.ts';

/** Behind the first of several. */
const NEXT_ONES = 'ثاني[ةه]?|ثالث[ةه]?|رابع[ةه]?|خامس[ةه]?|[آأا]خر|[أا]خرى';

const behind = ({ mention: { passage, trigger } }: LinkInput, reach: number): string =>
  passage.exact.slice(trigger.end - passage.start, trigger.end - passage.start + reach);

const RIGHT_BEHIND = new RegExp(`^ (?:ال)?(?:[أا]ولى?|${NEXT_ONES}) ?`);
/** The longest of them with its article. */
const RIGHT_BEHIND_REACH = 9;

/** Whether its noun is told as one of several: "التفجير الثاني", "الهجوم الآخر". */
export const isOneOfSeveral = (input: LinkInput): boolean =>
  RIGHT_BEHIND.test(behind(input, RIGHT_BEHIND_REACH));

const ONE_MORE = new RegExp(`^(?: [^\\s.،:؛]+){1,3} (?:${NEXT_ONES})(?![\\u0621-\\u064a])`, 'u');
/** Three words and one. */
const ONE_MORE_REACH = 48;

/** Whether a noun behind its verb is one more: "واستهدفت غارة ثالثة سيارة", "قصفت مدرسة أخرى". */
export const isOneMore = (input: LinkInput): boolean => ONE_MORE.test(behind(input, ONE_MORE_REACH));
