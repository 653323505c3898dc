// Control as a state that lasts, and as something that has come to be.
import { describe, expect, it } from 'vitest';
import { isHeld } from '../../../../src/extraction/events/triggers/held.ts';
import { viewOf } from '../view-of.ts';

const held = (text: string) => {
  const view = viewOf(text);
  const i = view.chunks.findIndex((_, at) => view.is(at, 'seize')?.lemma === 'سيطر 1');
  const seize = view.is(i, 'seize');
  if (seize === null) throw new Error(`no control in ${text}`);
  return isHeld(view, i, seize);
};

describe('control that lasts is a state', () => {
  it.each([
    ['ويسيطر المتمردون على أجزاء واسعة من البلاد.', 'told by nobody'],
    ['وقصف الجيش المناطق التي تسيطر عليها الحركة.', 'in a relative clause'],
    ['وقال المتحدث إن الجيش يسيطر على معظم المدينة.', 'a share'],
  ])('%s (%s)', (text) => {
    expect(held(text)).toBe(true);
  });

  it.each([
    ['سيطر الجيش على البلدة أمس.', 'taken'],
    ['وبات المتمردون يسيطرون على البلدة.', 'come to be so'],
    ['ويسيطر المتمردون على البلدة منذ عام 2016.', 'its beginning told'],
    ['وقال المتحدث إن الجيش يسيطر على مدينة سرت.', 'claimed by somebody'],
  ])('or an event: %s (%s)', (text) => {
    expect(held(text)).toBe(false);
  });
});
