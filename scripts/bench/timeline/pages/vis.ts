// vis-timeline with the fastest options that still show the events: clusters instead of a mark each, no stacking, nothing
// that a reader could edit, select or hover, no animation.
import { Timeline } from 'vis-timeline/standalone';
import type { TimelineOptions } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { findStage, lanesOf, readEvents } from './read-events.ts';

const OPTIONS: TimelineOptions = {
  cluster: { maxItems: 1, showStipes: false },
  stack: false,
  type: 'point',
  height: '600px',
  zoomKey: 'ctrlKey',
  selectable: false,
  showTooltips: false,
  showCurrentTime: false,
  groupHeightMode: 'fixed',
  verticalScroll: false,
};

const events = await readEvents();
const groups = lanesOf(events).map((lane) => ({ id: lane, content: lane }));
const items = events.map(({ id, time, title, lane }) => ({ id, start: time, content: title, group: lane }));
const timeline = new Timeline(findStage(), items, groups, OPTIONS);
window.addEventListener('pagehide', () => timeline.destroy());
