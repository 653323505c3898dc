// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '../../../src/i18n/language.ts';
import { directionOf } from '../../../src/i18n/language.ts';
import { translator } from '../../../src/i18n/translate.ts';
import type { ActorGraphProps } from '../../../src/views/graph/ActorGraph.tsx';
import { ActorGraph } from '../../../src/views/graph/ActorGraph.tsx';
import type { EvidenceProps } from '../../../src/views/graph/RowEvents.tsx';
import { RowEvents } from '../../../src/views/graph/RowEvents.tsx';
import { told } from '../../layout/graph/graph-fixtures.ts';
import { dateStyle } from '../../../src/i18n/date-style.ts';

afterEach(cleanup);

const NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ar: { a: 'أذربيجان', b: 'أرمينيا', m: 'روسيا', 'a-army': 'الجيش' },
  en: { a: 'Azerbaijan', b: 'Armenia', m: 'Russia', 'a-army': 'Army' },
};
const LABELS = {
  ar: { actor: (id: string) => NAMES.ar[id] ?? id, sideOf: (id: string) => (id === 'a-army' ? 'a' : id) },
  en: { actor: (id: string) => NAMES.en[id] ?? id, sideOf: (id: string) => (id === 'a-army' ? 'a' : id) },
};
const EVENTS = [
  told('strike', 'b>a', { id: 's1', status: 'claimed', claimants: ['a'] }),
  told('strike', 'b>a', { id: 's2', status: 'contested', claimants: ['a'], deniers: ['b'] }),
  told('attack', 'b>a', { id: 's3', day: '2020-10-09' }),
  told('threat', 'a-army>b', { id: 't1' }),
  told('ceasefire-agreement', 'a,b/m', { id: 'c1' }),
];

function show(language: Language, over: Partial<ActorGraphProps> = {}) {
  const calls = {
    onFocus: vi.fn<ActorGraphProps['onFocus']>(),
    onFollow: vi.fn<ActorGraphProps['onFollow']>(),
    onSelectEvent: vi.fn<EvidenceProps['onSelectEvent']>(),
    onOpenPassage: vi.fn<EvidenceProps['onOpenPassage']>(),
    onHover: vi.fn<EvidenceProps['onHover']>(),
    onPoint: vi.fn<ActorGraphProps['onPoint']>(),
    onPin: vi.fn<ActorGraphProps['onPin']>(),
  };
  function Host() {
    const [focus, setFocus] = useState<string | null>(null);
    const [tie, setTie] = useState<string | null>(null);
    const [openedSides, setOpenedSides] = useState<readonly string[]>([]);
    return (
      <ActorGraph
        allEvents={EVENTS}
        events={EVENTS}
        direction={directionOf(language)}
        t={translator(language)}
        labels={LABELS[language]}
        focus={focus}
        onFocus={(side) => {
          calls.onFocus(side);
          setFocus(side);
        }}
        onFollow={calls.onFollow}
        hovered={null}
        pin={null}
        onPin={calls.onPin}
        kindOf={(id) => (id === 'a-army' ? 'armed-force' : 'state')}
        openedSides={openedSides}
        onOpenSides={setOpenedSides}
        onPoint={calls.onPoint}
        tie={tie}
        onTie={setTie}
        renderEvents={(events) => (
          <RowEvents
            events={events}
            dates={dateStyle(language)}
            t={translator(language)}
            nameOf={LABELS[language].actor}
            articleOf={() => undefined}
            passagesOf={(event) => [
              {
                mention: `m-${event.id}`,
                article: 'a1',
                words: `قال المتحدث ${event.id}`,
                trigger: { start: 0, end: 3 },
                speakers: ['a-army'],
                denies: event.id === 's2',
              },
            ]}
            onSelectEvent={calls.onSelectEvent}
            onOpenPassage={calls.onOpenPassage}
            onHover={calls.onHover}
          />
        )}
        renderExport={() => null}
        {...over}
      />
    );
  }
  const { container } = render(<Host />);
  return { ...calls, container, user: userEvent.setup() };
}

