// Drives a page by real input events of the browser, step after step as fast as the page takes them.
import type { Page } from 'playwright-core';
import type { InputStep } from './input-steps.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point near the middle of a picture, on nothing that takes a press for itself. */
export async function findHold(page: Page, picture: string, avoid: string): Promise<Point> {
  return page.evaluate(
    ([picture, avoid]) => {
      const box = document.querySelector(picture)?.getBoundingClientRect();
      if (!box) throw new Error(`there is no ${picture}`);
      for (let part = 0.5; part > 0.05; part -= 0.01) {
        const point = { x: box.x + box.width / 2, y: box.y + box.height * part };
        const hit = document.elementFromPoint(point.x, point.y);
        if (hit && !hit.closest(avoid)) return point;
      }
      throw new Error(`there is no place to take hold of ${picture}`);
    },
    [picture, avoid] as const,
  );
}

/** One step after another; the button is held while drags follow on each other. */
export async function driveSteps(page: Page, steps: readonly InputStep[], hold: Point): Promise<void> {
  const { mouse, keyboard } = page;
  let held: Point | null = null;
  for (const step of steps) {
    if (step.kind === 'wheel') {
      if (held) {
        await mouse.up();
        await mouse.move(hold.x, hold.y);
        held = null;
      }
      await keyboard.down('Control');
      await mouse.wheel(0, step.deltaY);
      continue;
    }
    if (!held) {
      await keyboard.up('Control');
      await mouse.down();
      held = hold;
    }
    held = { x: held.x + step.deltaX, y: held.y };
    await mouse.move(held.x, held.y);
  }
  if (held) await mouse.up();
  await keyboard.up('Control');
}
