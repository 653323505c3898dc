// A plain D3 picture as tutorials draw it: a circle and a title an event, redrawn as d3-zoom says.
import { axisBottom, extent, scaleBand, scaleUtc, select, zoom } from 'd3';
import type { D3ZoomEvent } from 'd3';
import { findStage, lanesOf, readEvents } from './read-events.ts';

const HEIGHT = 600;
const AXIS = 30;

const events = await readEvents();
const stage = findStage();
const width = stage.clientWidth;
const x = scaleUtc(extent(events, ({ time }) => time) as [number, number], [100, width - 20]);
const y = scaleBand(lanesOf(events), [0, HEIGHT - AXIS]);

const svg = select(stage).append('svg').attr('width', width).attr('height', HEIGHT);
const axis = svg.append('g').attr('transform', `translate(0,${HEIGHT - AXIS})`);
svg
  .append('g')
  .selectAll('text')
  .data(y.domain())
  .join('text')
  .attr('x', 4)
  .attr('y', (lane) => (y(lane) ?? 0) + y.bandwidth() / 2)
  .text((lane) => lane);
const row = (at: number) => 10 + (at % 6) * ((y.bandwidth() - 20) / 6);
const marks = svg.append('g').selectAll('g').data(events).join('g').attr('class', 'event');
marks
  .append('circle')
  .attr('r', 5)
  .attr('cy', ({ lane }, at) => (y(lane) ?? 0) + row(at));
marks
  .append('text')
  .attr('dx', 8)
  .attr('dy', ({ lane }, at) => (y(lane) ?? 0) + row(at) + 4)
  .text(({ title }) => title);

function draw(scale: typeof x): void {
  axis.call(axisBottom(scale));
  marks.attr('transform', ({ time }) => `translate(${scale(time)},0)`);
}
draw(x);

const behaviour = zoom<SVGSVGElement, unknown>()
  .scaleExtent([0.5, 5000])
  .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => draw(transform.rescaleX(x)));
svg.call(behaviour);
