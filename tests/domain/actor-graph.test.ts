import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildActorGraph } from '../../src/domain/actor-graph.ts';
import { anyEvents, told } from '../layout/graph/graph-fixtures.ts';

const SIDES: Readonly<Record<string, string>> = { 'a-army': 'a', 'a-president': 'a' };
const sideOf = (actor: string) => SIDES[actor] ?? actor;
const drawn = (events: Parameters<typeof buildActorGraph>[0]) =>
  buildActorGraph(events, sideOf).edges.map(
    ({ from, to, strand, directed, events: ids }) =>
      `${from} ${directed ? '→' : '–'} ${to} ${strand} ${ids.length}`,
  );

describe('the graph of sides', () => {
  it('joins agents to targets for a directed act, under their sides', () => {
    expect(drawn([told('strike', 'a-army>b'), told('strike', 'a-president>b')])).toEqual(['a → b force 2']);
  });

  it('joins all parties among themselves for an act done together, the mediator apart', () => {
    const graph = buildActorGraph([told('ceasefire-agreement', 'a,b/m', { id: 'truce' })], sideOf);
    expect(drawn([told('meeting', 'a,b,c')])).toEqual([
      'a – b diplomacy 1',
      'a – c diplomacy 1',
      'b – c diplomacy 1',
    ]);
    expect(graph.edges).toHaveLength(1);
    expect(graph.mediations).toEqual([
      expect.objectContaining({
        mediator: 'm',
        between: ['a', 'b'],
        edge: graph.edges[0]?.id,
        events: ['truce'],
      }),
    ]);
  });

  it('ties a mediator to the one party that is told', () => {
    const { edges, mediations } = buildActorGraph([told('invitation', 'a/m')], sideOf);
    expect(edges).toEqual([]);
    expect(mediations[0]).toMatchObject({ mediator: 'm', between: ['a'], edge: null });
  });

  it('does not take a party for its own mediator', () => {
    expect(buildActorGraph([told('meeting', 'a,b/a-president')], sideOf).mediations).toEqual([]);
  });

  it('joins those who accuse each other without an arrow, and with one where a target is told', () => {
    expect(drawn([told('accusation', 'a,b')])).toEqual(['a – b words 1']);
    expect(drawn([told('accusation', 'a>b')])).toEqual(['a → b words 1']);
  });

  it('makes no edge of joint refusals nor of what a side does within itself', () => {
    expect(drawn([told('refusal', 'a,b'), told('strike', 'a-army>a')])).toEqual([]);
  });

  it('never nets: there and back, and each strand, stay apart', () => {
    expect(drawn([told('strike', 'a>b'), told('strike', 'b>a'), told('threat', 'a>b')])).toEqual([
      'a → b force 1',
      'a → b words 1',
      'b → a force 1',
    ]);
  });

  it('counts one-sided accounts by who tells them, conflicts, and what nobody tells as having happened', () => {
    const [edge] = buildActorGraph(
      [
        told('strike', 'b>a', { status: 'claimed', claimants: ['a'] }),
        told('strike', 'b>a', { status: 'claimed', claimants: ['a'] }),
        told('strike', 'b>a', { status: 'claimed', claimants: ['t', 'a'] }),
        told('strike', 'b>a', { status: 'contested' }),
        told('strike', 'b>a', { status: 'denied' }),
      ],
      sideOf,
    ).edges;
    expect(edge).toMatchObject({
      claimed: 3,
      claimedBy: [
        { sides: ['a'], count: 2 },
        { sides: ['a', 't'], count: 1 },
      ],
      contested: 1,
      unrealised: 1,
    });
    expect(edge?.events).toHaveLength(5);
  });

  it('does not depend on the order of events, and counts an event once', () => {
    fc.assert(
      fc.property(anyEvents(), (events) => {
        const graph = buildActorGraph(events, sideOf);
        expect(buildActorGraph([...events].reverse(), sideOf)).toEqual(graph);
        expect(buildActorGraph([...events, ...events], sideOf)).toEqual(graph);
      }),
    );
  });

  it('gives every edge exactly the events that join its two sides', () => {
    fc.assert(
      fc.property(anyEvents(), (events) => {
        const byId = new Map(events.map((event) => [event.id, event]));
        for (const edge of buildActorGraph(events, sideOf).edges) {
          expect(new Set(edge.events).size).toBe(edge.events.length);
          expect(edge.claimedBy.reduce((sum, { count }) => sum + count, 0)).toBe(edge.claimed);
          for (const id of edge.events) {
            const parties = byId.get(id)?.actors.filter(([, role]) => role !== 'mediator');
            expect(parties?.map(([actor]) => actor)).toEqual(expect.arrayContaining([edge.from, edge.to]));
          }
        }
      }),
    );
  });

  it('keeps ids apart whatever characters they hold', () => {
    const { edges } = buildActorGraph(
      [told('strike', '\ud800>b'), told('strike', 'a|b>c'), told('strike', 'a>b|c')],
      (actor) => actor,
    );
    expect(new Set(edges.map((edge) => edge.id)).size).toBe(3);
  });
});
