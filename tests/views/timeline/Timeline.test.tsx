// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { UNDATED } from '../../../src/domain/site-data.ts';
import type { Viewport } from '../../../src/layout/timeline/scene.ts';
import type { TimelineProps } from '../../../src/views/timeline/Timeline.tsx';
import { dayDate, makeEvent } from '../../layout/timeline/fixtures.ts';
import { focusedMark, loadTimeline, marks, TimelineHost } from './support.tsx';
import { dateStyle } from '../../../src/i18n/date-style.ts';

const EVENTS = [
  makeEvent('talks', {
    type: 'meeting',
    date: dayDate('2020-10-02', { stated: false }),
    label: { ar: 'لقاء', en: 'Talks' },
  }),
  makeEvent('pass', {
    type: 'capture',
    status: 'contested',
    date: dayDate('2020-10-09'),
    claimants: ['north'],
    deniers: ['south'],
    label: { ar: 'الشمال: سيطرنا على الممر', en: 'North: took the pass' },
  }),
  makeEvent('strike', {
    type: 'strike',
    status: 'claimed',
    date: dayDate('2020-10-20'),
    claimants: ['south'],
    label: { ar: 'الجنوب: قصف', en: 'South: a strike' },
  }),
  makeEvent('some-day', { date: UNDATED, label: { ar: 'يوم ما', en: 'Some day' } }),
];
/** Twenty events of one minute: no view is near enough to part them. */
const CROWD = Array.from({ length: 20 }, (_, at) =>
  makeEvent(`c${String(at).padStart(2, '0')}`, {
    date: dayDate('2020-10-09', { precision: 'minute', clock: { from: '10:00', to: null, zone: null } }),
    status: at === 7 ? 'claimed' : 'reported',
  }),
);
const Host = (props: Partial<TimelineProps>) => <TimelineHost events={EVENTS} {...props} />;

beforeAll(loadTimeline);
afterEach(cleanup);

