// The actor graph as GEXF 1.3 with spells: Gephi shows a tie on the days of its events. Ties of no known day have none and
// say how many.
import type { ExportData, ExportFrame } from './export-data.ts';
import { timestampOf } from './export-data.ts';
import type { GraphRows, GraphTieRow, Spell } from './graph-rows.ts';
import { TIE_FIELDS } from './graph-rows.ts';
import { element, textElement, XML_HEAD } from './xml.ts';

const FIELDS = Object.entries(TIE_FIELDS);

const spell = ({ start, end }: Spell) => element('spell', { start, end });

function edge({ id, source, target, directed, weight, spells, values }: GraphTieRow): string {
  const attvalues = Object.entries(values).map(([name, value]) => element('attvalue', { for: name, value }));
  return element('edge', { id, source, target, weight, type: directed ? 'directed' : 'undirected' }, [
    element('attvalues', {}, attvalues),
    ...(spells.length > 0 ? [element('spells', {}, spells.map(spell))] : []),
  ]);
}

export function writeGexf(
  { nodes, ties, review }: GraphRows,
  data: ExportData,
  { language }: ExportFrame,
): string {
  const { about, generator } = data;
  const meta = element('meta', { lastmodifieddate: timestampOf(data).slice(0, 10) }, [
    textElement('creator', `${generator.name} ${generator.version}`),
    textElement('description', `${about.title[language]} · ${review}`),
  ]);
  const graph = element('graph', { mode: 'dynamic', defaultedgetype: 'undirected', timeformat: 'date' }, [
    element('attributes', { class: 'node', mode: 'static' }, [
      element('attribute', { id: 'kind', title: 'kind', type: 'string' }),
      element('attribute', { id: 'events', title: 'events', type: 'integer' }),
    ]),
    element(
      'attributes',
      { class: 'edge', mode: 'static' },
      FIELDS.map(([name, type]) => element('attribute', { id: name, title: name, type })),
    ),
    element(
      'nodes',
      {},
      nodes.map(({ id, label, kind, events }) =>
        element('node', { id, label }, [
          element('attvalues', {}, [
            element('attvalue', { for: 'kind', value: kind }),
            element('attvalue', { for: 'events', value: events }),
          ]),
        ]),
      ),
    ),
    element('edges', {}, ties.map(edge)),
  ]);
  return `${XML_HEAD}${element('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' }, [meta, graph])}\n`;
}
