// @vitest-environment jsdom
// GEXF and GraphML, read back by graphology.
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf/browser';
import { parse as parseGraphml } from 'graphology-graphml/browser';
import { describe, expect, it } from 'vitest';
import { writeGexf } from '../../src/exports/gexf.ts';
import { buildGraphRows } from '../../src/exports/graph-rows.ts';
import { writeGraphml } from '../../src/exports/graphml.ts';
import { CORPUS, requestOf } from './export-fixture.ts';

const { data, summaries, frame } = requestOf(CORPUS);
const rows = buildGraphRows(data, summaries, frame);
const gexf = writeGexf(rows, data, frame);
const graphml = writeGraphml(rows);

describe('the actor graph as a file', () => {
  it('ties the sides with the events, quotations, sources and links behind each tie', () => {
    expect(rows.nodes.map(({ id, label }) => [id, label])).toEqual([
      ['x', 'Side x'],
      ['y', 'Side y'],
    ]);
    const force = rows.ties.find(({ values }) => values.strand === 'force');
    expect(force).toMatchObject({ source: 'x', target: 'y', directed: true, weight: 1 });
    expect(force?.values).toMatchObject({ eventIds: 'm1', contested: 1, undated: 0 });
    expect(force?.values.quotes).toContain('سيطرنا على المدينة');
    expect(force?.values.links).toContain('https://news.example/a');
    expect(force?.values.review).toBe('Machine draft, not reviewed by an editor');
  });

  it.each([
    ['GEXF', () => parseGexf(MultiGraph, gexf)],
    ['GraphML', () => parseGraphml(MultiGraph, graphml)],
  ])('is read back from %s with every tie and what it says', (_name, read) => {
    const graph = read();
    expect(graph.nodes().toSorted()).toEqual(['x', 'y']);
    expect(graph.getNodeAttribute('x', 'label')).toBe('Side x');
    expect(graph.size).toBe(rows.ties.length);
    const told = graph.mapEdges((_edge, { strand, eventIds, quotes }) => ({ strand, eventIds, quotes }));
    expect(told).toEqual(
      expect.arrayContaining(
        rows.ties.map(({ values: { strand, eventIds, quotes } }) => ({ strand, eventIds, quotes })),
      ),
    );
  });

  it('has the days of each tie: as spells in GEXF, as text in GraphML', () => {
    const page = new DOMParser().parseFromString(gexf, 'application/xml');
    const spells = [...page.querySelectorAll('spell')];
    expect(spells.map((spell) => [spell.getAttribute('start'), spell.getAttribute('end')])).toEqual([
      ['2020-11-08', '2020-11-08'],
      ['2020-11-08', '2020-11-08'],
    ]);
    expect(graphml).toContain('2020-11-08/2020-11-08');
  });

  it('is well-formed whatever a name holds', () => {
    const hostile = {
      ...data,
      actors: data.actors.map((one) => ({ ...one, label: { ar: 'ع', en: '<a b="\u0000' } })),
    };
    const written = writeGraphml(buildGraphRows(hostile, summaries, frame));
    const page = new DOMParser().parseFromString(written, 'application/xml');
    expect(page.querySelector('parsererror')).toBe(null);
    expect(page.querySelector('data')?.textContent).toBe('<a b="\ufffd');
  });
});
