// The actor graph as GraphML, for programs that read no GEXF: the same nodes, ties and evidence, days as text.
import type { GraphRows } from './graph-rows.ts';
import { TIE_FIELDS } from './graph-rows.ts';
import { element, textElement, XML_HEAD } from './xml.ts';

const TYPES = { string: 'string', integer: 'int' } as const;

/** GraphML's keys are ids of the whole file: an edge's events are other than a node's. */
const key = (holder: 'node' | 'edge', name: string, type: string) =>
  element('key', { id: `${holder}-${name}`, for: holder, 'attr.name': name, 'attr.type': type });
const data = (holder: 'node' | 'edge', name: string, value: string | number) =>
  textElement('data', String(value), { key: `${holder}-${name}` });

export function writeGraphml({ nodes, ties }: GraphRows): string {
  const graph = element('graph', { id: 'actors', edgedefault: 'undirected' }, [
    ...nodes.map(({ id, label, kind, events }) =>
      element('node', { id }, [
        data('node', 'label', label),
        data('node', 'kind', kind),
        data('node', 'events', events),
      ]),
    ),
    ...ties.map(({ id, source, target, directed, weight, spells, values }) =>
      element('edge', { id, source, target, directed: String(directed) }, [
        data('edge', 'weight', weight),
        data('edge', 'days', spells.map(({ start, end }) => `${start ?? '..'}/${end ?? '..'}`).join(' ')),
        ...Object.entries(values).map(([name, value]) => data('edge', name, value)),
      ]),
    ),
  ]);
  const keys = [
    key('node', 'label', 'string'),
    key('node', 'kind', 'string'),
    key('node', 'events', 'int'),
    key('edge', 'weight', 'int'),
    key('edge', 'days', 'string'),
    ...Object.entries(TIE_FIELDS).map(([name, type]) => key('edge', name, TYPES[type])),
  ];
  return `${XML_HEAD}${element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [...keys, graph])}\n`;
}