describe('the picture of the actor graph', () => {
  it('names each side with its events, and each strand with what it rests on', () => {
    show('en');
    expect(screen.getByRole('button', { name: 'Azerbaijan, state: 5 events' })).toBeTruthy();
    expect(
      screen.getByRole('button', {
        name: 'Armenia towards Azerbaijan, Force: 3 events, one by Azerbaijan alone, one with conflicting accounts',
      }),
    ).toBeTruthy();
    expect(
      screen.getByRole('button', { name: 'Russia, mediating between Azerbaijan and Armenia: 1 event' }),
    ).toBeTruthy();
  });

  it('follows the account that it is given, also where that speaks of all events', () => {
    show('en', {
      events: EVENTS.map((event) => (event.id === 's2' ? { ...event, status: 'denied' } : event)),
    });
    expect(
      screen.getByRole('button', {
        name: 'Armenia towards Azerbaijan, Force: 3 events, one by Azerbaijan alone, one not told as having happened',
      }),
    ).toBeTruthy();
  });

  it('says the same in Arabic', () => {
    show('ar');
    expect(
      screen.getByRole('button', {
        name: 'أرمينيا نحو أذربيجان، مواجهة: 3 أحداث، واحد برواية أذربيجان وحدها، واحد تتضارب فيه الروايات',
      }),
    ).toBeTruthy();
  });

  it('has one Tab stop', () => {
    const { container } = show('en');
    expect(container.querySelectorAll('svg [tabindex="0"]')).toHaveLength(1);
  });

  it('goes through all sides and ties in order by Page Down, and opens a tie by Enter', async () => {
    const { user, container } = show('en');
    container.querySelector<SVGElement>('svg [tabindex="0"]')?.focus();
    const seen = new Set<string | null>();
    for (let press = 0; press < 20; press++) {
      const { activeElement } = document;
      seen.add(activeElement?.getAttribute('data-node') ?? activeElement?.getAttribute('data-tie') ?? null);
      await user.keyboard('{PageDown}');
    }
    expect(seen.size).toBe(container.querySelectorAll('[data-node], [data-tie]').length);
    await user.keyboard('{End}{Enter}');
    expect(screen.getByRole('region', { name: /^Azerbaijan and Armenia, conflicting/ })).toBeTruthy();
  });

  it('opens a side into its actors and folds it, by keys and by buttons', async () => {
    const { user, container } = show('en');
    container.querySelector<SVGElement>('[data-node="a"]')?.focus();
    await user.keyboard('+');
    expect(document.activeElement?.getAttribute('data-node')).toBe('a');
    expect(screen.getByRole('button', { name: 'Army, armed force: 1 event' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Azerbaijan as a whole, state: 4 events' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Army towards Armenia, Words: 1 event' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Fold Azerbaijan' }));
    expect(screen.queryByRole('button', { name: /^Army/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Azerbaijan, state: 5 events' }));
    await user.click(screen.getByRole('button', { name: 'Show its 2 actors' }));
    expect(screen.getByRole('button', { name: 'Army, armed force: 1 event' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Fold its actors' }));
    expect(screen.queryByRole('button', { name: /^Army/ })).toBeNull();
  });

  it('keeps the keyboard where a panel, a row or the way back takes its place away', async () => {
    const { user, container } = show('en');
    container.querySelector<SVGElement>('[data-node="m"]')?.focus();
    await user.keyboard('{Enter}');
    const row = () => screen.getByRole('button', { name: /^Russia mediating/ });
    row().focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement?.className).toBe('ag-panel');
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(row());
    screen.getByRole('button', { name: 'Leave this side' }).focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement?.getAttribute('data-node')).toBe('m');
  });

  it('tells the other views which events it is pointed at', async () => {
    const { user, onPoint } = show('en');
    await user.hover(screen.getByRole('button', { name: /^Armenia towards Azerbaijan, Force/ }));
    expect(onPoint).toHaveBeenLastCalledWith(['s1', 's2', 's3']);
    await user.hover(screen.getByRole('button', { name: 'Graph' }));
    expect(onPoint).toHaveBeenLastCalledWith([]);
  });

  it('links sides that contradict each other, and lists the events of which they do', async () => {
    const { user } = show('en');
    await user.click(screen.getByRole('button', { name: /^Azerbaijan and Armenia, conflicting accounts/ }));
    expect(screen.getByRole('button', { name: 'Headline s2' })).toBeTruthy();
    expect(screen.getByText(/· Denies it/)).toBeTruthy();
  });

  it('takes a node by keyboard: Home and End walk, Enter shows its ties alone, F follows it, Escape goes back', async () => {
    const { user, onFocus, onFollow, container } = show('en');
    container.querySelector<SVGElement>('[data-node][tabindex="0"]')?.focus();
    await user.keyboard('{End}');
    expect(document.activeElement?.getAttribute('data-tie')).toBe('dispute|a|b');
    await user.keyboard('{Home}');
    expect(document.activeElement?.getAttribute('data-node')).toBe('a');
    await user.keyboard('{PageDown}{PageDown}');
    expect(document.activeElement?.getAttribute('data-node')).toBe('m');
    await user.keyboard('{Enter}');
    expect(onFocus).toHaveBeenLastCalledWith('m');
    expect(screen.getByRole('table', { name: 'Ties of Russia' })).toBeTruthy();
    await user.keyboard('f');
    expect(onFollow).toHaveBeenCalledWith({ side: 'm' });
    await user.keyboard('{Escape}');
    expect(onFocus).toHaveBeenLastCalledWith(null);
  });

  it('follows the side in focus by a button', async () => {
    const { user, onFollow } = show('en');
    await user.click(screen.getByRole('button', { name: 'Armenia, state: 5 events' }));
    await user.click(screen.getByRole('button', { name: 'Filter by this side' }));
    expect(onFollow).toHaveBeenCalledWith({ side: 'b' });
  });

  it('opens a strand’s events grouped by type, and gives the keyboard back on Escape', async () => {
    const { user, onSelectEvent, onOpenPassage, onHover } = show('en');
    const strand = screen.getByRole('button', { name: /^Armenia towards Azerbaijan, Force/ });
    strand.focus();
    await user.keyboard('{Enter}');
    const panel = screen.getByRole('region', { name: /^Armenia towards Azerbaijan, Force/ });
    expect(document.activeElement).toBe(panel);
    expect(
      within(panel)
        .getAllByRole('heading', { level: 4 })
        .map((heading) => heading.textContent),
    ).toEqual(['Attack 1', 'Strike 2']);
    await user.click(within(panel).getByRole('button', { name: 'Headline s1' }));
    expect(onSelectEvent).toHaveBeenCalledWith('s1');
    expect(within(panel).getByText('قال المتحدث s1')).toBeTruthy();
    const [open] = within(panel).getAllByRole('button', {
      name: translator('en')('drawer.openPassageOf', { speaker: 'Army' }),
    });
    await user.click(open ?? panel);
    expect(onOpenPassage).toHaveBeenCalledWith('a1', 'm-s3');
    expect(onHover).toHaveBeenCalledWith('s1');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: /^Armenia/ })).toBeNull();
    expect(document.activeElement).toBe(strand);
  });

  it('gives the two sides of a strand a lane of the timeline, and takes it away; a mediation has none', async () => {
    const { user, onPin } = show('en');
    await user.click(screen.getByRole('button', { name: /^Armenia towards Azerbaijan, Force/ }));
    const asLane = () => screen.getByRole('button', { name: 'Show as a lane of the timeline' });
    expect(asLane().getAttribute('aria-pressed')).toBe('false');
    await user.click(asLane());
    expect(onPin).toHaveBeenLastCalledWith(['a', 'b']);
    await user.click(screen.getByRole('button', { name: /^Russia, mediating/ }));
    expect(screen.queryByRole('button', { name: 'Show as a lane of the timeline' })).toBeNull();
    cleanup();
    const pinned = show('en', { pin: ['a', 'b'] });
    await pinned.user.click(screen.getByRole('button', { name: /^Armenia towards Azerbaijan, Force/ }));
    expect(asLane().getAttribute('aria-pressed')).toBe('true');
    await pinned.user.click(asLane());
    expect(pinned.onPin).toHaveBeenLastCalledWith(null);
  });

  it('draws arrowheads for directed strands only', () => {
    const { container } = show('en');
    const arrows = [...container.querySelectorAll('[data-tie]')].map((tie) => [
      tie.getAttribute('data-tie'),
      tie.querySelectorAll('.ag-arrow').length,
    ]);
    expect(Object.fromEntries(arrows)).toMatchObject({
      'b|a|force|directed': 1,
      'a|b|diplomacy|symmetric': 0,
    });
  });

  it('keeps its nodes where they are under a filter, and takes what has no events out of reach', () => {
    const discs = (container: HTMLElement) =>
      [...container.querySelectorAll('.ag-disc')].map((disc) => [
        disc.getAttribute('cx'),
        disc.getAttribute('cy'),
      ]);
    const whole = discs(show('en').container);
    cleanup();
    const { container } = show('en', { events: EVENTS.slice(0, 1) });
    expect(discs(container)).toEqual(whole);
    expect(screen.queryByRole('button', { name: /^Russia/ })).toBeNull();
  });

  it('lights the strands of the event hovered elsewhere', () => {
    const { container } = show('en', { hovered: 't1' });
    const lit = [...container.querySelectorAll('.ag-edge.ag-is-lit')].map((edge) =>
      edge.getAttribute('data-tie'),
    );
    expect(lit).toEqual(['a|b|words|directed']);
  });

  it('says that width is no intensity, and keys only the signs in view', () => {
    show('en', { events: [told('threat', 'a>b', { id: 't1' })] });
    expect(screen.getByText(/not their intensity/)).toBeTruthy();
    const key = screen.getByRole('list', { name: 'Key to the graph' });
    expect(
      within(key)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Words']);
  });

  it('says that there is nothing to draw', () => {
    show('en', { events: [] });
    expect(screen.getByText('No ties between sides in the events in view.')).toBeTruthy();
  });
});

describe('the table of the actor graph', () => {
  it('has a row for every strand and mediation, with the same counts, and opens its events', async () => {
    const { user, container, onSelectEvent } = show('en');
    const drawn = container.querySelectorAll('[data-tie]').length;
    await user.click(screen.getByRole('button', { name: 'Table' }));
    expect(screen.getAllByRole('rowheader')).toHaveLength(drawn);
    const [first] = screen.getAllByRole('rowheader');
    expect(first?.closest('tr')?.textContent).toContain('one by Azerbaijan alone');
    await user.click(within(first as HTMLElement).getByRole('button'));
    await user.click(screen.getByRole('button', { name: 'Headline s3' }));
    expect(onSelectEvent).toHaveBeenCalledWith('s3');
  });

  it('points the decorative arrow the way the language runs, and says the direction in a word', async () => {
    const { user } = show('ar');
    await user.click(screen.getByRole('button', { name: 'جدول' }));
    const [first] = screen.getAllByRole('rowheader');
    expect(first?.textContent).toBe('أرمينيا ←نحو أذربيجان');
  });

  it('shows hostile names as text', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const { container } = show('en', {
      labels: { actor: () => hostile, sideOf: LABELS.en.sideOf },
      focus: 'a',
    });
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).toContain(hostile);
  });
});
