// Messages by key: parameters in braces, Arabic's six plural forms. A message is a string, or an object of plural forms
// chosen by the parameter `count`.
import type { Language } from './language.ts';
import { MESSAGES } from './messages/index.ts';

/** Plural forms by CLDR category; `other` is always there. */
export type PluralMessage = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
export type Message = string | PluralMessage;
/** One area's messages: the same keys in both languages (a test compares them). */
export interface MessageArea<K extends string = string> {
  readonly ar: Readonly<Record<K, Message>>;
  readonly en: Readonly<Record<K, Message>>;
}
export type MessageKey = keyof (typeof MESSAGES)['en'];
export type MessageParams = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, params?: MessageParams) => string;

const plurals = { ar: new Intl.PluralRules('ar'), en: new Intl.PluralRules('en') };

/** Fills `{name}` with parameters; an unknown name stays as it is: `fill('{n} events', { n: 3 })` → `'3 events'`. */
export function fill(template: string, params: MessageParams = {}): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : String(value);
  });
}

/** Words a message in a language. */
export function translate(language: Language, key: MessageKey, params: MessageParams = {}): string {
  const message: Message = MESSAGES[language][key];
  if (typeof message === 'string') return fill(message, params);
  const count = Number(params.count ?? 0);
  return fill(message[plurals[language].select(count)] ?? message.other, params);
}

/** A translator bound to a language, as views take it. */
export function translator(language: Language): Translate {
  return (key, params) => translate(language, key, params);
}
