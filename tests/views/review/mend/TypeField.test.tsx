// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { NOTHING_DECIDED } from '../../../domain/fixtures.ts';
import { makeSite } from '../../../store/site-fixture.ts';
import { mendEvent } from './support.tsx';

afterEach(cleanup);

describe('the type of an event', () => {
  it('is chosen from the families, without a reason if there is none', async () => {
    const { press, user, decided } = await mendEvent();
    await press('t');
    const list = screen.getByRole('combobox', { name: 'Type' });
    expect(document.activeElement).toBe(list);
    expect(
      within(list)
        .getAllByRole('group')
        .map((group) => group.getAttribute('label')),
    ).toContain('Fighting');
    await user.selectOptions(list, 'advance');
    await press('{Enter}');
    expect(decided()).toMatchObject({ kind: 'retype', type: 'advance', reason: '' });
  });

  it('is no decision where it stays', async () => {
    const { press, decisions } = await mendEvent();
    await press('t', '{Enter}');
    expect([screen.queryByRole('form'), decisions]).toEqual([null, []]);
  });

  it('names what the machine said', async () => {
    const site = makeSite();
    const events = site.events.map((event) =>
      event.id === 'm1'
        ? { ...event, reviewed: { by: 'x', on: '2020-11-10', was: { type: 'clash' } } }
        : event,
    );
    const { press, user } = await mendEvent({ site: { ...site, events } });
    await press('t');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Type' }), 'advance');
    await press('{Enter}');
    expect(screen.getByText('The machine said:', { exact: false }).textContent).toContain('Clash');
  });

  it('says where a correction has no effect', async () => {
    const { press, user, review } = await mendEvent();
    await press('t');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Type' }), 'advance');
    await press('{Enter}');
    const outcome = { kind: 'retype', article: 'a', exact: null, event: 'm1', detail: 'd9' };
    act(() =>
      review.setState({
        report: {
          ...NOTHING_DECIDED,
          outcomes: [{ ...outcome, decision: 'd0', status: 'conflict', reason: 'conflict' }],
        },
      }),
    );
    expect(screen.getByText(/It has no effect/).textContent).toContain('contradicts another decision');
  });
});
