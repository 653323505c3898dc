// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { mendEvent } from './support.tsx';

afterEach(cleanup);

const open = () => screen.getByRole('button', { name: 'Correct: Date' });

describe('the date of an event', () => {
  it('is set to another day of its month in five strokes', async () => {
    const { press, decided } = await mendEvent();
    expect(await press('d', '9', '{Enter}', '1', '{Enter}')).toBe(5);
    expect(decided()).toMatchObject({
      kind: 'redate',
      reason: 'The text names this date',
      date: { precision: 'day', start: '2020-11-09', end: '2020-11-09', stated: true },
      at: { article: 'a', trigger: { start: 0 } },
    });
    expect(document.activeElement).toBe(open());
    expect(screen.getByText('Correction saved')).toBeDefined();
  });

  it('steps by the arrows and is previewed in the words that readers will see', async () => {
    const { press, decided } = await mendEvent();
    await press('d', '{ArrowUp}', '{ArrowUp}', '{PageDown}');
    expect(screen.getByText('Tuesday 3 November 2020')).toBeDefined();
    await press('{Enter}', '1', '{Enter}');
    expect(decided()).toMatchObject({ date: { start: '2020-11-03' } });
  });

  it('takes names of months of both families and either digits', async () => {
    const { user, press, decided } = await mendEvent({ language: 'ar' });
    await press('d');
    await user.keyboard('٢٧ أيلول ٢٠٢٠');
    await press('{Enter}', '1', '{Enter}');
    expect(decided()).toMatchObject({ date: { start: '2020-09-27' } });
  });

  it('asks first for the precision, then only for what it needs', async () => {
    const { user, press, decided } = await mendEvent();
    await press('d');
    const form = screen.getByRole('form', { name: 'Correct: Date' });
    await user.selectOptions(within(form).getByLabelText('Precision'), 'part-of-month');
    expect(within(form).queryByLabelText('Last day')).toBeNull();
    await user.selectOptions(within(form).getByLabelText('Which part'), 'late');
    expect(within(form).getByText('late November 2020')).toBeDefined();
    await user.selectOptions(within(form).getByLabelText('How it is known'), 'concluded');
    await press('{Enter}', '2', '{Enter}');
    expect(decided()).toMatchObject({
      date: { precision: 'part-of-month', start: '2020-11-21', end: '2020-11-30', stated: false },
    });
  });

  it.each([
    ['hour', ['09'], { precision: 'hour', clock: { from: '09:00', to: null, zone: null } }],
    ['night', [], { precision: 'night', start: '2020-11-08', end: '2020-11-09', dayPart: 'night' }],
    ['unknown', [], { precision: 'unknown', start: null, end: null }],
  ])('can be set to the precision %s', async (precision, times, date) => {
    const { user, press, decided } = await mendEvent();
    await press('d');
    await user.selectOptions(screen.getByLabelText('Precision'), precision);
    for (const time of times) await user.type(screen.getByLabelText('Time'), time);
    await user.type(screen.getByLabelText('Reason'), 'So it is told');
    await press('{Enter}');
    expect(decided()).toMatchObject({ reason: 'So it is told', date });
  });

  it('may be open', async () => {
    const { user, press, decided } = await mendEvent();
    await press('d');
    await user.selectOptions(screen.getByLabelText('Extent'), 'since');
    expect(screen.getByText('since Sunday 8 November 2020')).toBeDefined();
    await press('{Enter}', '1', '{Enter}');
    expect(decided()).toMatchObject({ date: { start: '2020-11-08', end: null } });
  });

  it('says at the field what is wrong, and keeps what was typed', async () => {
    const { press, decisions } = await mendEvent();
    await press('d', '4', '5', '{Enter}');
    const field = screen.getByLabelText('Day');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const told = (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(told).toContain('Type a day such as 8/11/2020 or 8 November 2020');
    expect(document.activeElement).toBe(field);
    expect([(field as HTMLInputElement).value, decisions]).toEqual(['45', []]);
  });

  it('is not saved without a reason', async () => {
    const { press, decisions } = await mendEvent();
    await press('d', '9', '{Enter}', '{Enter}');
    expect(screen.getByLabelText('Reason').getAttribute('aria-invalid')).toBe('true');
    expect(decisions).toEqual([]);
  });

  it('stays as it is on Esc, and the focus goes back', async () => {
    const { press, decisions } = await mendEvent();
    await press('d', '9', '{Escape}');
    expect(screen.queryByRole('form')).toBeNull();
    expect([document.activeElement, decisions]).toEqual([open(), []]);
  });

  it('says who corrected it and why, and takes this correction alone back', async () => {
    const { press, user, review } = await mendEvent();
    await press('d', '9', '{Enter}', '1', '{Enter}');
    expect(screen.getByText(/Corrected by/).textContent).toContain('The text names this date');
    await user.click(screen.getByRole('button', { name: 'Undo the correction: Date' }));
    expect(review.getState().file.decisions).toEqual([]);
    expect(document.activeElement).toBe(open());
  });

  it('cannot be corrected where another tab reviews', async () => {
    const { press } = await mendEvent({ review: { readOnly: true } });
    await press('d');
    expect(screen.queryByRole('button', { name: /Correct/ })).toBeNull();
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('asks who corrects it where no name has been given', async () => {
    const { press, user, decided } = await mendEvent({ review: { editor: '' } });
    await press('d', '9', '{Enter}', '1', '{Enter}');
    await user.keyboard('Salma');
    await press('{Enter}');
    expect(decided().by).toBe('Salma');
  });
});
