// @vitest-environment jsdom
// Golden pictures: what the timeline draws for made-up events, as SVG files that any browser opens (they name the
// stylesheets). A change of layout or of drawing shows as a change of a file under golden/, to be looked at.
import { cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { EventSummary } from '../../../src/domain/site-data.ts';
import { dateStyle } from '../../../src/i18n/date-style.ts';
import type { TimelineProps } from '../../../src/views/timeline/Timeline.tsx';
import {
  ARTICLES,
  dayDate,
  galleryEvents,
  makeArticle,
  makeEvent,
  manyEvents,
} from '../../layout/timeline/fixtures.ts';
import { FIXED_LANES, LABELS, loadTimeline, TimelineHost } from './support.tsx';

beforeAll(loadTimeline);
afterEach(cleanup);

const STYLES = [
  '../../../../src/views/shared/tokens.css',
  '../../../../src/views/timeline/timeline.css',
  '../../../../src/views/timeline/lanes.css',
  '../../../../src/views/timeline/vertical.css',
];
const BY_ID = { ...LABELS, actor: (id: string) => id, place: (id: string) => id };

/** A picture as a file: one element a line, so that a difference is a line, with its stylesheets. */
async function drawFile(
  props: Partial<TimelineProps> & { readonly events: readonly EventSummary[] },
): Promise<string> {
  const { container } = render(
    <TimelineHost labels={BY_ID} articles={[...ARTICLES, makeArticle('one', '2020-10-21')]} {...props} />,
  );
  // The lane of truces is loaded when it is asked for.
  if (props.showTruces)
    await waitFor(() => expect(container.querySelector('[data-truce]')).not.toBeNull(), { timeout: 10_000 });
  // Where time runs down the overview is a picture of its own; the scene is the tallest.
  const pictures = [...container.querySelectorAll('.tl-picture')];
  const height = (picture: Element) => Number(picture.getAttribute('height'));
  const [picture] = pictures.sort((a, b) => height(b) - height(a));
  const drawn = new XMLSerializer().serializeToString(picture ?? container);
  const styles = STYLES.map((href) => `<?xml-stylesheet href="${href}"?>`).join('\n');
  return `${styles}\n${drawn.replaceAll('><', '>\n<').replaceAll(/_r_\w+_/g, 'tl')}\n`;
}

const truces = (): EventSummary[] => [
  makeEvent('agreed', { type: 'ceasefire-agreement', status: 'agreed', date: dayDate('2020-10-10') }),
  makeEvent('began', { type: 'ceasefire-start', date: dayDate('2020-10-12') }),
  makeEvent('broken', {
    type: 'ceasefire-violation',
    status: 'claimed',
    claimants: ['north'],
    date: dayDate('2020-10-15'),
  }),
  makeEvent('second', { type: 'ceasefire-agreement', date: dayDate('2020-10-22') }),
];
const arabic = dateStyle('ar');
const written = dateStyle('ar', { months: 'levant', digits: 'arab' });

const SCENES = {
  'forms-ltr': { events: galleryEvents() },
  'forms-rtl': { events: galleryEvents(), dates: arabic },
  'forms-down': { events: galleryEvents(), direction: 'down' },
  'lanes-by-status': { events: galleryEvents(), grouping: 'status' },
  'lanes-collapsed': {
    events: galleryEvents(),
    lanes: { ...FIXED_LANES, arrangement: { order: ['combat'], collapsed: ['ceasefire', 'talks'] } },
  },
  crowd: { events: manyEvents(300) },
  'crowd-rtl': { events: manyEvents(300), dates: arabic },
  days: { events: manyEvents(400), viewport: { start: 18_543.5, end: 18_546.5 } },
  'days-rtl': { events: manyEvents(400), dates: arabic, viewport: { start: 18_544, end: 18_545 } },
  truces: { events: truces(), showTruces: true },
  'truces-rtl': { events: truces(), showTruces: true, dates: arabic },
  'by-publication': { events: galleryEvents(), clock: 'report' },
  'told-elsewhere': { events: galleryEvents(), selected: 'moved' },
  'levantine-months-arabic-digits': { events: galleryEvents(), dates: written },
  hours: {
    events: galleryEvents(),
    viewport: { start: 18_544.3, end: 18_544.8 },
  },
} satisfies Record<string, Partial<TimelineProps> & { readonly events: readonly EventSummary[] }>;

/** In columns with room for one mark side by side. */
const ON_PHONES = {
  'forms-phone': { events: galleryEvents() },
  'days-phone-rtl': { events: manyEvents(400), dates: arabic, viewport: { start: 18_544, end: 18_547 } },
} satisfies Record<string, Partial<TimelineProps> & { readonly events: readonly EventSummary[] }>;

describe('golden pictures of the timeline', () => {
  it.each(Object.entries(SCENES))('%s', async (name, props) => {
    await expect(await drawFile(props)).toMatchFileSnapshot(`golden/${name}.svg`);
  });

  it.each(Object.entries(ON_PHONES))('%s', async (name, props) => {
    const width = vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(390);
    await expect(await drawFile({ direction: 'down', ...props })).toMatchFileSnapshot(`golden/${name}.svg`);
    width.mockRestore();
  });
});
