// What tests of the timeline share: names by id, a container that keeps what the real one keeps, the parts that load later.
import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { dateStyle } from '../../../src/i18n/date-style.ts';
import { directionOf } from '../../../src/i18n/language.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { AS_USUAL } from '../../../src/layout/timeline/arrange-lanes.ts';
import type { Viewport } from '../../../src/layout/timeline/scene.ts';
import { MarkCard, StackList, UndatedShelf } from '../../../src/views/timeline/lazy-panels.ts';
import { Timeline } from '../../../src/views/timeline/Timeline.tsx';
import type { TimelineProps } from '../../../src/views/timeline/Timeline.tsx';
import { loadPainter } from '../../../src/views/timeline/use-painter.ts';
import { ARTICLES } from '../../layout/timeline/fixtures.ts';

const NAMES: Readonly<Record<string, string>> = { north: 'North', south: 'South' };
export const LABELS: TimelineProps['labels'] = {
  actor: (id) => NAMES[id] ?? id,
  place: (id) => `Place ${id}`,
  article: (id) => `Article ${id}`,
  sideOf: (id) => id,
};

/** Lanes as usual, and nobody to ask for others. */
export const FIXED_LANES: TimelineProps['lanes'] = {
  arrangement: AS_USUAL,
  pin: null,
  onArrange: () => {},
  onUnpin: () => {},
  filterBy: () => null,
};

/** Both pictures and what opens over them or stands below; without it they come after a moment, as on a page. */
export async function loadTimeline(): Promise<void> {
  // jsdom lays nothing out and scrolls nowhere.
  Element.prototype.scrollIntoView = () => {};
  await Promise.all([
    loadPainter('ltr'),
    loadPainter('down'),
    ...[MarkCard, StackList, UndatedShelf].map(({ preload }) => preload()),
  ]);
}

/** The timeline in English unless told otherwise, with a viewport and a selection of its own, as its container keeps them. */
export function TimelineHost(props: Partial<TimelineProps>) {
  const [viewport, setViewport] = useState<Viewport | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const dates = props.dates ?? dateStyle('en');
  return (
    <Timeline
      events={[]}
      articles={ARTICLES}
      dates={dates}
      direction={directionOf(dates.language)}
      t={translator(dates.language)}
      labels={LABELS}
      grouping="family"
      lanes={FIXED_LANES}
      viewport={viewport}
      hovered={null}
      selected={selected}
      {...props}
      onHover={props.onHover ?? (() => {})}
      onViewportChange={(next, settled) => {
        props.onViewportChange?.(next, settled);
        setViewport(next);
      }}
      onSelect={(id) => {
        props.onSelect?.(id);
        setSelected(id);
      }}
    />
  );
}

/** The marks of an English timeline, in order of time. */
export const marks = () =>
  within(screen.getByRole('group', { name: 'Events on the timeline' })).getAllByRole('button');

/** The mark with the focus. */
export const focusedMark = () => document.activeElement?.getAttribute('data-mark');
