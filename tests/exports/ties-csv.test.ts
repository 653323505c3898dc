import { describe, expect, it } from 'vitest';
import { buildActorGraph } from '../../src/domain/actor-graph.ts';
import { writeTies } from '../../src/exports/ties-csv.ts';
import { told } from '../layout/graph/graph-fixtures.ts';

const events = [
  told('strike', 'a>b', { id: 's1', status: 'claimed', claimants: ['b'] }),
  told('strike', 'a>b', { id: 's2', status: 'contested', claimants: ['b'], deniers: ['a'] }),
  told('ceasefire-agreement', 'a,b/m', { id: 'c1' }),
];
const write = (
  language: 'ar' | 'en',
  nameOf = (id: string) => `side ${id}`,
  according: string | null = null,
) =>
  writeTies({
    graph: buildActorGraph(events, (actor) => actor),
    eventById: new Map(events.map((event) => [event.id, event])),
    language,
    nameOf,
    according,
    review: 'draft',
  });

describe('the ties as a table', () => {
  it('have a row each with their counts, whose accounts they are, their events and the state of review', () => {
    const [head, ...rows] = write('en').slice(1).split('\r\n');
    expect(head?.split(',')).toHaveLength(14);
    expect(rows.filter((row) => row !== '')).toEqual([
      'side a,side b,,Force,from one side towards another,2,1,side b: 1,1,0,"Headline s1\nHeadline s2",s1 s2,all accounts,draft',
      'side a,side b,,Diplomacy,done together,1,0,,0,0,Headline c1,c1,all accounts,draft',
      'side a,side b,,,Conflicting accounts,1,,,,,Headline s2,s2,all accounts,draft',
      'side a,side b,side m,,Mediation,1,,,,,Headline c1,c1,all accounts,draft',
    ]);
  });

  it('say according to whom they are told', () => {
    expect(write('en', undefined, 'a')).toContain('s1 s2,side a,draft');
  });

  it('are worded in Arabic too', () => {
    expect(write('ar')).toContain('مواجهة,من جهة نحو أخرى,2');
  });

  it('make no formula of a hostile name', () => {
    expect(write('en', () => '=HYPERLINK("x")')).toContain('"\'=HYPERLINK(""x"")"');
  });
});
