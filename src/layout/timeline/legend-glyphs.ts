// The marks that stand for what the legend explains, each in a box of 24 by 18.
import type { Status } from '../../domain/corpus-schema.ts';
import { STATUSES } from '../../domain/vocabulary.ts';
import type { Glyph } from './bar-pieces.ts';
import type { LegendKey } from './scene.ts';

const DOT: Glyph = {
  box: { x: 5.5, y: 2.5, width: 13, height: 13 },
  family: 'humanitarian',
  shape: 'dot',
  left: 'firm',
  right: 'firm',
  status: 'reported',
  inferred: false,
};
const BAR: Glyph = { ...DOT, shape: 'bar', box: { x: 1, y: 5, width: 22, height: 8 } };

const statusOf = (key: LegendKey): Status | undefined =>
  STATUSES.find((status) => key === `status.${status}`);

/** `null`: what is explained is no mark of an event. */
export function legendGlyph(key: LegendKey): Glyph | null {
  const status = statusOf(key);
  if (status) return { ...DOT, status };
  switch (key) {
    case 'status.was-planned':
      return { ...DOT, status: 'planned', lapsed: true };
    case 'shape.dot':
    case 'shape.hour':
    case 'date.stated':
      return DOT;
    case 'shape.capsule':
      return { ...DOT, shape: 'capsule', box: { x: 2, y: 3.5, width: 20, height: 11 } };
    case 'shape.bar':
      return BAR;
    case 'end.soft':
      return { ...BAR, left: 'soft', right: 'soft' };
    case 'end.open':
      return { ...BAR, right: 'open' };
    case 'date.inferred':
      return { ...DOT, inferred: true };
    default:
      return null;
  }
}
