// @vitest-environment jsdom
// Acceptance: every count that the graph shows is the number of events that it lists, under any filter.
import { cleanup, render } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { buildActorGraph } from '../../../src/domain/actor-graph.ts';
import { EVENT_FAMILIES, EVENT_TYPES } from '../../../src/domain/event-types.ts';
import type { Filter } from '../../../src/domain/filter.ts';
import { NO_FILTER, passes } from '../../../src/domain/filter.ts';
import { makeNodeOf } from '../../../src/domain/graph-nodes.ts';
import { STATUSES } from '../../../src/domain/vocabulary.ts';
import { writeTies } from '../../../src/exports/ties-csv.ts';
import { dateStyle } from '../../../src/i18n/date-style.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { describeRow, rowsOf } from '../../../src/views/graph/graph-rows.ts';
import { RowEvents } from '../../../src/views/graph/RowEvents.tsx';
import { anyEvents } from '../../layout/graph/graph-fixtures.ts';

afterEach(cleanup);

const some = <T,>(values: readonly T[], maxLength = 3) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength });
const SIDES = ['s0', 's1', 's2', 's3', 's4'];
/** Six actors a side, the first of them the side itself. */
const sideOf = (actor: string) => `s${Number(actor.slice(1)) % 5}`;
const filters: fc.Arbitrary<Filter> = fc.record({
  families: some(EVENT_FAMILIES),
  types: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, some(EVENT_TYPES, 12)),
  sides: some(SIDES),
  actors: fc.constant([]),
  places: fc.constant([]),
  articles: fc.constant([]),
  statuses: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, some(STATUSES, 5)),
  query: fc.constant(''),
});
const t = translator('en');
const noop = () => {};

function countListed(events: Parameters<typeof RowEvents>[0]['events']): number {
  const { container } = render(
    <RowEvents
      events={events}
      dates={dateStyle('en')}
      t={t}
      nameOf={(id) => id}
      articleOf={() => undefined}
      passagesOf={() => []}
      onSelectEvent={noop}
      onOpenPassage={noop}
      onHover={noop}
    />,
  );
  const listed = new Set(
    [...container.querySelectorAll('[data-evidence]')].map((item) => item.getAttribute('data-evidence')),
  );
  cleanup();
  return listed.size;
}

describe('the counts of the graph', () => {
  it('are the lengths of the lists that they open, for any filter and any opened sides', () => {
    let counted = 0;
    fc.assert(
      fc.property(anyEvents(40), filters, some(SIDES), (all, filter, opened) => {
        const events = all.filter((event) => passes(event, filter, { sideOf, found: null }));
        const byId = new Map(events.map((event) => [event.id, event]));
        const graph = buildActorGraph(events, makeNodeOf(sideOf, new Set(opened)), sideOf);
        for (const row of rowsOf(graph)) {
          const listed = row.events.flatMap((id) => byId.get(id) ?? []);
          expect(countListed(listed)).toBe(row.events.length);
          expect(describeRow(row, (id) => id, t)).toContain(
            `: ${t('unit.events', { count: listed.length })}`,
          );
          counted++;
        }
      }),
      { numRuns: 40 },
    );
    expect(counted).toBeGreaterThan(20);
  });

  it('are the same in the table that is saved', () => {
    fc.assert(
      fc.property(anyEvents(30), filters, (all, filter) => {
        const events = all.filter((event) => passes(event, filter, { sideOf, found: null }));
        const graph = buildActorGraph(events, sideOf);
        const csv = writeTies({
          graph,
          eventById: new Map(),
          language: 'en',
          nameOf: (id) => id,
          according: null,
          review: 'draft',
        });
        const saved = csv.split('\r\n').slice(1, -1);
        const counts = saved.map((line) => Number(line.split(',')[5]));
        expect(counts).toEqual(rowsOf(graph).map((row) => row.events.length));
      }),
    );
  });

  it('cover every event of a side that acts on another, with no filter', () => {
    fc.assert(
      fc.property(anyEvents(30), (all) => {
        const shown = all.filter((event) => passes(event, NO_FILTER, { sideOf, found: null }));
        expect(shown).toHaveLength(all.length);
        const graph = buildActorGraph(shown, sideOf);
        const tied = new Set(rowsOf(graph).flatMap((row) => row.events));
        for (const { id, actors } of shown) {
          const parts = (role: string) =>
            actors.filter(([, played]) => played === role).map(([actor]) => sideOf(actor));
          const crosses = parts('agent').some((from) => parts('target').some((to) => to !== from));
          if (crosses) expect(tied.has(id)).toBe(true);
        }
        expect(tied.size).toBeLessThanOrEqual(shown.length);
      }),
    );
  });
});
