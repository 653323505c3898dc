// How an act of stance is worded where one type holds acts of several weights: resolve that is no threat, and a call that is no demand.
import type { Mention } from '../../../domain/corpus-schema.ts';
import { triggerWords } from '../link-input.ts';

/** `resolve`: to go on or to answer, nobody threatened by the words; `call`: on somebody to do something, nothing demanded. */
export type Manner = 'resolve' | 'call' | null;

/** "سيواصل العملية", "عازمة على استعادة الإقليم", "النضال سيستمر", "مستعدون للرد". */
const RESOLVE = /(?:واصل|ستمر|عازم|مصمم|مستعد|جاهز|(?:^|[ وفس])[يت]مضي|(?:^| )ماض(?:ون|يه)?(?: |$))/;
const THREATENS = /(?:هدد|تهديد|وعد|وعيد|لوح|فرصه|مهله|انذار|ثمن)/;
/** "دعا إلى", "حث على", "ناشد", "يحض". */
const CALLS = /(?:^|[ وف])[يت]?(?:دعا|دعت|دعو|دعوا|داعي|حث|حاث|ناشد|مناشد|حض|حاض)/;

/** The manner that the words of all mentions have in common; `null`: as the type is called. */
export function mannerOf(type: Mention['type'], mentions: readonly Mention[]): Manner {
  if (type !== 'threat' && type !== 'demand') return null;
  const words = mentions.map(triggerWords);
  if (type === 'demand') return words.every((one) => CALLS.test(one)) ? 'call' : null;
  return words.every((one) => RESOLVE.test(one) && !THREATENS.test(one)) ? 'resolve' : null;
}
