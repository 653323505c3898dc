// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { translator } from '../../../src/i18n/translate.ts';
import type { EventListProps } from '../../../src/views/list/EventList.tsx';
import { EventList, PLAIN_ROWS } from '../../../src/views/list/EventList.tsx';
import { told } from '../../layout/graph/graph-fixtures.ts';
import { dateStyle } from '../../../src/i18n/date-style.ts';

afterEach(cleanup);

const EVENTS = [
  told('capture', 'a>b', {
    id: 'capture',
    day: '2020-11-08',
    status: 'contested',
    claimants: ['a'],
    deniers: ['b'],
    places: ['shusha'],
    articles: ['one', 'two'],
  }),
  told('strike', 'b>a', { id: 'strike', day: '2020-10-09', status: 'claimed', claimants: ['a'] }),
  told('call', 'a,b', { id: 'call' }),
];
const upper = (id: string) => id.toUpperCase();

function show(over: Partial<EventListProps> = {}) {
  const calls = {
    onSelect: vi.fn<EventListProps['onSelect']>(),
    onHover: vi.fn<EventListProps['onHover']>(),
    onOrderChange: vi.fn<EventListProps['onOrderChange']>(),
    onSortChange: vi.fn<EventListProps['onSortChange']>(),
    onColumnsChange: vi.fn<EventListProps['onColumnsChange']>(),
  };
  const { container } = render(
    <EventList
      events={EVENTS}
      dates={dateStyle('en')}
      direction="ltr"
      t={translator('en')}
      labels={{ actor: upper, place: upper, article: upper, sideOf: (id) => id }}
      selected={null}
      hovered={null}
      order="newest"
      sort="date"
      columns={null}
      {...calls}
      {...over}
    />,
  );
  return { ...calls, container, user: userEvent.setup() };
}

