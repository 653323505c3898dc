// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { translator } from '../../../src/i18n/translate.ts';
import type { TimelineProps } from '../../../src/views/timeline/Timeline.tsx';
import { dayDate, makeEvent } from '../../layout/timeline/fixtures.ts';
import { focusedMark, loadTimeline, marks, TimelineHost } from './support.tsx';

const t = translator('en');
const EVENTS = [
  makeEvent('talks', { type: 'meeting', date: dayDate('2020-10-02'), label: { ar: 'لقاء', en: 'Talks' } }),
  makeEvent('pass', {
    type: 'capture',
    status: 'contested',
    date: dayDate('2020-10-09'),
    claimants: ['north'],
    deniers: ['south'],
    label: { ar: 'الشمال: سيطرنا على الممر', en: 'North: took the pass' },
  }),
  ...['a', 'b', 'c'].map((id) => makeEvent(id, { type: 'strike', date: dayDate('2020-10-20') })),
];
const Host = (props: Partial<TimelineProps>) => <TimelineHost events={EVENTS} direction="down" {...props} />;

beforeAll(async () => {
  // As on a phone: columns have room for one mark side by side.
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(390);
  await loadTimeline();
});
afterEach(cleanup);

describe('the picture in which time runs down', () => {
  it('names its marks as the other pictures do, in one Tab stop', () => {
    render(<Host />);
    expect(marks().map((mark) => mark.getAttribute('aria-label'))).toEqual([
      'Talks, Reported, 2 October 2020, 1 article',
      'North: took the pass, according to North, denied by South, Conflicting accounts, 9 October 2020, 1 article',
      expect.stringContaining('3'),
    ]);
    expect(marks().filter((mark) => mark.tabIndex === 0)).toHaveLength(1);
  });

  it('is walked downwards in time and sideways between columns', async () => {
    const user = userEvent.setup();
    render(<Host />);
    marks()[0]?.focus();
    await user.keyboard('{ArrowDown}');
    expect(focusedMark()).toBe('pass');
    await user.keyboard('{ArrowLeft}');
    expect(focusedMark()).toBe('talks');
    await user.keyboard('{End}{Enter}');
    expect(within(screen.getByRole('dialog')).getAllByText(/^Event [abc]$/)).toHaveLength(3);
  });

  it('selects an event by its label, and opens a stack by its', async () => {
    const onSelect = vi.fn<TimelineProps['onSelect']>();
    const user = userEvent.setup();
    const { container } = render(<Host onSelect={onSelect} />);
    const labels = [...container.querySelectorAll('.tl-label')];
    const pass = labels.find((label) => label.textContent.includes('pass'));
    const crowd = labels.find((label) => label.textContent.includes('(+2)'));
    if (pass) await user.click(pass);
    expect(onSelect).toHaveBeenCalledWith('pass');
    if (crowd) await user.click(crowd);
    expect(screen.getByRole('dialog')).toBeTruthy();
  });

  it('walks the heads of its columns with the side arrows, and words their menus for columns', async () => {
    const user = userEvent.setup();
    const { container } = render(<Host />);
    const heads = [...container.querySelectorAll<HTMLElement>('[data-lane]')];
    heads[0]?.focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(heads[1]);
    await user.keyboard('{Enter}');
    const menu = await screen.findByRole('menu');
    expect(within(menu).getByRole('menuitem', { name: t('lanes.hideLabels') })).toBeTruthy();
    expect(within(menu).queryByRole('menuitem', { name: t('lanes.up') })).toBeNull();
  });

  it('leads to what lies before and after by buttons above and below', async () => {
    const user = userEvent.setup();
    const onViewportChange = vi.fn<TimelineProps['onViewportChange']>();
    render(<Host viewport={{ start: 18_543, end: 18_546 }} onViewportChange={onViewportChange} />);
    const before = screen.getByRole('button', { name: /1 event before/ });
    const after = screen.getByRole('button', { name: /3 events after/ });
    expect(before.compareDocumentPosition(after)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await user.click(after);
    await vi.waitFor(() => expect(onViewportChange).toHaveBeenCalled());
  });

  it('lists truces as announced above the picture, each opening what is told of it', async () => {
    const truce = [
      makeEvent('agreed', {
        type: 'ceasefire-agreement',
        date: dayDate('2020-10-10'),
        actors: [
          ['north', 'agent'],
          ['south', 'agent'],
        ],
      }),
    ];
    const user = userEvent.setup();
    render(<Host events={truce} showTruces />);
    // Loaded when it is asked for, which may take a busy machine its time.
    const slowly = { timeout: 15_000 };
    const button = await screen.findByRole('button', { name: /10 October 2020/, expanded: false }, slowly);
    expect(button.dataset.truce).toBe('agreed');
    await user.click(button);
    expect(await screen.findByRole('dialog')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(button);
  });
});
