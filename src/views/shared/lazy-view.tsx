// A view that is loaded when it is first asked for, or when the page has time: the first picture does not wait for it.
// No `Suspense`: React holds back what follows a fallback for 300 ms.
import type { ComponentType, JSX, ReactNode } from 'react';
import { useEffect, useState } from 'react';

/** A part of the app that could not be fetched, as against one that failed. */
export class MissingPart extends Error {}

/** `import()`, whose failures are told from others. */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    throw new MissingPart(error instanceof Error ? error.message : String(error));
  }
}

export interface LazyView<P extends object> {
  (props: P): JSX.Element;
  /** Loads it without showing it. */
  readonly preload: () => Promise<unknown>;
}

/**
 * `lazyView(() => import('./Big.tsx').then(({ Big }) => Big))`; once it is loaded it is shown at once. `waiting` holds its
 * place until then. A failure to load is thrown to the boundary around it; where it is shown again, it is tried again.
 */
export function lazyView<P extends object>(
  load: () => Promise<ComponentType<P>>,
  waiting: ReactNode = null,
): LazyView<P> {
  let loaded: ComponentType<P> | null = null;
  const preload = async () => {
    loaded = await loadPart(load);
    return loaded;
  };
  function Shown(props: P) {
    // What it began as it stays, or it would lose its state.
    const [Loaded, show] = useState(() => loaded);
    useEffect(() => {
      if (Loaded) return;
      preload().then(
        (view) => show(() => view),
        (error: unknown) =>
          show(() => {
            throw error;
          }),
      );
    }, [Loaded]);
    return Loaded ? <Loaded {...props} /> : <>{waiting}</>;
  }
  return Object.assign(Shown, { preload });
}
