import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildActorGraph } from '../../../src/domain/actor-graph.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { describeRow, rowsOf, sidesOfRow } from '../../../src/views/graph/graph-rows.ts';
import { anyEvents, told } from '../../layout/graph/graph-fixtures.ts';

const graphOf = (events: Parameters<typeof buildActorGraph>[0]) => buildActorGraph(events, (actor) => actor);
const sentences = (events: Parameters<typeof buildActorGraph>[0], language: 'ar' | 'en') =>
  rowsOf(graphOf(events)).map((row) => describeRow(row, (id) => id, translator(language)));

describe('the rows of the graph', () => {
  it('say in a sentence who towards whom, how often and by whose account', () => {
    const claimed = (...claimants: string[]) => told('strike', 'a>b', { status: 'claimed', claimants });
    expect(sentences([claimed('a', 'b', 'c')], 'en')).toEqual([
      'a towards b, Force: 1 event, one by a, b and c',
    ]);
    expect(sentences([claimed('a', 'b', 'c')], 'ar')).toEqual([
      'a نحو b، مواجهة: حدث واحد، واحد برواية a وb وc',
    ]);
    expect(sentences([claimed('a'), claimed('a')], 'ar')).toEqual([
      'a نحو b، مواجهة: حدثان، اثنان برواية a وحدها',
    ]);
  });

  it('say a mediator’s part with both parties or with the one that is told', () => {
    expect(sentences([told('invitation', 'a/m')], 'en')).toEqual(['m, mediating with a: 1 event']);
    expect(sentences([told('meeting', 'a,b/m')], 'en')).toContain('m, mediating between a and b: 1 event');
  });

  it('hold every strand and mediation once, and of a side all that are its own', () => {
    fc.assert(
      fc.property(anyEvents(), (events) => {
        const graph = graphOf(events);
        const rows = rowsOf(graph);
        expect(rows).toHaveLength(graph.edges.length + graph.mediations.length + graph.disputes.length);
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
        expect(rowsOf(graph, new Set(['s1']))).toEqual(rows.filter((row) => sidesOfRow(row).includes('s1')));
      }),
    );
  });
});
