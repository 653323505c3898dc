// The picture of the actor graph, as a pointer meets it.
import type { Locator } from 'playwright-core';

/** A point where a pointer hits a tie: its line is thin and bent, the middle of its box is not on it. */
export const pointOf = (tie: Locator) =>
  tie.evaluate((element) => {
    const line = element.querySelector<SVGPathElement>('path.ag-hit');
    const toScreen = line?.getScreenCTM();
    if (!line || !toScreen) return null;
    for (let share = 0.05; share < 0.96; share += 0.01) {
      const { x, y } = line.getPointAtLength(line.getTotalLength() * share).matrixTransform(toScreen);
      if (element.contains(document.elementFromPoint(x, y))) return { x, y };
    }
    return null;
  });
