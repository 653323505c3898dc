// Paths of pictures (SVG's `d`) as offices draw them: moves, straight lines and cubic curves, in a box of their own.
import type { Box } from '../../layout/timeline/scene.ts';

type Point = readonly [x: number, y: number];
export type PathStep =
  | { readonly kind: 'move' | 'line'; readonly to: Point }
  | { readonly kind: 'curve'; readonly to: Point; readonly by: readonly [Point, Point] }
  | { readonly kind: 'close' };

const TOKEN = /[a-z]|-?(?:\d+(?:\.\d*)?|\.\d+)(?:e-?\d+)?/gi;

/** A quarter of a turn at most is one curve; 4/3 of the tangent of a quarter of its angle gives the handles. */
function arcSteps(from: Point, to: Point, radius: number, large: boolean, clockwise: boolean): PathStep[] {
  const [dx, dy] = [(to[0] - from[0]) / 2, (to[1] - from[1]) / 2];
  const half = Math.hypot(dx, dy);
  if (half === 0 || radius === 0) return [{ kind: 'line', to }];
  const r = Math.max(radius, half);
  const height = Math.sqrt(Math.max(0, r * r - half * half)) * (large === clockwise ? -1 : 1);
  const centre: Point = [from[0] + dx - (dy / half) * height, from[1] + dy + (dx / half) * height];
  const begin = Math.atan2(from[1] - centre[1], from[0] - centre[0]);
  const end = Math.atan2(to[1] - centre[1], to[0] - centre[0]);
  const turn = 2 * Math.PI;
  const sweep = clockwise
    ? (((end - begin) % turn) + turn) % turn
    : -((((begin - end) % turn) + turn) % turn);
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-6));
  const step = sweep / count;
  const handle = (4 / 3) * Math.tan(step / 4) * r;
  return Array.from({ length: count }, (_, at): PathStep => {
    const [a, b] = [begin + at * step, begin + (at + 1) * step];
    const [p, q]: [Point, Point] = [
      [centre[0] + r * Math.cos(a), centre[1] + r * Math.sin(a)],
      at === count - 1 ? to : [centre[0] + r * Math.cos(b), centre[1] + r * Math.sin(b)],
    ];
    return {
      kind: 'curve',
      to: q,
      by: [
        [p[0] - handle * Math.sin(a), p[1] + handle * Math.cos(a)],
        [q[0] + handle * Math.sin(b), q[1] - handle * Math.cos(b)],
      ],
    };
  });
}

/** Arcs must be of circles, as those of marks are: `parsePath('M0 0h10')` → a move, and a line to `[10, 0]`. */
export function parsePath(d: string): PathStep[] {
  const tokens = d.match(TOKEN) ?? [];
  const steps: PathStep[] = [];
  let [at, start]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ];
  let command = '';
  let next = 0;
  const isCommand = (token: string | undefined) => token !== undefined && /^[a-df-z]$/i.test(token);
  const number = () => Number(tokens[next++] ?? 0);
  const relative = () => command === command.toLowerCase();
  const point = (): Point => {
    const [x, y] = [number(), number()];
    return relative() ? [at[0] + x, at[1] + y] : [x, y];
  };
  const go = (step: PathStep, to: Point) => {
    steps.push(step);
    at = to;
  };
  while (next < tokens.length) {
    if (isCommand(tokens[next])) command = tokens[next++] ?? '';
    switch (command.toUpperCase()) {
      case 'M': {
        const to = point();
        go({ kind: 'move', to }, to);
        start = to;
        // Further pairs are lines.
        command = relative() ? 'l' : 'L';
        break;
      }
      case 'L': {
        const to = point();
        go({ kind: 'line', to }, to);
        break;
      }
      case 'H': {
        const x = number();
        const to: Point = [relative() ? at[0] + x : x, at[1]];
        go({ kind: 'line', to }, to);
        break;
      }
      case 'V': {
        const y = number();
        const to: Point = [at[0], relative() ? at[1] + y : y];
        go({ kind: 'line', to }, to);
        break;
      }
      case 'C': {
        const by: readonly [Point, Point] = [point(), point()];
        const to = point();
        go({ kind: 'curve', by, to }, to);
        break;
      }
      case 'Q': {
        const by = point();
        const to = point();
        const towards = (from: Point): Point => [
          from[0] + (2 / 3) * (by[0] - from[0]),
          from[1] + (2 / 3) * (by[1] - from[1]),
        ];
        go({ kind: 'curve', by: [towards(at), towards(to)], to }, to);
        break;
      }
      case 'A': {
        const radius = number();
        next += 2;
        const [large, clockwise] = [number() !== 0, number() !== 0];
        const to = point();
        steps.push(...arcSteps(at, to, radius, large, clockwise));
        at = to;
        break;
      }
      case 'Z':
        go({ kind: 'close' }, start);
        break;
      default:
        next++;
    }
  }
  return steps;
}

/** The box about a path's points and handles. */
export function boxOfPath(steps: readonly PathStep[]): Box {
  const points = steps.flatMap((step) =>
    step.kind === 'close' ? [] : step.kind === 'curve' ? [...step.by, step.to] : [step.to],
  );
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
