// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { PairOfSides } from '../../../src/domain/pair-of-sides.ts';
import type { EventSummary } from '../../../src/domain/site-data.ts';
import { dateStyle } from '../../../src/i18n/date-style.ts';
import type { Direction, Language } from '../../../src/i18n/language.ts';
import type { LaneArrangement } from '../../../src/layout/timeline/arrange-lanes.ts';
import { AS_USUAL } from '../../../src/layout/timeline/arrange-lanes.ts';
import type { Grouping } from '../../../src/layout/timeline/scene.ts';
import { dayDate, makeEvent } from '../../layout/timeline/fixtures.ts';
import { loadTimeline, TimelineHost } from './support.tsx';

beforeAll(loadTimeline);

const between = { actors: [['north', 'agent'] as const, ['south', 'target'] as const] };
const EVENTS = [
  makeEvent('truce', { type: 'ceasefire-call' }),
  makeEvent('talks', { type: 'meeting', date: dayDate('2020-10-02') }),
  makeEvent('clash', { ...between, date: dayDate('2020-10-20') } as Partial<EventSummary>),
  makeEvent('strike', { type: 'strike', date: dayDate('2020-10-20') }),
];
interface Shown {
  readonly events?: readonly EventSummary[];
  readonly grouping?: Grouping;
  readonly language?: Language;
  readonly direction?: Direction;
  readonly pin?: PairOfSides | null;
}

/** A timeline whose lanes its container keeps, and what it was asked for. */
function show({
  events = EVENTS,
  grouping = 'family',
  language = 'en',
  direction = 'ltr',
  pin = null,
}: Shown = {}) {
  const onArrange = vi.fn<(arrangement: LaneArrangement) => void>();
  const onUnpin = vi.fn<() => void>();
  const onFilter = vi.fn<(lane: string) => void>();
  function Host() {
    const [arrangement, setArrangement] = useState(AS_USUAL);
    const [pinned, setPinned] = useState(pin);
    return (
      <TimelineHost
        events={events}
        dates={dateStyle(language)}
        direction={direction}
        grouping={grouping}
        lanes={{
          arrangement,
          pin: pinned,
          onArrange: (next) => {
            onArrange(next);
            setArrangement(next);
          },
          onUnpin: () => {
            onUnpin();
            setPinned(null);
          },
          filterBy: (lane) => (lane.startsWith('~') ? null : () => onFilter(lane)),
        }}
      />
    );
  }
  render(<Host />);
  return { onArrange, onUnpin, onFilter, user: userEvent.setup() };
}

const group = () => screen.getByRole('group', { name: 'Lanes of the timeline' });
const heads = () => within(group()).getAllByRole('button');
const names = () => heads().map((head) => head.querySelector('.tl-lane-name')?.textContent);
const head = (name: string) => within(group()).getByRole('button', { name: new RegExp(`^${name}`) });
const focused = () => document.activeElement?.querySelector('.tl-lane-name')?.textContent;
const said = () => within(group()).getByRole('status').textContent;
const choose = async (user: ReturnType<typeof userEvent.setup>, name: string, item: string) => {
  await user.click(head(name));
  await user.click(await screen.findByRole('menuitem', { name: item }));
};

afterEach(cleanup);

