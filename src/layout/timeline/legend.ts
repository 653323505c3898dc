// What the legend explains: the shapes, ends and forms that the scene holds, and no others, in a fixed order.
import type { LegendKey, TimelineScene } from './scene.ts';

const ORDER: readonly LegendKey[] = [
  'shape.dot',
  'shape.hour',
  'shape.day',
  'shape.capsule',
  'shape.bar',
  'end.soft',
  'end.open',
  'date.stated',
  'date.inferred',
  'status.claimed',
  'status.contested',
  'status.agreed',
  'status.denied',
  'status.planned',
  'status.was-planned',
  'status.called-for',
  'status.hypothetical',
  'alternatives',
  'truce.agreement',
  'truce.start',
  'truce.accusation',
  'stack',
  'publication',
  'uncovered',
];

export function findLegend(
  scene: Pick<TimelineScene, 'marks' | 'trays' | 'truces' | 'uncovered'> & {
    readonly publications: readonly unknown[];
  },
): LegendKey[] {
  const keys = new Set<LegendKey>();
  for (const mark of scene.marks) {
    if (mark.kind === 'stack') {
      keys.add('stack');
      continue;
    }
    const { shape, seen } = mark;
    keys.add(seen === 'day' ? 'shape.day' : shape === 'dot' && seen ? 'shape.hour' : `shape.${shape}`);
    const loose = mark.event.date.approximate || (shape === 'bar' && (seen ?? 'span') === 'span');
    for (const end of [mark.left, mark.right])
      if (end === 'open' || (end === 'soft' && loose)) keys.add(`end.${end}`);
    keys.add(mark.inferred ? 'date.inferred' : 'date.stated');
    if (mark.lapsed) keys.add('status.was-planned');
    else if (mark.status !== 'reported') keys.add(`status.${mark.status}`);
    if (mark.alternatives.length > 0) keys.add('alternatives');
  }
  if (scene.trays.length > 0) keys.add('shape.day');
  for (const { points } of scene.truces?.marks ?? [])
    for (const { kind } of points) keys.add(`truce.${kind}`);
  if (scene.publications.length > 0) keys.add('publication');
  if (scene.uncovered.length > 0) keys.add('uncovered');
  // A dot is shown once: solid as it is, it says that its date is stated.
  if (keys.has('shape.dot') || keys.has('shape.hour')) keys.delete('date.stated');
  return ORDER.filter((key) => keys.has(key));
}
