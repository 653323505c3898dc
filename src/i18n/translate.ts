// Messages by key: parameters in braces, Arabic's six plural forms. A message is a string, or an object of plural forms
// chosen by the parameter `count`.
import type { Digits } from './date-style.ts';
import { writeDigits } from './date-style.ts';
import type { Language } from './language.ts';
import { OTHER_LANGUAGE } from './language.ts';
import type { MESSAGES } from './messages/index.ts';

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

type Known = Record<Language, Readonly<Record<string, Message>>>;
/** The messages that have come so far. */
const known: Known = { ar: {}, en: {} };

/** Adds messages of one language: those of the first picture (`loadLanguage`). */
export function addLanguage(language: Language, messages: Readonly<Record<string, Message>>): void {
  known[language] = { ...known[language], ...messages };
}

/** Whether the messages of the first picture are there in a language. */
export function speaks(language: Language): boolean {
  return Object.hasOwn(known[language], 'app.name');
}

/** Adds an area that the first picture does without; whoever speaks it calls this when it is loaded. */
export function addMessages({ ar, en }: MessageArea): void {
  addLanguage('ar', ar);
  addLanguage('en', en);
}

/** Whether there is a message of that key. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(known.en, key) || Object.hasOwn(known.ar, key);
}

/** Made when they are first asked for. */
const plurals = new Map<Language, Intl.PluralRules>();
function getPlurals(language: Language): Intl.PluralRules {
  const rules = plurals.get(language) ?? new Intl.PluralRules(language);
  plurals.set(language, rules);
  return rules;
}

/**
 * Fills `{name}` with parameters; an unknown name stays as it is: `fill('{n} events', { n: 3 })` → `'3 events'`. Numbers
 * are written in the digits asked for, words (which may quote) as they come.
 */
export function fill(template: string, params: MessageParams = {}, digits: Digits = 'latn'): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? writeDigits(String(value), digits) : value;
  });
}

/** Words a message in a language; its numbers in the digits asked for. */
export function translate(
  language: Language,
  key: MessageKey,
  params: MessageParams = {},
  digits: Digits = 'latn',
): string {
  // A language that could not be loaded borrows words; a key without a message shows itself: an area that nobody added.
  const message = known[language][key] ?? known[OTHER_LANGUAGE[language]][key] ?? key;
  if (typeof message === 'string') return fill(message, params, digits);
  const count = Number(params.count ?? 0);
  return fill(message[getPlurals(language).select(count)] ?? message.other, params, digits);
}

/** A translator bound to a language and digits, as views take it. */
export function translator(language: Language, digits: Digits = 'latn'): Translate {
  return (key, params) => translate(language, key, params, digits);
}