describe('the heads of lanes', () => {
  it('say name, events in view and in all, place, and whether the lane is collapsed', async () => {
    const { user } = show();
    expect(head('Fighting').textContent).toBe('Fighting2, 2 in view of 2 events, lane 3 of 3');
    head('Fighting').focus();
    await user.keyboard('{ArrowLeft}');
    expect(head('Fighting').textContent).toContain('lane 3 of 3, collapsed');
    expect(said()).toBe('Fighting collapsed');
  });

  it('are one Tab stop, walked by arrows, Home and End', async () => {
    const { user } = show();
    expect(heads().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    heads()[0]?.focus();
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('Talks');
    await user.keyboard('{End}');
    expect(focused()).toBe('Fighting');
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('Fighting');
    await user.keyboard('{Home}{ArrowUp}');
    expect(focused()).toBe('Truce');
    expect(heads().filter(({ tabIndex }) => tabIndex === 0)).toEqual([head('Truce')]);
  });

  it('move by Alt with the arrows, keep the focus, and say where they are', async () => {
    const { user, onArrange } = show();
    head('Fighting').focus();
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{ArrowUp}{/Alt}');
    expect(names()).toEqual(['Fighting', 'Truce', 'Talks']);
    expect(onArrange).toHaveBeenCalledTimes(2);
    expect(focused()).toBe('Fighting');
    expect(said()).toBe('Fighting: lane 1 of 3');
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(names()).toEqual(['Truce', 'Fighting', 'Talks']);
    expect(said()).toBe('Fighting: lane 2 of 3');
  });

  it('open and collapse towards where time begins, on the screen', async () => {
    const { user, onArrange } = show({ direction: 'rtl' });
    head('Talks').focus();
    await user.keyboard('{ArrowLeft}');
    expect(onArrange).not.toHaveBeenCalled();
    await user.keyboard('{ArrowRight}');
    expect(onArrange).toHaveBeenLastCalledWith({ order: [], collapsed: ['talks'] });
    await user.keyboard('{ArrowLeft}');
    expect(onArrange).toHaveBeenLastCalledWith({ order: [], collapsed: [] });
  });

  it('open a menu that is walked by keys and gives the focus back', async () => {
    const { user } = show();
    head('Talks').focus();
    await user.keyboard('{Enter}');
    const items = (await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent);
    expect(items).toEqual(['Move up', 'Move down', 'Collapse', 'Collapse the others', 'Filter: Talks']);
    expect(document.activeElement?.textContent).toBe('Move up');
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement?.textContent).toBe('Filter: Talks');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('Move down');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(focused()).toBe('Talks');
    await user.keyboard('{Enter}{Enter}');
    expect(names()).toEqual(['Talks', 'Truce', 'Fighting']);
    expect(focused()).toBe('Talks');
  });

  it('offer no move where there is none, and the way back where something was changed', async () => {
    const { user } = show();
    await user.click(head('Truce'));
    expect(screen.queryByRole('menuitem', { name: 'Move up' })).toBeNull();
    await user.click(screen.getByRole('menuitem', { name: 'Collapse the others' }));
    expect(said()).toBe('2 of 3 lanes collapsed');
    await choose(user, 'Truce', 'Lanes as usual');
    expect(heads().map(({ textContent }) => textContent.includes('collapsed'))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('filter by what the lane stands for', async () => {
    const { user, onFilter } = show();
    await choose(user, 'Talks', 'Filter: Talks');
    expect(onFilter).toHaveBeenCalledWith('talks');
  });

  it('give more lanes out of "other", in bulk and by name', async () => {
    const events = Array.from({ length: 14 }, (_, at) =>
      Array.from({ length: 15 - at }, (_each, nth) => makeEvent(`e${at}-${nth}`, { places: [`p${at}`] })),
    ).flat();
    const { user } = show({ events, grouping: 'place' });
    expect(names()).toHaveLength(8);
    await choose(user, 'Other', 'Place p13 (2)');
    expect(names().slice(-3)).toEqual(['Place p6', 'Place p13', 'Other']);
    await choose(user, 'Other', 'Show more lanes (6)');
    expect(names()).toHaveLength(14);
    expect(said()).toBe('14 lanes');
    expect(document.activeElement?.hasAttribute('data-lane')).toBe(true);
  });

  it('show a pinned pair on top with what it holds, out of its own lane, until it is removed', async () => {
    const { user, onUnpin } = show({ pin: ['north', 'south'] });
    expect(names()).toEqual(['North and South', 'Truce', 'Talks', 'Fighting']);
    expect(head('North and South').textContent).toContain('that one tells and the other denies');
    expect(head('Fighting').textContent).toContain('1 in view of 1 event,');
    expect(document.querySelectorAll('[data-mark="clash"]')).toHaveLength(1);
    head('North and South').focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(names()[0]).toBe('North and South');
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('menuitem', { name: 'Remove this lane' }));
    expect(onUnpin).toHaveBeenCalledOnce();
    expect(names()).toEqual(['Truce', 'Talks', 'Fighting']);
    expect(document.activeElement?.hasAttribute('data-lane')).toBe(true);
  });

  it('are dragged by the mouse past the middle of another lane, and Esc leaves all as it was', () => {
    const { onArrange } = show();
    const lane = head('Truce').parentElement as HTMLElement;
    Object.assign(lane, { setPointerCapture: () => {} });
    const drag = (y: number) =>
      fireEvent.pointerMove(lane, { pointerId: 1, pointerType: 'mouse', buttons: 1, clientY: y });
    const press = () =>
      fireEvent.pointerDown(lane, { pointerId: 1, pointerType: 'mouse', button: 0, clientY: 60 });
    press();
    drag(500);
    expect(document.querySelector('.tl-drop')).not.toBeNull();
    fireEvent.keyDown(document, { key: 'Escape' });
    fireEvent.pointerUp(lane, { pointerId: 1 });
    expect(onArrange).not.toHaveBeenCalled();
    press();
    drag(62);
    fireEvent.pointerUp(lane, { pointerId: 1 });
    expect(onArrange).not.toHaveBeenCalled();
    press();
    drag(500);
    fireEvent.pointerUp(lane, { pointerId: 1 });
    expect(names()).toEqual(['Talks', 'Fighting', 'Truce']);
  });

  it('stay where they are when the button was let go elsewhere before the pointer comes back', () => {
    const { onArrange } = show();
    const lane = head('Truce').parentElement as HTMLElement;
    Object.assign(lane, { setPointerCapture: () => {} });
    const mouse = { pointerId: 1, pointerType: 'mouse', button: 0 };
    fireEvent.pointerDown(lane, { ...mouse, buttons: 1, clientY: 60 });
    fireEvent.pointerMove(lane, { ...mouse, buttons: 0, clientY: 500 });
    expect(document.querySelector('.tl-drop')).toBeNull();
    fireEvent.pointerUp(lane, mouse);
    expect(onArrange).not.toHaveBeenCalled();
  });

  it('leave a finger on a name to the page, and take one on the sign', () => {
    const { onArrange } = show();
    const lane = head('Truce').parentElement as HTMLElement;
    Object.assign(lane, { setPointerCapture: () => {} });
    const finger = { pointerId: 2, pointerType: 'touch', button: 0, buttons: 1 };
    for (const [target, calls] of [
      [head('Truce'), 0],
      [lane.querySelector('.tl-fold svg') as Element, 1],
    ] as const) {
      fireEvent.pointerDown(target, { ...finger, clientY: 60 });
      fireEvent.pointerMove(lane, { ...finger, clientY: 500 });
      fireEvent.pointerUp(lane, finger);
      expect(onArrange).toHaveBeenCalledTimes(calls);
    }
  });

  it('collapse and open by a press on the sign', async () => {
    const { user, onArrange } = show();
    await user.click(head('Talks').parentElement?.querySelector('.tl-fold') as Element);
    expect(onArrange).toHaveBeenLastCalledWith({ order: [], collapsed: ['talks'] });
    expect(said()).toBe('Talks collapsed');
  });

  it('close their menu by a second press', async () => {
    const { user } = show();
    await user.click(head('Talks'));
    expect(screen.getByRole('menu')).toBeDefined();
    await user.click(head('Talks'));
    expect(screen.queryByRole('menu')).toBeNull();
  });
});
