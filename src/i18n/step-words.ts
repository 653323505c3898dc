// A step of a derivation in words. The words themselves are messages (`step.<rule>`); days among the parameters are
// written out.
import type { Step } from '../domain/corpus-schema.ts';
import { isIsoDay } from '../domain/iso-day.ts';
import { formatDay } from './format-date.ts';
import type { Language } from './language.ts';
import { MESSAGES } from './messages/index.ts';
import type { MessageKey } from './translate.ts';
import { translate } from './translate.ts';

const isKey = (key: string): key is MessageKey => Object.hasOwn(MESSAGES.en, key);

/**
 * `wordStep({ rule: 'x', params: { day: '2020-11-08' } }, 'en')` → the message `step.x` with `8 November 2020` in it;
 * for a rule without a message, its id and parameters, so that nothing is silent.
 */
export function wordStep({ rule, params }: Step, language: Language): string {
  const worded = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      isIsoDay(value) ? formatDay(value, language) : value,
    ]),
  );
  const key = `step.${rule}`;
  if (isKey(key)) return translate(language, key, worded);
  const rest = Object.entries(worded).map(([name, value]) => `${name}: ${value}`);
  return rest.length > 0 ? `${rule} (${rest.join('; ')})` : rule;
}
