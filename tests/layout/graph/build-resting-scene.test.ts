import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRestingScene } from '../../../src/layout/graph/build-resting-scene.ts';
import type { EventSummary } from '../../../src/domain/site-data.ts';
import { anyEvents } from './graph-fixtures.ts';

const build = (all: readonly EventSummary[], events: readonly EventSummary[]) =>
  buildRestingScene({
    all,
    events,
    size: { width: 900, height: 500 },
    sideOf: (actor) => actor,
    nameOf: (id) => id,
    measure: (text) => text.length * 6.8,
  });

describe('the graph at rest', () => {
  it('is none where no events tie any sides', () => {
    expect(build([], [])).toBeNull();
  });

  it('draws sides where the whole chronology has them, whichever events are drawn', () => {
    fc.assert(
      fc.property(anyEvents(), (all) => {
        const whole = build(all, all);
        const part = build(all, all.slice(0, 1));
        if (!whole || !part) return;
        const places = new Map(whole.scene.nodes.map(({ id, x, y }) => [id, [x, y]]));
        expect(part.scene.nodes.map(({ id, x, y }) => [id, [x, y]])).toEqual(
          part.scene.nodes.map(({ id }) => [id, places.get(id)]),
        );
        expect(part.omitted).toBe(whole.omitted);
      }),
    );
  });
});
