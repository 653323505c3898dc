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
  ].sort();

describe('the messages', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(AR).toSorted()).toEqual(keys.toSorted());
  });

  it.each(keys)('%s takes the same parameters in both languages', (key) => {
    expect(paramsOf(AR[key])).toEqual(paramsOf(EN[key]));
  });

  it('have all six Arabic plural forms, and both English ones, wherever one language counts', () => {
    for (const key of keys) {
      const [ar, en] = [AR[key], EN[key]];
      if (typeof ar === 'string' && typeof en === 'string') continue;
      expect(Object.keys(ar ?? {}).toSorted(), key).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
      expect(Object.keys(en ?? {}).toSorted(), key).toEqual(['one', 'other']);
    }
  });

  it('leave no brace open and no message empty', () => {
    for (const key of keys)
      for (const form of [...formsOf(AR[key]), ...formsOf(EN[key])]) {
        expect(form.replace(/\{\w+\}/g, ''), key).not.toMatch(/[{}]/);
        // Copies are only counted from one: their zero is never said.
        if (key !== 'drawer.copies') expect(form.trim(), key).not.toBe('');
      }
  });

  it('keep to the house words', () => {
    for (const key of keys)
      for (const form of formsOf(AR[key]))
        expect(form, key).not.toMatch(/تصفية|الاستشهاد|مقاطع|سجل الأقوال|مخطط له/);
  });
});
