// What is wrong with a file of a briefing, in words: those of a file of decisions, but where these name their file.
import type { BriefingFault } from '../domain/briefing/parse-briefing.ts';
import { isolate } from './isolate.ts';
import { briefing } from './messages/briefing.ts';
import type { Translate } from './translate.ts';
import { addMessages, isMessageKey } from './translate.ts';
import { wordFault, wordPlace } from './word-review-file.ts';

addMessages(briefing);

/** `line 12, key steps[3].kind: expected one of title, text …, found "facts"`. */
export function wordBriefingFault(
  fault: BriefingFault,
  t: Translate,
  wrap: (words: string) => string = isolate,
): string {
  const key = `briefing.fault.${fault.code}`;
  if (!isMessageKey(key)) return wordFault(fault, t, wrap);
  const params = Object.fromEntries(
    Object.entries(fault.params).map(([name, value]) => [
      name,
      typeof value === 'string' ? wrap(value) : value,
    ]),
  );
  return wordPlace(fault, t(key, params), t, wrap);
}
