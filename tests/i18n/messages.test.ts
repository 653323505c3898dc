import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/i18n/messages/index.ts';
import type { Message } from '../../src/i18n/translate.ts';

const AR: Readonly<Record<string, Message>> = MESSAGES.ar;
const EN: Readonly<Record<string, Message>> = MESSAGES.en;
const keys = Object.keys(EN);

const formsOf = (message: Message | undefined): string[] =>
  message === undefined ? [] : typeof message === 'string' ? [message] : Object.values(message);
/** The parameters of a message, over all its plural forms. */
const paramsOf = (message: Message | undefined) =>
  [
    ...new Set(formsOf(message).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))),
  ].toSorted((a, b) => (a ?? '').localeCompare(b ?? '', 'en'));

describe('the messages', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(AR).toSorted()).toEqual(keys.toSorted());
  });

  it.each(keys)('%s takes the same parameters in both languages', (key) => {
    expect(paramsOf(AR[key])).toEqual(paramsOf(EN[key]));
  });

  it('have the Arabic plural forms and both English ones wherever one language counts', () => {
    // What is only said of one or more needs no zero; the other five are never left to chance.
    const forms = (message: Message | undefined) =>
      typeof message === 'string'
        ? 'text'
        : Object.keys(message ?? {})
            .filter((form) => form !== 'zero')
            .toSorted()
            .join();
    const wrong = keys.filter((key) => {
      const pair = `${forms(AR[key])} ${forms(EN[key])}`;
      return pair !== 'text text' && pair !== 'few,many,one,other,two one,other';
    });
    expect(wrong).toEqual([]);
  });

  it('leave no brace open and no message empty', () => {
    const wrong = keys.filter((key) =>
      [...formsOf(AR[key]), ...formsOf(EN[key])].some(
        (form) => form.trim() === '' || /[{}]/.test(form.replace(/\{\w+\}/g, '')),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('keep to the house words', () => {
    const foreign = /تصفية|الاستشهاد|مقاطع|سجل الأقوال|مخطط له/;
    expect(keys.filter((key) => formsOf(AR[key]).some((form) => foreign.test(form)))).toEqual([]);
  });
});
