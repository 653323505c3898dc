// How the timeline is painted: the picture along the width and the one down the page are a file of code each, and a page
// loads the one that it shows.
import { useEffect, useState } from 'react';
import type { PictureDirection } from '../../layout/timeline/scene.ts';
import { loadPart } from '../shared/lazy-view.tsx';
import type { Paint } from './picture-props.ts';

type Kind = 'down' | 'along';
type Painters = Readonly<Partial<Record<Kind, Paint>>>;

const kindOf = (direction: PictureDirection): Kind => (direction === 'down' ? 'down' : 'along');

let painters: Painters = {};

/** Loads the picture in which time runs that way, unless it is there. */
export async function loadPainter(direction: PictureDirection): Promise<Painters> {
  const kind = kindOf(direction);
  if (painters[kind]) return painters;
  const paint =
    kind === 'down'
      ? (await loadPart(() => import('./VerticalPicture.tsx'))).paintDown
      : (await loadPart(() => import('./HorizontalPicture.tsx'))).paintAlong;
  painters = { ...painters, [kind]: paint };
  return painters;
}

/** The direction to show, and its painter: while that of another one is on its way the last stays; `null`: none is there. */
export function usePainter(
  direction: PictureDirection,
): { readonly direction: PictureDirection; readonly paint: Paint } | null {
  const [known, setKnown] = useState(painters);
  const [shown, setShown] = useState(direction);
  const isMissing = known[kindOf(direction)] === undefined;
  useEffect(() => {
    if (!isMissing) return;
    loadPainter(direction).then(setKnown, (error: unknown) => {
      // A view whose code cannot be had is for the boundary around it to tell.
      setKnown(() => {
        throw error;
      });
    });
  }, [isMissing, direction]);
  if (!isMissing && shown !== direction) setShown(direction);
  const paint = known[kindOf(shown)];
  return paint ? { direction: shown, paint } : null;
}