describe('the event list', () => {
  it('is a table with a caption, column headings and a heading for each date', () => {
    show();
    const table = screen.getByRole('table', { name: 'Events by Date, Newest first' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['What', 'Who', 'Where', 'Status', 'Sources']);
    const headings = within(table).getAllByRole('rowheader');
    expect(headings.map((cell) => cell.textContent)).toEqual([
      'Sunday 8 November 2020',
      'Friday 9 October 2020',
      'Undated',
    ]);
    for (const heading of headings) expect(heading.getAttribute('scope')).toBe('rowgroup');
  });

  it('says who, where, which accounts and how many sources', () => {
    show();
    const row = screen.getByRole('button', { name: 'Headline capture' }).closest('tr');
    expect([...(row?.cells ?? [])].slice(1).map((cell) => cell.textContent)).toEqual([
      'A, B',
      'SHUSHA',
      'Conflicting accountsaccording to Adenied by B',
      '2 articles',
    ]);
  });

  it('tells an estimated date from a stated one', () => {
    show({
      events: [{ ...told('call', 'a,b', { id: 'x', day: '2020-10-09' }) }, EVENTS[1]].flatMap((event) =>
        event ? [{ ...event, date: { ...event.date, stated: event.id !== 'x' } }] : [],
      ),
    });
    expect(screen.getAllByText(/estimated date/)).toHaveLength(1);
  });

  it('selects by pointer anywhere in the row and by Enter on its headline, once', async () => {
    const { user, onSelect } = show();
    const button = screen.getByRole('button', { name: 'Headline strike' });
    await user.click(button);
    expect(onSelect).toHaveBeenCalledTimes(1);
    const row = button.closest('tr');
    expect(row).not.toBeNull();
    await user.click(row?.cells[1] as HTMLElement);
    expect(onSelect).toHaveBeenCalledTimes(2);
    button.focus();
    await user.keyboard('{Enter}');
    expect(onSelect.mock.calls).toEqual([['strike'], ['strike'], ['strike']]);
  });

  it('tells which row is under the pointer or the keyboard', () => {
    const { onHover } = show();
    const button = screen.getByRole('button', { name: 'Headline strike' });
    fireEvent.focus(button);
    fireEvent.blur(button);
    expect(onHover.mock.calls).toEqual([['strike'], [null]]);
  });

  it('marks the selected row, not by colour alone', () => {
    show({ selected: 'call' });
    const row = screen.getByRole('row', { selected: true });
    expect(row.textContent).toContain('Headline call');
    expect(screen.getByRole('button', { pressed: true }).textContent).toBe('Headline call');
  });

  it('says its order on the button that reverses it', async () => {
    const { user, onOrderChange } = show({ order: 'oldest' });
    const table = screen.getByRole('table', { name: 'Events by Date, Oldest first' });
    expect(within(table).getAllByRole('rowheader')[0]?.textContent).toBe('Friday 9 October 2020');
    await user.click(screen.getByRole('button', { name: /Oldest first/ }));
    expect(onOrderChange).toHaveBeenCalledWith('newest');
  });

  it('sorts by the heads of its columns and says which way', async () => {
    const { user, onSortChange } = show();
    await user.click(screen.getByRole('button', { name: 'Status' }));
    await user.click(screen.getByRole('button', { name: 'Sources' }));
    expect(onSortChange.mock.calls).toEqual([['status'], ['-sources']]);
    cleanup();
    const again = show({ sort: '-sources' });
    const head = screen.getByRole('columnheader', { name: /Sources/ });
    expect(head.getAttribute('aria-sort')).toBe('descending');
    expect(screen.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual([
      '2 articles 1 event',
      '1 article 2 events',
    ]);
    await again.user.click(within(head).getByRole('button'));
    expect(again.onSortChange).toHaveBeenCalledWith('sources');
  });

  it('sorts by date by the head of a column of dates, and turns it there', async () => {
    const { user, onOrderChange } = show({ columns: ['date'] });
    const head = screen.getByRole('columnheader', { name: /When/ });
    expect(head.getAttribute('aria-sort')).toBe('descending');
    await user.click(within(head).getByRole('button'));
    expect(onOrderChange).toHaveBeenCalledWith('oldest');
  });

  it('says the date in each row where no heading and no column does', () => {
    show({ sort: 'type' });
    expect(screen.getByText(/^8 November 2020/)).toBeTruthy();
    cleanup();
    show({ sort: 'type', columns: ['date', 'type'] });
    expect(screen.getByRole('cell', { name: '8 November 2020' })).toBeTruthy();
  });

  it('is sorted by a choice that says all it can be sorted by', async () => {
    const { user, onSortChange } = show();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Articles');
    expect(onSortChange).toHaveBeenCalledWith('-sources');
  });

  it('has the columns that are ticked, in their usual order, and goes back to the usual ones', async () => {
    const { user, onColumnsChange } = show({ columns: ['where', 'sources'] });
    expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
      'What',
      'Where',
      'Sources',
    ]);
    await user.click(screen.getByText('Columns'));
    await user.click(screen.getByRole('checkbox', { name: 'Type' }));
    await user.click(screen.getByRole('button', { name: 'The usual columns' }));
    expect(onColumnsChange.mock.calls).toEqual([[['type', 'where', 'sources']], [null]]);
  });

  it('is one stop of the Tab key, and arrows, Home and End move within it', async () => {
    const { user } = show();
    const [first, second, third] = screen.getAllByRole('button', { name: /^Headline/ });
    expect([first, second, third].map((button) => button?.tabIndex)).toEqual([0, -1, -1]);
    first?.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(second);
    expect([first, second, third].map((button) => button?.tabIndex)).toEqual([-1, 0, -1]);
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(third);
    await user.keyboard('{ArrowDown}{Home}{ArrowUp}');
    expect(document.activeElement).toBe(first);
  });

  it('goes on from what was selected elsewhere', () => {
    show({ selected: 'strike' });
    expect(screen.getByRole('button', { name: 'Headline strike' }).tabIndex).toBe(0);
  });

  it('says that nothing is in view', () => {
    show({ events: [] });
    expect(screen.getByText('No events in view.')).toBeTruthy();
  });

  it('holds all rows up to the limit, and past it only those near the window, with the true count', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => told('call', 'a,b', { id: `n${at}`, day: '2020-10-09' }));
    show({ events: many(PLAIN_ROWS) });
    // Asked for by text: the roles and names of hundreds of rows take seconds to work out.
    const headlines = () => screen.queryAllByText(/^Headline/, { selector: 'button, button *' });
    expect(headlines()).toHaveLength(PLAIN_ROWS);
    cleanup();
    show({ events: many(PLAIN_ROWS + 1) });
    const table = await screen.findByRole('table');
    expect(headlines().length).toBeLessThan(100);
    expect(table.getAttribute('aria-rowcount')).toBe(String(PLAIN_ROWS + 3));
  });

  it('shows hostile headlines as text', () => {
    const hostile = '<script>alert(1)</script>';
    const { container } = show({ events: [told('call', 'a,b', { headline: { ar: hostile, en: hostile } })] });
    expect(container.querySelector('script')).toBeNull();
    expect(container.textContent).toContain(hostile);
  });

  it('has every row on paper, however many', async () => {
    const first = EVENTS[0] ?? expect.fail();
    const events = Array.from({ length: PLAIN_ROWS + 1 }, (_, at) => ({ ...first, id: `e${at}` }));
    show({ events });
    await screen.findByRole('table');
    const rows = () => document.querySelectorAll('.el-row').length;
    const some = rows();
    expect(some).toBeLessThan(PLAIN_ROWS);
    fireEvent(window, new Event('beforeprint'));
    expect(rows()).toBe(PLAIN_ROWS + 1);
    fireEvent(window, new Event('afterprint'));
    expect(rows()).toBe(some);
  });
});
