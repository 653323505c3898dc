// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildActorGraph } from '../../../src/domain/actor-graph.ts';
import type { EventSummary } from '../../../src/domain/site-data.ts';
import { PAPER_COLOURS } from '../../../src/exports/picture/paper-colours.ts';
import type { GraphWords } from '../../../src/exports/picture/write-graph-picture.ts';
import { writeGraphPicture } from '../../../src/exports/picture/write-graph-picture.ts';
import type { Language } from '../../../src/i18n/language.ts';
import type { GraphScene } from '../../../src/layout/graph/build-graph-scene.ts';
import { buildGraphScene, makeDrawing } from '../../../src/layout/graph/build-graph-scene.ts';
import { chooseTies, rankTies } from '../../../src/layout/graph/choose-ties.ts';
import { layoutGraph } from '../../../src/layout/graph/layout-graph.ts';
import { openSides } from '../../../src/layout/graph/open-sides.ts';
import { placeLabels } from '../../../src/layout/graph/place-labels.ts';
import { routedBy, routeEdges } from '../../../src/layout/graph/route-edges.ts';
import { anyEvents, told } from '../../layout/graph/graph-fixtures.ts';
import { measureHalf } from '../../layout/timeline/fixtures.ts';

const STYLE = { colours: PAPER_COLOURS, family: "'A Face', sans-serif", faces: '', measure: measureHalf };
const WIDTH = 800;

const EVENTS = [
  told('strike', 'north>south', { status: 'claimed', claimants: ['north'] }),
  told('strike', 'north>south', { status: 'contested', claimants: ['north'], deniers: ['south'] }),
  told('strike', 'north>south'),
  told('accusation', 'south>north'),
  told('meeting', 'north,south/broker', { status: 'planned' }),
  told('call', 'broker,witness'),
];

const nameIn = (node: string) => `سلطات ${node}`;

interface View {
  readonly visible?: readonly EventSummary[];
  readonly focus?: ReadonlySet<string> | null;
  readonly opened?: string;
}

function sceneOf(
  all: readonly EventSummary[],
  { visible = all, focus = null, opened }: View = {},
): GraphScene {
  const graphOf = (events: readonly EventSummary[]) => buildActorGraph(events, (actor) => actor);
  const graph = graphOf(all);
  const closed = layoutGraph(graph, { width: WIDTH - 20, height: 400 });
  const openings =
    opened === undefined ? [] : [{ side: opened, actors: [`@${opened}-army`, `@${opened}-court`], more: 3 }];
  const places = openSides(closed, openings);
  const routes = routeEdges(graph, places);
  const atRest = chooseTies(rankTies(graph, routedBy(routes)), { focus: null, open: null });
  const labels = placeLabels(places, routes, atRest, nameIn, (text) => text.length * 6.5);
  const input = { places, visible: graphOf(visible), focus, open: null };
  return buildGraphScene(input, makeDrawing({ ...input, routes, labels }));
}

const wordsOf = (over: Partial<GraphWords> = {}): GraphWords => ({
  title: 'Six weeks',
  shown: ['6 events', 'Filter: combat.'],
  sources: 'Sources: 5 articles',
  review: 'Machine draft',
  nameOf: nameIn,
  kindOf: (node) => (node === 'broker' ? 'organisation' : node.startsWith('@') ? 'armed-force' : 'state'),
  number: String,
  more: (count) => `and ${count} others`,
  ofKey: (key) => `words of ${key}`,
  ofKind: (kind) => `a ${kind}`,
  notes: ['Width is a number.', ''],
  ...over,
});

function draw(
  scene: GraphScene,
  language: Language,
  over: Partial<GraphWords> = {},
  focus: ReadonlySet<string> | null = null,
) {
  const { svg, width, height } = writeGraphPicture({ scene, focus }, WIDTH, wordsOf(over), language, STYLE);
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBe(null);
  expect([width, height].map(String)).toEqual(
    ['width', 'height'].map((name) => parsed.documentElement.getAttribute(name)),
  );
  return { svg, root: parsed.documentElement };
}

/** What a line says, without what isolates it. */
const textOf = ({ textContent }: Element) => textContent.replaceAll(/[\u2066-\u2069]/g, '');
const textsOf = (root: Element) => [...root.querySelectorAll('text')].map(textOf);

