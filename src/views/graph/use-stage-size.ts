// The size of the stage that the graph is drawn on, in whole px, followed as it changes.
import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { Size } from '../../layout/graph/geometry.ts';

/** Until the stage is measured. */
const FIRST: Size = { width: 480, height: 420 };

export function useStageSize(stage: RefObject<HTMLElement | null>, shown: boolean): Size {
  const [size, setSize] = useState(FIRST);
  useLayoutEffect(() => {
    const element = stage.current;
    if (!element || !shown) return;
    const take = () => {
      const width = Math.floor(element.clientWidth);
      const height = Math.floor(element.clientHeight);
      if (width < 1 || height < 1) return;
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }));
    };
    take();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(take);
    observer.observe(element);
    return () => observer.disconnect();
  }, [stage, shown]);
  return size;
}
