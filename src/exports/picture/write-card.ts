// The card that stands for the chronology where a link to it is shared, 1200 by 630: its title in both languages, its
// timeline, what it is made of and the state of its review. An SVG; words, colours and the measure of text come in.
import type { SiteIndex } from '../../domain/site-data.ts';
import { dateStyle } from '../../i18n/date-style.ts';
import type { Language } from '../../i18n/language.ts';
import { directionOf } from '../../i18n/language.ts';
import { translator } from '../../i18n/translate.ts';
import { wordReview } from '../../i18n/word-review.ts';
import { wordSources } from '../../i18n/word-sources.ts';
import { EVENT_FAMILIES } from '../../domain/event-types.ts';
import { arrangeLanes } from '../../layout/timeline/arrange-lanes.ts';
import { buildTimelineScene } from '../../layout/timeline/build-timeline-scene.ts';
import { indexEvents } from '../../layout/timeline/event-index.ts';
import { groupEvents } from '../../layout/timeline/group-events.ts';
import type { Font, MeasureText, TimelineScene } from '../../layout/timeline/scene.ts';
import { element, XML_HEAD } from '../xml.ts';
import type { PictureColours } from './paint.ts';
import { writeDefinitions } from './paint.ts';
import { timelineFormats } from './timeline-formats.ts';
import { writeAxis, writeLanes } from './write-frame.ts';
import { writeMarks } from './write-marks.ts';
import { writeLine, wrapText } from './write-text.ts';

export const CARD = { width: 1200, height: 630 } as const;

const LANGUAGES = ['ar', 'en'] as const;
const EDGE = 48;
const TITLE: Record<Language, Font> = { ar: { size: 52, weight: 600 }, en: { size: 34, weight: 600 } };
const FOOT: Font = { size: 21, weight: 400 };
const STRONG: Font = { size: 22, weight: 600 };
/** The timeline is drawn for a narrower picture and enlarged: a card is mostly seen small. */
const ZOOM = 1.5;
const SIDE = 24;
const FOOT_TOP = 512;

/** As many lines as are given, the last shortened with an ellipsis. */
function fitLines(text: string, most: number, font: Font, measure: MeasureText): string[] {
  const lines = wrapText(text, CARD.width - 2 * EDGE, font, measure);
  if (lines.length <= most) return lines;
  const [last = ''] = lines.slice(most - 1, most);
  return [...lines.slice(0, most - 1), `${withoutMarks(last)}…`];
}

/** `withoutMarks('one, two, ')` → "one, two": no marks or spaces stand before an ellipsis. */
function withoutMarks(text: string): string {
  let end = text.length;
  while (end > 0 && MARK.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
const MARK = /[\s،,.:;؛]/u;

/** The timeline as the app begins with it, in the direction of Arabic. */
function buildCardScene(index: SiteIndex, height: number, measure: MeasureText): TimelineScene {
  const { events, articles } = index;
  const dates = dateStyle('ar');
  const t = translator('ar');
  const timeline = indexEvents(events, articles, 'event');
  const groups = groupEvents(timeline, 'family', { sideOf: (id) => id, articles, pin: null });
  const nameOfLane = (key: string) => {
    const family = EVENT_FAMILIES.find((each) => each === key);
    return family ? t(`family.${family}`) : key;
  };
  return buildTimelineScene({
    index: timeline,
    lanes: arrangeLanes(groups, { order: [], collapsed: EVENT_FAMILIES }),
    articles,
    viewport: null,
    size: { width: (CARD.width - 2 * SIDE) / ZOOM, height },
    direction: 'rtl',
    language: 'ar',
    measure,
    formats: timelineFormats(dates, null, t),
    nameOfLane,
    selected: null,
  });
}

export interface CardStyle {
  readonly colours: PictureColours;
  readonly measure: MeasureText;
}

/** `writeCard(index, style)` → the SVG of the card. */
export function writeCard(index: SiteIndex, { colours, measure }: CardStyle): string {
  const { about, articles, review } = index;
  let y = 44;
  const put = (language: Language, text: string, font: Font, colour: string, most: number) => {
    const direction = directionOf(language);
    const side = direction === 'rtl' ? 'right' : 'left';
    const x = side === 'right' ? CARD.width - EDGE : EDGE;
    return fitLines(text, most, font, measure).map((line) => {
      y += font.size * 1.28;
      return writeLine(line, { x, y: Math.round(y - font.size * 0.28), side, font, colour, direction });
    });
  };
  const head = [
    ...put('ar', about.title.ar, TITLE.ar, colours.ink, 1),
    ...put('en', about.title.en, TITLE.en, colours.muted, 1),
  ];
  const top = Math.round(y + 10);
  const scene = buildCardScene(index, (FOOT_TOP - top) / ZOOM, measure);
  const words = { time: translator('ar')('timeline.direction'), hijri: '' };
  const picture = element('g', { transform: `translate(${SIDE} ${top}) scale(${ZOOM})` }, [
    ...writeLanes(scene, colours),
    ...writeAxis(scene, words, colours),
    ...scene.trays.map(({ box }) =>
      element('rect', { ...box, rx: 5, fill: colours.paper, stroke: colours.rule }),
    ),
    ...writeMarks(scene.marks, colours),
  ]);
  const foot = LANGUAGES.flatMap((language) => {
    // The state of review side by side, then the sources, a line each.
    y = FOOT_TOP;
    return put(
      language,
      wordReview(review, dateStyle(language), translator(language)),
      STRONG,
      colours.ink,
      1,
    );
  });
  const sources = LANGUAGES.flatMap((language) =>
    put(language, wordSources(articles, dateStyle(language), translator(language)), FOOT, colours.muted, 1),
  );
  return `${XML_HEAD}${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...CARD,
      viewBox: `0 0 ${CARD.width} ${CARD.height}`,
    },
    [
      element('defs', {}, writeDefinitions(colours)),
      element('rect', { ...CARD, fill: colours.paper }),
      element('rect', { width: CARD.width, height: 10, fill: colours.accent }),
      ...head,
      picture,
      ...foot,
      ...sources,
    ],
  )}\n`;
}
