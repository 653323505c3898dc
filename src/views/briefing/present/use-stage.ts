// The stage that slides are shown on: 16:9 as large as the screen holds it, or, on small and upright screens, the whole width
// with what does not fit below. How large letters of the picture are follows its height.
import type { RefObject } from 'react';
import { useLayoutEffect, useState } from 'react';
import { useMediaQuery } from '../../shared/use-media-query.ts';

/** Where 16:9 would make letters too small; the style sheet goes by data-flows. */
export const FLOWS = '(max-width: 900px), (max-height: 520px), (max-aspect-ratio: 1/1)';

/** Heights and margins in pixels of a picture, on a stage that is so high. */
const STAGE_HEIGHT = 660;
const PICTURE_HEIGHT = 236;
const ROOMY_HEIGHT = 260;
const FLOWING_HEIGHT = 420;
/** Labels are of 12.5 pixels before they are scaled, and nothing is of fewer than 12. */
const LEAST_SCALE = 0.96;
/** Left and right of the picture, as a share of the stage's width; present.css has the same. */
const MARGIN = 0.04;
const FLOWING_MARGIN = 16;

export interface Stage {
  readonly flows: boolean;
  readonly width: number;
  readonly height: number;
  /** The timeline's picture: its size before it is drawn `scale` times as large. */
  readonly picture: {
    readonly width: number;
    readonly height: number;
    readonly roomy: number;
    readonly scale: number;
  };
}

/** `flowing`: where nothing is drawn as 16:9. */
export function useStage(ref: RefObject<HTMLElement | null>, flowing = FLOWS): Stage {
  const flows = useMediaQuery(flowing);
  const [size, setSize] = useState({ width: 1280, height: 720 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const take = () => {
      const [width, height] = [element.clientWidth, element.clientHeight];
      if (width < 1 || height < 1) return;
      if (flows) element.style.removeProperty('--u');
      else element.style.setProperty('--u', `${height / 100}px`);
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }));
    };
    take();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(take);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, flows]);
  const scale = flows ? 1 : Math.max(LEAST_SCALE, size.height / STAGE_HEIGHT);
  const inner = flows ? size.width - 2 * FLOWING_MARGIN : size.width * (1 - 2 * MARGIN);
  return {
    flows,
    ...size,
    picture: {
      width: Math.floor(inner / scale),
      height: flows ? FLOWING_HEIGHT : PICTURE_HEIGHT,
      roomy: flows ? FLOWING_HEIGHT : ROOMY_HEIGHT,
      scale,
    },
  };
}