describe('the actor graph as a picture', () => {
  it.each(['ar', 'en'] as const)('holds every name, sign and word of the scene, in %s', (language) => {
    const scene = sceneOf(EVENTS);
    const texts = textsOf(draw(scene, language).root);
    expect(scene.nodes).toHaveLength(4);
    for (const { label } of scene.nodes)
      expect(texts).toEqual(expect.arrayContaining(label?.lines.map(({ text }) => text) ?? ['no label']));
    expect(texts).toEqual(
      expect.arrayContaining([
        ...['force', 'words', 'diplomacy', 'mediation', 'hatched', 'facing', 'dispute', 'hollow'].map(
          (key) => `words of ${key}`,
        ),
        'a state',
        'a organisation',
        'Width is a number.',
        'Sources: 5 articles',
        'Machine draft',
      ]),
    );
  });

  it('writes each name once, so that it is found and copied once', () => {
    const scene = sceneOf(EVENTS);
    const texts = textsOf(draw(scene, 'ar').root);
    const lines = scene.nodes.flatMap(({ label }) => label?.lines.map(({ text }) => text) ?? []);
    for (const line of new Set(lines))
      expect(texts.filter((text) => text === line)).toHaveLength(
        lines.filter((other) => other === line).length,
      );
  });

  it('draws each run of each strand in its own dashes, and each run that is not plain over its line', () => {
    const scene = sceneOf(EVENTS);
    const { root } = draw(scene, 'en');
    for (const { segments, dash, width } of scene.edges)
      for (const { path, texture } of segments) {
        const runs = [...root.querySelectorAll(`path[d="${path}"]`)];
        expect(runs).toHaveLength(texture === 'solid' ? 1 : 2);
        expect(runs[0]?.getAttribute('stroke-width')).toBe(String(width));
        for (const run of runs) expect(run.getAttribute('stroke-dasharray')).toBe(dash);
      }
  });

  it('refers to nothing that it does not hold, and leaves nothing to a stylesheet', () => {
    const { svg, root } = draw(sceneOf(EVENTS), 'en');
    const ids = new Set([...root.querySelectorAll('[id]')].map(({ id }) => id));
    const referred = [...svg.matchAll(/url\(([^)]*)\)/g)].map(([, target]) => target ?? '');
    expect(referred.length).toBeGreaterThan(1);
    for (const target of referred) expect(ids).toContain(target.replace(/^#/, ''));
    expect(svg).not.toMatch(/href|class=|var\(/);
  });

  it('fades what is out of the filter or of the focus, and rings the focus', () => {
    const [first] = EVENTS;
    const filtered = draw(sceneOf(EVENTS, { visible: first ? [first] : [] }), 'en').root;
    expect(filtered.querySelectorAll('[opacity="0.3"]')).toHaveLength(2);
    const focus = new Set(['witness']);
    const { root } = draw(sceneOf(EVENTS, { focus }), 'en', {}, focus);
    expect(root.querySelectorAll(`circle[stroke="${PAPER_COLOURS.accent}"]`)).toHaveLength(1);
    expect(root.querySelectorAll('[opacity="0.1"]').length).toBeGreaterThan(0);
  });

  it('writes no name in the colour of the ground on a shape with gaps or on one that is pale', () => {
    const scene = sceneOf(EVENTS);
    const inside = scene.nodes.filter(({ label }) => label?.inside).map(({ label }) => label?.lines[0]?.text);
    expect(inside.length).toBeGreaterThan(0);
    const coloursOf = (root: Element) =>
      [...root.querySelectorAll('text')]
        .filter((text) => inside.includes(textOf(text)))
        .map((text) => text.getAttribute('fill'));
    const named = new Set(coloursOf(draw(scene, 'ar').root));
    expect(named).toEqual(new Set([PAPER_COLOURS.panel]));
    const groups = new Set(coloursOf(draw(scene, 'ar', { kindOf: () => 'group' }).root));
    expect(groups).toEqual(new Set([PAPER_COLOURS.ink]));
    const pale = new Set(coloursOf(draw(sceneOf(EVENTS, { visible: [] }), 'ar').root));
    expect(pale).toEqual(new Set([PAPER_COLOURS.ink]));
  });

  it('writes the actors of an opened side inside its box, whichever way its language runs', () => {
    const scene = sceneOf(EVENTS, { opened: 'north' });
    const [box] = scene.boxes;
    for (const language of ['ar', 'en'] as const) {
      const { root } = draw(scene, language);
      const own = [...root.querySelectorAll('text')].filter((text) =>
        ['سلطات north', 'سلطات @north-army', 'and 3 others', '0'].includes(textOf(text)),
      );
      expect(own.length).toBeGreaterThanOrEqual(5);
      for (const text of own) {
        const x = Number(text.getAttribute('x'));
        expect(x).toBeGreaterThan(box?.x ?? Infinity);
        expect(x).toBeLessThan((box?.x ?? 0) + (box?.width ?? 0));
      }
    }
  });

  it('keeps hostile text as text, everywhere', () => {
    const hostile = '</text><script>alert(1)</script>"\' ]]> &amp; \u0001 https://evil.example/';
    const { svg, root } = draw(sceneOf(EVENTS, { opened: 'north' }), 'en', {
      title: hostile,
      shown: [hostile],
      notes: [hostile],
      nameOf: () => hostile,
      more: () => hostile,
      ofKey: () => hostile,
    });
    expect(svg).not.toContain('<script');
    expect(root.querySelector('script')).toBe(null);
    expect(root.querySelector('title')?.textContent).toBe(hostile.replace('\u0001', '\ufffd'));
  });

  it('is the same file for the same scene, and one that can be read for any', () => {
    fc.assert(
      fc.property(anyEvents(30), fc.constantFrom('ar' as const, 'en' as const), (events, language) => {
        const { svg } = draw(sceneOf(events), language);
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        expect(draw(sceneOf([...events].reverse()), language).svg).toBe(svg);
      }),
      { numRuns: 15 },
    );
  });
});
