// For browsers without the CSS Custom Highlight API: boxes behind the words, measured from the page and measured again
// when it changes. The text stays one piece.
import type { Layers } from './layers.ts';
import { LAYERS } from './layers.ts';
import type { Holders } from './text-holders.ts';
import { rangesOf, readHolders } from './text-holders.ts';

/** Blocks further from the window than this, in px, wait until they come near: a long article has too many boxes. */
const NEAR = 1200;

function nearWindow(holders: Holders): Holders {
  return holders.filter(({ node }) => {
    const box = node.parentElement?.getBoundingClientRect();
    return box !== undefined && box.bottom > -NEAR && box.top < window.innerHeight + NEAR;
  });
}

/** As `paintLayers`, in a sheet of its own within `root`, which is positioned. */
export function paintBoxes(root: HTMLElement, layers: Layers): () => void {
  const holders = readHolders(root);
  const sheet = document.createElement('div');
  sheet.className = 'rd-boxes';
  sheet.setAttribute('aria-hidden', 'true');
  root.append(sheet);
  const draw = () => {
    const near = nearWindow(holders);
    const origin = root.getBoundingClientRect();
    const boxes = LAYERS.flatMap((name) =>
      (layers[name] ?? []).flatMap((span) =>
        rangesOf(near, span).flatMap((range) =>
          [...(range.getClientRects?.() ?? [])].map((rect) => {
            const box = document.createElement('div');
            box.className = name;
            box.style.left = `${rect.left - origin.left}px`;
            box.style.top = `${rect.top - origin.top}px`;
            box.style.width = `${rect.width}px`;
            box.style.height = `${rect.height}px`;
            return box;
          }),
        ),
      ),
    );
    sheet.replaceChildren(...boxes);
  };
  let asked = 0;
  const ask = () => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(draw);
  };
  const sizes = typeof ResizeObserver === 'function' ? new ResizeObserver(ask) : null;
  sizes?.observe(root);
  // Of whatever scrolls: the window, or the sheet on a phone.
  document.addEventListener('scroll', ask, { capture: true, passive: true });
  ask();
  return () => {
    cancelAnimationFrame(asked);
    sizes?.disconnect();
    document.removeEventListener('scroll', ask, { capture: true });
    sheet.remove();
  };
}
