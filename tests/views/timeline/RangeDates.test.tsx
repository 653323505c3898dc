// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { translator } from '../../../src/i18n/translate.ts';
import type { Viewport } from '../../../src/layout/timeline/scene.ts';
import { RangeDates } from '../../../src/views/timeline/RangeDates.tsx';

const t = translator('en');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** The fields over 8 to 10 October 2020, and the ranges that they ask for. */
function open() {
  const asked: Viewport[] = [];
  render(
    <RangeDates
      range="8–10 October"
      viewport={{ start: 18_543, end: 18_546 }}
      t={t}
      onGo={(viewport) => {
        asked.push(viewport);
      }}
    />,
  );
  const field = (label: 'clocks.rangeFrom' | 'clocks.rangeTo') => screen.getByLabelText(t(label));
  return { asked, from: field('clocks.rangeFrom'), to: field('clocks.rangeTo') };
}

const type = (field: HTMLElement, value: string) => {
  fireEvent.input(field, { target: { value } });
  vi.runAllTimers();
};

describe('the range as two dates', () => {
  it('goes to the days that were typed, the last one included', () => {
    const { asked, to } = open();
    type(to, '2020-10-12');
    expect(asked).toEqual([{ start: 18_543, end: 18_548 }]);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says that a range ends before it begins, goes nowhere, and is silent again once it is mended', () => {
    const { asked, from, to } = open();
    type(from, '2020-10-20');
    expect(asked).toEqual([]);
    expect(screen.getByRole('alert').textContent).toBe(t('clocks.rangeReversed'));
    expect([from, to].map((field) => field.getAttribute('aria-invalid'))).toEqual(['true', 'true']);
    type(to, '2020-10-25');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(from.getAttribute('aria-invalid')).toBe('false');
    expect(asked).toEqual([{ start: 18_555, end: 18_561 }]);
  });

  it('takes a date that is half typed for no mistake', () => {
    const { asked, from } = open();
    type(from, '');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(asked).toEqual([]);
  });
});