describe('the timeline', () => {
  it('names each mark by label, voices, status, date and number of articles, and says when a date is estimated', () => {
    render(<Host />);
    expect(marks().map((mark) => mark.getAttribute('aria-label'))).toEqual([
      'Talks, Reported, 2 October 2020, estimated date, 1 article',
      'North: took the pass, according to North, denied by South, Conflicting accounts, 9 October 2020, 1 article',
      'South: a strike, according to South, One side’s account, 20 October 2020, 1 article',
    ]);
  });

  it('is one Tab stop, walked in order of time', async () => {
    const user = userEvent.setup();
    render(<Host />);
    expect(marks().filter((mark) => mark.tabIndex === 0)).toHaveLength(1);
    const first = marks()[0];
    first?.focus();
    await user.keyboard('{ArrowRight}');
    expect(focusedMark()).toBe('pass');
    await user.keyboard('{End}');
    expect(focusedMark()).toBe('strike');
    await user.keyboard('{ArrowLeft}{Home}');
    expect(focusedMark()).toBe('talks');
    expect(
      marks()
        .filter((mark) => mark.tabIndex === 0)
        .map((mark) => mark.dataset.mark),
    ).toEqual(['talks']);
  });

  it('follows the screen where time runs from right to left', async () => {
    const user = userEvent.setup();
    render(<Host dates={dateStyle('ar')} />);
    document.querySelector<SVGElement>('[data-mark="talks"]')?.focus();
    await user.keyboard('{ArrowLeft}');
    expect(focusedMark()).toBe('pass');
  });

  it('opens an event by Enter, Space and a press', async () => {
    const user = userEvent.setup();
    const onSelect = vi.fn<TimelineProps['onSelect']>();
    render(<Host onSelect={onSelect} />);
    marks()[1]?.focus();
    await user.keyboard('{Enter}');
    await user.keyboard('{ArrowRight} ');
    await user.click(marks()[0] as Element);
    expect(onSelect.mock.calls).toEqual([['pass'], ['strike'], ['talks']]);
    expect(marks()[0]?.getAttribute('aria-current')).toBe('true');
  });

  it('zooms by buttons and by keys, whatever the layout of the keyboard', async () => {
    const user = userEvent.setup();
    const seen: (number | null)[] = [];
    render(<Host onViewportChange={(view) => seen.push(view ? Math.round(view.end - view.start) : null)} />);
    await user.click(screen.getByRole('button', { name: 'Zoom in' }));
    fireEvent.keyDown(marks()[0] as Element, { key: 'ه', code: 'Equal' });
    fireEvent.keyDown(marks()[0] as Element, { key: '-', code: 'Minus' });
    fireEvent.keyDown(marks()[0] as Element, { key: '٠', code: 'Digit0' });
    expect(seen).toEqual([10, 5, 10, null]);
  });

  it('returns by a step out to where a step in began, the first view included', async () => {
    const user = userEvent.setup();
    const seen: (Viewport | null)[] = [];
    render(<Host onViewportChange={(view) => seen.push(view)} />);
    const [zoomIn, zoomOut] = ['Zoom in', 'Zoom out'].map((name) => screen.getByRole('button', { name }));
    for (const button of [zoomIn, zoomIn, zoomOut, zoomOut]) if (button) await user.click(button);
    expect(seen).toHaveLength(4);
    expect(seen[2]).toEqual(seen[0]);
    expect(seen[3]).toBeNull();
  });

  it('leaves the bare wheel to the page and takes it with Ctrl', async () => {
    const onViewportChange = vi.fn<TimelineProps['onViewportChange']>();
    const { container } = render(<Host onViewportChange={onViewportChange} />);
    const picture = container.querySelector('.tl-picture') as Element;
    expect(fireEvent.wheel(picture, { deltaY: 100 })).toBe(true);
    expect(onViewportChange).not.toHaveBeenCalled();
    expect(fireEvent.wheel(picture, { deltaY: 100, ctrlKey: true })).toBe(false);
    await vi.waitFor(() => expect(onViewportChange).toHaveBeenCalledWith(expect.anything(), true));
  });

  it('takes the wheel with Ctrl in whatever picture stands: the other direction, after nothing was found', () => {
    const { container, rerender } = render(<Host />);
    const takesWheel = () =>
      !fireEvent.wheel(container.querySelector('.tl-plot') as Element, { deltaY: 100, ctrlKey: true });
    expect(takesWheel()).toBe(true);
    rerender(<Host direction="down" />);
    expect(takesWheel()).toBe(true);
    rerender(<Host events={[]} />);
    rerender(<Host />);
    expect(takesWheel()).toBe(true);
  });

  it('moves by a drag, whose end presses no mark; a key opens one at once, a press of a screen reader soon', async () => {
    const user = userEvent.setup();
    const onSelect = vi.fn<TimelineProps['onSelect']>();
    const onViewportChange = vi.fn<TimelineProps['onViewportChange']>();
    const { container } = render(<Host onSelect={onSelect} onViewportChange={onViewportChange} />);
    const plot = container.querySelector('.tl-plot') as Element;
    Object.assign(plot, { setPointerCapture: () => {} });
    const mouse = { pointerId: 1, pointerType: 'mouse', button: 0, buttons: 1 };
    const drag = () => {
      fireEvent.pointerDown(plot, { ...mouse, clientX: 500 });
      fireEvent.pointerMove(plot, { ...mouse, clientX: 520 });
      fireEvent.pointerUp(plot, { ...mouse, buttons: 0, clientX: 520 });
    };
    const clock = vi.spyOn(performance, 'now');
    clock.mockReturnValue(10_000);
    drag();
    fireEvent.click(marks()[0] as Element);
    expect(onSelect).not.toHaveBeenCalled();
    marks()[0]?.focus();
    await user.keyboard('{Enter}');
    expect(onSelect).toHaveBeenCalledOnce();
    drag();
    clock.mockReturnValue(11_000);
    fireEvent.click(marks()[0] as Element);
    expect(onSelect).toHaveBeenCalledTimes(2);
    clock.mockRestore();
    await vi.waitFor(() => expect(onViewportChange).toHaveBeenCalledWith(expect.anything(), true));
  });

  it('does not follow a pointer whose button was let go elsewhere', () => {
    const { container } = render(<Host />);
    const plot = container.querySelector('.tl-plot') as Element;
    const capture = vi.fn<(id: number) => void>();
    Object.assign(plot, { setPointerCapture: capture });
    const mouse = { pointerId: 1, pointerType: 'mouse', button: 0 };
    fireEvent.pointerDown(plot, { ...mouse, buttons: 1, clientX: 500 });
    fireEvent.pointerMove(plot, { ...mouse, buttons: 0, clientX: 700 });
    expect(capture).not.toHaveBeenCalled();
  });

  it('counts what lies outside the view and leads there', async () => {
    const user = userEvent.setup();
    render(<Host />);
    await user.click(screen.getByRole('button', { name: 'Zoom in' }));
    const later = screen.getByRole('button', { name: '1 later' });
    expect(later.title).toBe('1 event after this range');
    await user.click(later);
    expect(marks().map((mark) => mark.dataset.mark)).toContain('strike');
  });

  it('moves the window of the overview by its sliders, from whole day to whole day', async () => {
    const user = userEvent.setup();
    const onViewportChange = vi.fn<TimelineProps['onViewportChange']>();
    render(<Host onViewportChange={onViewportChange} />);
    const start = screen.getByRole('slider', { name: 'Start of the range shown' });
    expect(start.getAttribute('aria-valuetext')).toMatch(/2020$/);
    start.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    const [first = 0, ...more] = onViewportChange.mock.calls.map(([view]) => view?.start);
    expect(first).toBe(Math.round(first));
    expect(more).toEqual([first + 1, first]);
    expect(screen.getAllByRole('slider')).toHaveLength(3);
  });

  it('says the hour of the ends of a short window, and pulls none of them the wrong way', async () => {
    const user = userEvent.setup();
    const onViewportChange = vi.fn<TimelineProps['onViewportChange']>();
    const view = { start: 18544.5, end: 18544.5 + 1 / 24 };
    render(<Host viewport={view} onViewportChange={onViewportChange} />);
    const start = screen.getByRole('slider', { name: 'Start of the range shown' });
    expect(start.getAttribute('aria-valuetext')).toBe('9 October 2020, 12:00');
    start.focus();
    await user.keyboard('{ArrowRight}');
    screen.getByRole('slider', { name: 'End of the range shown' }).focus();
    await user.keyboard('{ArrowLeft}');
    expect(onViewportChange.mock.calls.map(([next]) => next && next.end - next.start)).toEqual([
      view.end - view.start,
      view.end - view.start,
    ]);
  });

  it('opens a stack to a list of all its events, and gives focus back on Escape', async () => {
    const user = userEvent.setup();
    const onSelect = vi.fn<TimelineProps['onSelect']>();
    render(<Host events={CROWD} onSelect={onSelect} />);
    const stack = marks().find((mark) => mark.getAttribute('aria-haspopup') === 'dialog') as HTMLElement;
    const count = Number(/^\d+/.exec(stack.getAttribute('aria-label') ?? '')?.[0]);
    expect(marks().length - 1 + count).toBe(CROWD.length);
    stack.focus();
    await user.keyboard('{Enter}');
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).getAllByRole('listitem')).toHaveLength(count);
    expect(dialog.contains(document.activeElement)).toBe(true);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(focusedMark()).toBe(stack.dataset.mark);
  });

  it('closes the list of a stack by a second press on the stack', async () => {
    const user = userEvent.setup();
    render(<Host events={CROWD} />);
    const stack = marks().find((mark) => mark.getAttribute('aria-haspopup') === 'dialog') as HTMLElement;
    await user.click(stack);
    expect(screen.getByRole('dialog')).toBeDefined();
    await user.click(stack);
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(stack);
    await user.click(screen.getByRole('heading', { name: 'Timeline' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('goes on with the focus where a long list shows more', async () => {
    const user = userEvent.setup();
    const events = CROWD.flatMap((event) =>
      ['a', 'b', 'c'].map((part) => ({ ...event, id: event.id + part })),
    );
    render(<Host events={events} />);
    const stack = marks().find((mark) => mark.getAttribute('aria-haspopup') === 'dialog') as HTMLElement;
    stack.focus();
    await user.keyboard('{Enter}');
    const dialog = screen.getByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: /^Show/ }));
    const rows = within(dialog).getAllByRole('listitem');
    expect(rows[30]?.contains(document.activeElement)).toBe(true);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says in the name of a stack what it holds of one-sided events', () => {
    render(<Host events={CROWD.map((event) => ({ ...event, status: 'claimed' as const }))} />);
    const stack = marks().find((mark) => mark.getAttribute('aria-haspopup') === 'dialog');
    expect(stack?.getAttribute('aria-label')).toMatch(
      /^\d+ events close together, 9 October 2020.*, \d+ told by one side$/,
    );
  });

  it('keeps what has no date on a shelf', async () => {
    const user = userEvent.setup();
    const onSelect = vi.fn<TimelineProps['onSelect']>();
    render(<Host onSelect={onSelect} />);
    await user.click(screen.getByText('Undated events'));
    await user.click(screen.getByRole('button', { name: /Some day/ }));
    expect(onSelect).toHaveBeenCalledWith('some-day');
  });

  it('explains the marks in view and no others', () => {
    render(<Host />);
    const keys = within(screen.getByRole('list', { name: 'Key to the marks' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(keys).toContain('Conflicting accounts');
    expect(keys).toContain('estimated date');
    expect(keys).not.toContain('Planned');
    expect(keys).toContain('some time that day');
    expect(keys).not.toContain('a span');
  });

  it('rings all events that are pointed at together elsewhere, in stacks too', () => {
    const rings = (lit: readonly string[]) => {
      const { container } = render(<Host lit={new Set(lit)} />);
      const count = container.querySelectorAll('.tl-ring-hovered').length;
      cleanup();
      return count;
    };
    expect(rings([])).toBe(0);
    const { container } = render(<Host />);
    const marks = container.querySelectorAll('[data-mark]').length;
    cleanup();
    expect(rings(EVENTS.map(({ id }) => id))).toBe(marks);
  });

  it('says what a change of view shows, once it has settled', async () => {
    const user = userEvent.setup();
    const { container } = render(<Host />);
    const live = container.querySelector('[aria-live="polite"]');
    expect(live?.textContent).toBe('');
    await user.click(screen.getByRole('button', { name: 'Zoom in' }));
    await vi.waitFor(() => expect(live?.textContent).toMatch(/^1 event, /));
  });

  it('gives every text its own direction', () => {
    const events = [makeEvent('mixed', { label: { ar: '12 قتيلا في Shusha.', en: '27 أيلول' } })];
    const { container } = render(<Host events={events} dates={dateStyle('ar')} />);
    const label = [...container.querySelectorAll('.tl-label-text')].find(
      ({ textContent }) => textContent === '12 قتيلا في Shusha.',
    );
    expect(label?.getAttribute('direction')).toBe('rtl');
    expect(label?.getAttribute('text-anchor')).toBe('start');
  });

  it('says what was published on the days that bear a mark', () => {
    render(<Host />);
    expect(screen.getByText('Published on 10 October 2020: Article a1')).toBeDefined();
  });

  it('shows an empty picture without events', () => {
    render(<Host events={[]} />);
    expect(screen.getByText('No dated events here')).toBeDefined();
  });

  it('shows hostile text as text', () => {
    const events = [
      makeEvent('x', { label: { ar: '<img src=x onerror=alert(1)>', en: '<script>alert(1)</script>' } }),
    ];
    const { container } = render(<Host events={events} />);
    expect(container.querySelector('script, img')).toBeNull();
  });
});
