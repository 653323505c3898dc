// The timeline of a step: what it names in lanes of their families, each event with its label where there is room, and all
// else that its filter shows gathered in one thin lane below. A step that names nothing shows all it lets through, by family.
import type { Slide } from '../../domain/briefing/slides.ts';
import { EVENT_FAMILIES, familyOf } from '../../domain/event-types.ts';
import { dayNumber } from '../../domain/iso-day.ts';
import type { EventSummary, SiteIndex } from '../../domain/site-data.ts';
import type { DateStyle } from '../../i18n/date-style.ts';
import { directionOf } from '../../i18n/language.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Lane, LaneIndex } from '../../layout/timeline/arrange-lanes.ts';
import { buildTimelineScene } from '../../layout/timeline/build-timeline-scene.ts';
import type { TimelineIndex } from '../../layout/timeline/event-index.ts';
import { indexEvents } from '../../layout/timeline/event-index.ts';
import { OTHER_LANE } from '../../layout/timeline/group-events.ts';
import type { Font, LaneScene, PlacedText, TimelineScene } from '../../layout/timeline/scene.ts';
import { askTruces } from '../picture/ask-truces.ts';
import { timelineFormats } from '../picture/timeline-formats.ts';
import { wrapText } from '../picture/write-text.ts';
import { measureOffice } from './measure-office.ts';

/** What a deck is worded with. */
export interface DeckWords {
  readonly t: Translate;
  readonly dates: DateStyle;
}

/** What the strip below the lanes takes, which slides do not show. */
const STRIP = 64;

/** Few events are named, and their labels are read from afar. */
const LABELS = { oneLine: 330, twoLines: 300 };

/** Lanes of the families of what is named, then one for the rest; `null`: nothing is named, all have lanes. */
function makeLanes(
  { events }: TimelineIndex,
  named: ReadonlySet<EventSummary> | null,
  isThin: boolean,
): LaneIndex {
  const keyOf = (event: EventSummary) =>
    named === null || named.has(event) ? familyOf(event.type) : OTHER_LANE;
  const keys = events.map(keyOf);
  const present = [...EVENT_FAMILIES, OTHER_LANE].filter((key) => keys.some((each) => each === key));
  const lanes = present.map((key): Lane => {
    const isRest = key === OTHER_LANE;
    const total = keys.filter((each) => each === key).length;
    return { key, kind: isRest ? 'other' : 'own', total, collapsed: isRest || isThin, gathered: [] };
  });
  return {
    grouping: 'family',
    lanes,
    laneOf: Uint16Array.from(keys, (key) => present.indexOf(key)),
    most: lanes.length,
  };
}

const NAME_WIDTH = 128;
const SMALL_NAME: Font = { size: 11.5, weight: 600 };
const SMALL_LINE = 13;

/** A thin lane has room for one line of its name's type: a name that was cut stands whole in two lines of smaller type. */
function nameWhole({ name, collapsed, box }: LaneScene, whole: string): PlacedText {
  if (!collapsed || name.lines.join(' ') === whole) return name;
  const lines = wrapText(whole, NAME_WIDTH, SMALL_NAME, measureOffice);
  const top = box.y + (box.height - lines.length * SMALL_LINE) / 2;
  return {
    ...name,
    lines,
    baselines: lines.map((_, at) => top + at * SMALL_LINE + 10),
    font: SMALL_NAME,
  };
}

/** `isThin`: all lanes are one thin row each, where too much is told to be named. `null` where the step shows nothing that has a day. */
export function buildStepScene(
  { step, selected, shown }: Slide,
  { events, articles, actors }: Pick<SiteIndex, 'events' | 'articles' | 'actors'>,
  { t, dates }: DeckWords,
  size: { readonly width: number; readonly height: number },
  isThin = false,
): TimelineScene | null {
  const sides = new Map(actors.map(({ id, side }) => [id, side]));
  const sideOf = (actor: string) => sides.get(actor) ?? actor;
  const truces = step.kind === 'truces' ? askTruces(shown, events, sideOf, { t, dates }) : null;
  // What the lane of truces draws is not drawn again below it.
  const drawn = new Set(
    truces?.truces.flatMap(({ agreement, start, breaches }) => [
      agreement,
      start,
      ...breaches.map(({ event }) => event),
    ]),
  );
  const index = indexEvents(
    shown.filter((event) => !drawn.has(event)),
    articles,
  );
  const viewport = step.range
    ? { start: dayNumber(step.range.from), end: dayNumber(step.range.to) + 1 }
    : index.firstView;
  if (viewport === null || index.events.length + drawn.size === 0) return null;
  const nameOfLane = (key: string) => {
    const family = EVENT_FAMILIES.find((each) => each === key);
    return family ? t(`family.${family}`) : t('slides.others');
  };
  const scene = buildTimelineScene({
    index,
    lanes: makeLanes(index, selected.length === 0 ? null : new Set(selected), isThin),
    articles,
    viewport,
    size: { width: size.width, height: size.height + STRIP },
    direction: directionOf(dates.language),
    language: dates.language,
    measure: measureOffice,
    formats: timelineFormats(dates, null, t),
    nameOfLane,
    selected: null,
    truces,
    ...(selected.length === 0 ? {} : { labels: LABELS }),
  });
  return {
    ...scene,
    lanes: scene.lanes.map((lane) => ({ ...lane, name: nameWhole(lane, nameOfLane(lane.key)) })),
  };
}

/** How tall the scene is on a slide: down to the end of its lanes. */
export const heightOfScene = ({ plot }: TimelineScene): number => plot.y + plot.height;
