import { describe, expect, it } from 'vitest';
import { buildActorGraph } from '../../src/domain/actor-graph.ts';
import { actorNode, actorOfNode, makeNodeOf } from '../../src/domain/graph-nodes.ts';
import { told } from '../layout/graph/graph-fixtures.ts';

const SIDES: Readonly<Record<string, string>> = { 'a-army': 'a', 'a-president': 'a' };
const sideOf = (actor: string) => SIDES[actor] ?? actor;
const ties = (opened: readonly string[], ...events: Parameters<typeof buildActorGraph>[0]) =>
  buildActorGraph(events, makeNodeOf(sideOf, new Set(opened)), sideOf).edges.map(
    ({ from, to, events: { length } }) => `${from} ${to} ${length}`,
  );

describe('the nodes of the graph', () => {
  it('are sides, or actors where their side is opened', () => {
    const nodeOf = makeNodeOf(sideOf, new Set(['a']));
    expect([nodeOf('a-army'), nodeOf('a'), nodeOf('b')]).toEqual(['@a-army', '@a', 'b']);
    expect(actorOfNode(actorNode('a-army'))).toBe('a-army');
    expect(actorOfNode('a')).toBeNull();
  });

  it('split the ties of an opened side among its actors', () => {
    const events = [told('strike', 'a-army>b'), told('strike', 'a>b'), told('threat', 'a-president>b')];
    expect(ties([], ...events)).toEqual(['a b 2', 'a b 1']);
    expect(ties(['a'], ...events).toSorted()).toEqual(['@a b 1', '@a-army b 1', '@a-president b 1']);
  });

  it('leave out what a side does within itself, opened or not', () => {
    const meeting = told('meeting', 'a-army,a-president,b');
    expect(ties([], meeting)).toEqual(['a b 1']);
    expect(ties(['a'], meeting)).toEqual(['@a-army b 1', '@a-president b 1']);
  });
});
