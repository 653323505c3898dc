import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/domain/iso-day.ts';
import type { Clock } from '../../../src/domain/publication-days.ts';
import { indexEvents } from '../../../src/layout/timeline/event-index.ts';
import type { TimeDirection, Viewport } from '../../../src/layout/timeline/scene.ts';
import { dayDate, makeArticle, makeEvent, makeScene } from './fixtures.ts';

const articles = [
  makeArticle('one', '2020-10-12'),
  makeArticle('two', '2020-10-15'),
  makeArticle('none', null),
];
const told = makeEvent('told', { date: dayDate('2020-10-09'), articles: ['one', 'two'] });
const unknown = makeEvent('unknown', { date: dayDate('2020-10-10'), articles: ['none'] });
const VIEW = { start: dayNumber('2020-10-05'), end: dayNumber('2020-10-20') };

const scene = (
  clock: Clock,
  selected: string | null,
  viewport: Viewport = VIEW,
  direction: TimeDirection = 'ltr',
) => makeScene({ events: [told, unknown], articles, viewport, width: 900, direction, selected, clock });

describe('the two clocks', () => {
  it('places events by the day of their first article, and shelves those whose articles have none', () => {
    const index = indexEvents([told, unknown], articles, 'report');
    expect(index.intervals[0]?.start).toBe(dayNumber('2020-10-12'));
    expect(index.undated.map(({ id }) => id)).toEqual(['unknown']);
  });

  it('ties the selected event to every day on which it was told', () => {
    const { connectors, publications, marks } = scene('event', 'told');
    const mark = marks.find(({ id }) => id === 'told');
    expect(connectors.map(({ x2 }) => x2)).toEqual(publications.map(({ x }) => x));
    expect(connectors.every(({ x1, end }) => x1 === mark?.x && end === 'there')).toBe(true);
  });

  it('ties it to when it took place on the clock of publication', () => {
    const { connectors, plot } = scene('report', 'told');
    expect(connectors.map(({ time, y2 }) => [time, y2])).toEqual([[dayNumber('2020-10-09') + 0.5, plot.y]]);
  });

  it('draws nothing where nothing is selected, and ends at the edge what lies beyond it', () => {
    expect(scene('event', null).connectors).toEqual([]);
    const narrow = { start: dayNumber('2020-10-08'), end: dayNumber('2020-10-13') };
    expect(scene('event', 'told', narrow).connectors.map(({ end }) => end)).toEqual(['there', 'beyond']);
  });

  it('is the same picture in a mirror', () => {
    const [ltr, rtl] = [scene('event', 'told'), scene('event', 'told', VIEW, 'rtl')];
    ltr.connectors.forEach(({ x2 }, at) => expect(rtl.connectors[at]?.x2).toBeCloseTo(900 - x2, 1));
  });
});
