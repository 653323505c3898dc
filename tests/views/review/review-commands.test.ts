import { describe, expect, it } from 'vitest';
import { commandOf } from '../../../src/views/review/review-commands.ts';

const press = (key: string, code: string, held: Partial<KeyboardEvent> = {}) =>
  commandOf({ key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

describe('the keys of review mode', () => {
  it('are those of the physical key, whatever it writes', () => {
    expect(press('a', 'KeyA')).toBe('accept');
    expect(press('ش', 'KeyA')).toBe('accept');
    expect(press('ا', 'KeyH')).toBe('hide');
    expect(press('A', 'KeyA', { shiftKey: true })).toBe('accept');
  });

  it('take a plus and a question mark from wherever a layout has them', () => {
    expect(press('+', 'BracketRight')).toBe('add');
    expect(press('+', 'NumpadAdd')).toBe('add');
    expect(press('=', 'Equal')).toBe('add');
    expect(press('؟', 'Slash', { shiftKey: true })).toBe('help');
    expect(press('?', 'Minus', { shiftKey: true })).toBe('help');
  });

  it('undo and do again as everywhere', () => {
    expect(press('z', 'KeyZ', { ctrlKey: true })).toBe('undo');
    expect(press('ئ', 'KeyZ', { metaKey: true })).toBe('undo');
    expect(press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true })).toBe('redo');
    expect(press('y', 'KeyY', { ctrlKey: true })).toBe('redo');
  });

  it('leave to the browser what is its own', () => {
    expect(press('r', 'KeyR', { ctrlKey: true })).toBeNull();
    expect(press('a', 'KeyA', { metaKey: true })).toBeNull();
    expect(press('ArrowLeft', 'ArrowLeft', { altKey: true })).toBeNull();
    expect(press('Tab', 'Tab')).toBeNull();
    expect(press('z', 'KeyZ')).toBeNull();
  });
});
