import { describe, expect, it } from 'vitest';
import { findCommand } from '../../../../src/views/briefing/present/present-keys.ts';
import { findSwipe } from '../../../../src/views/briefing/present/find-swipe.ts';

const press = (key: string, code = key, more = {}) => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

describe('keys of a presentation', () => {
  it('go on the way that the language is read', () => {
    expect(findCommand(press('ArrowLeft'), 'rtl')).toBe('next');
    expect(findCommand(press('ArrowRight'), 'rtl')).toBe('previous');
    expect(findCommand(press('ArrowLeft'), 'ltr')).toBe('previous');
    expect(findCommand(press('ArrowRight'), 'ltr')).toBe('next');
  });

  it.each([
    ['PageDown', 'next'],
    ['PageUp', 'previous'],
    ['ArrowDown', 'next'],
    ['ArrowUp', 'previous'],
    [' ', 'next'],
    ['Home', 'first'],
    ['End', 'last'],
    ['.', 'blank'],
    ['?', 'help'],
    ['؟', 'help'],
  ])('%s asks for %s in both directions', (key, command) => {
    expect(findCommand(press(key), 'rtl')).toBe(command);
    expect(findCommand(press(key), 'ltr')).toBe(command);
  });

  it('know letters by their place on the keyboard', () => {
    expect(findCommand(press('ب', 'KeyF'), 'rtl')).toBe('fullscreen');
    expect(findCommand(press('لا', 'KeyB'), 'rtl')).toBe('blank');
    expect(findCommand(press('n', 'KeyN'), 'ltr')).toBe('window');
  });

  it('leave to the browser what is its own', () => {
    expect(findCommand(press('f', 'KeyF', { ctrlKey: true }), 'ltr')).toBeNull();
    expect(findCommand(press('ArrowLeft', 'ArrowLeft', { altKey: true }), 'ltr')).toBeNull();
    expect(findCommand(press('x', 'KeyX'), 'ltr')).toBeNull();
    expect(findCommand(press('constructor', 'toString'), 'ltr')).toBeNull();
  });
});

describe('a swipe', () => {
  it('turns the page as a book of that direction has it', () => {
    expect(findSwipe({ x: 300, y: 80 }, { x: 120, y: 90 }, 'ltr')).toBe('next');
    expect(findSwipe({ x: 300, y: 80 }, { x: 120, y: 90 }, 'rtl')).toBe('previous');
    expect(findSwipe({ x: 120, y: 80 }, { x: 300, y: 90 }, 'rtl')).toBe('next');
  });

  it('is none where the finger pressed or scrolled', () => {
    expect(findSwipe({ x: 300, y: 80 }, { x: 280, y: 82 }, 'ltr')).toBeNull();
    expect(findSwipe({ x: 300, y: 80 }, { x: 220, y: 300 }, 'ltr')).toBeNull();
  });
});
