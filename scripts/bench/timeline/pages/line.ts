// What the machine allows: a page that answers wheel and drag by moving one line, and draws nothing else.
import { findStage } from './read-events.ts';

const SVG = 'http://www.w3.org/2000/svg';
const stage = findStage();
const svg = document.createElementNS(SVG, 'svg');
svg.setAttribute('width', String(stage.clientWidth));
svg.setAttribute('height', '600');
const line = document.createElementNS(SVG, 'line');
line.setAttribute('y2', '600');
line.setAttribute('stroke', 'black');
svg.append(line);
stage.append(svg);

let at = 200;
let pending = false;
function moveBy(pixels: number): void {
  at = (at + pixels + stage.clientWidth) % stage.clientWidth;
  if (pending) return;
  pending = true;
  requestAnimationFrame(() => {
    pending = false;
    line.setAttribute('transform', `translate(${at},0)`);
  });
}
svg.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    moveBy(event.deltaY / 4);
  },
  { passive: false },
);
svg.addEventListener('pointermove', ({ buttons, movementX }) => {
  if (buttons === 1) moveBy(movementX);
});
moveBy(0);
