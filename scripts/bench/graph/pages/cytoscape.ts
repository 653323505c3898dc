// Cytoscape as its guide has it: force layout without animation, labels, widths by events, neighbours lit under the pointer
// and alone on a press. `?graph=whole` draws all actors and ties, `?graph=rest` what ours draws at rest.
import cytoscape from 'cytoscape';
import type { RivalGraph } from '../rival-graph.ts';

const parameters = new URLSearchParams(location.search);
const response = await fetch(parameters.get('events') ?? '');
// The bench wrote it a moment ago.
const graphs = (await response.json()) as Record<string, RivalGraph>;
const graph = graphs[parameters.get('graph') ?? 'whole'] ?? { nodes: [], edges: [] };
const stage = document.getElementById('stage');

const cy = cytoscape({
  container: stage,
  elements: [
    ...graph.nodes.map((data) => ({ data: { ...data } })),
    ...graph.edges.map((data) => ({ data: { ...data } })),
  ],
  style: [
    { selector: 'node', style: { label: 'data(label)', 'font-size': 13, width: 24, height: 24 } },
    {
      selector: 'edge',
      style: {
        width: 'mapData(events, 1, 20, 1, 10)',
        'curve-style': 'bezier',
        'target-arrow-shape': 'triangle',
      },
    },
    { selector: '.faded', style: { opacity: 0.15 } },
    { selector: '.lit', style: { 'line-color': '#0b5c6b', 'background-color': '#0b5c6b' } },
  ],
  layout: { name: 'cose', animate: false },
});
// The probe sees changes of the document; a canvas makes none. Not on the stage: Cytoscape would draw again for it.
const signal = document.getElementById('signal');
let drawn = 0;
cy.on('render', () => {
  signal?.setAttribute('data-drawn', String(++drawn));
});
cy.on('mouseover', 'node', ({ target }) => target.closedNeighborhood().addClass('lit'));
cy.on('mouseout', 'node', ({ target }) => target.closedNeighborhood().removeClass('lit'));
let focus: string | null = null;
cy.on('tap', 'node', ({ target }) => {
  cy.elements().removeClass('faded');
  focus = focus === target.id() ? null : target.id();
  if (focus !== null) cy.elements().difference(target.closedNeighborhood()).addClass('faded');
});
window.benchPoints = () => {
  const box = stage?.getBoundingClientRect();
  return cy.nodes().map((node) => {
    const { x, y } = node.renderedPosition();
    return { x: x + (box?.x ?? 0), y: y + (box?.y ?? 0) };
  });
};
