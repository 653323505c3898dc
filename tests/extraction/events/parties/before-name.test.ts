// What stands right before a name: clitics, prepositions, nouns, verbs and marks.
import { describe, expect, it } from 'vitest';
import { beforeName } from '../../../../src/extraction/events/parties/before-name.ts';
import { viewOf } from '../view-of.ts';

/** What stands before the last name of a sentence. */
function beforeLast(text: string): string[] {
  const view = viewOf(text);
  const at = view.chunks.findLastIndex(({ kind }) => kind === 'name');
  return beforeName(view, at);
}

describe('before a name', () => {
  it.each([
    ['أرمينيا تنتظر.', ['opens'], 'nothing'],
    ['قصفت أرمينيا.', ['verb', 'deed'], 'a verb of doing'],
    ['قالت أرمينيا.', ['verb', 'saying'], 'a verb of saying'],
    ['هجوم على أرمينيا.', ['on'], 'a preposition'],
    ['هجوم على مواقع أرمينيا.', ['noun', 'on-noun'], 'a noun that a preposition governs'],
    ['رسالة لأرمينيا.', ['li'], 'a clitic'],
    ['توجه نحو أرمينيا.', ['to'], 'another preposition of the same sense'],
    ['أكد أن أرمينيا تنتظر.', ['an'], 'أن'],
  ])('%s', (text, expected) => {
    expect(beforeLast(text)).toEqual(expected);
  });
});
