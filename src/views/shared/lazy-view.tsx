// A view that is loaded when it is first asked for, or when the page has time: the first picture does not wait for it.
import type { ComponentType, JSX, ReactNode } from 'react';
import { lazy, Suspense, useState } from 'react';

/** A part of the app that could not be fetched, as against one that failed. */
export class MissingPart extends Error {}

export interface LazyView<P extends object> {
  (props: P): JSX.Element;
  /** Loads it without showing it. */
  readonly preload: () => Promise<unknown>;
}

/**
 * `lazyView(() => import('./Big.tsx').then(({ Big }) => Big))`; once it is loaded it is shown at once. `waiting` holds its
 * place until then.
 */
export function lazyView<P extends object>(
  load: () => Promise<ComponentType<P>>,
  waiting: ReactNode = null,
): LazyView<P> {
  let loaded: ComponentType<P> | null = null;
  const preload = async () => {
    try {
      loaded = await load();
    } catch (error) {
      // React remembers a failure for good: whoever tries again asks anew.
      Lazy = lazy(preload);
      throw new MissingPart(error instanceof Error ? error.message : String(error));
    }
    return { default: loaded };
  };
  let Lazy = lazy(preload);
  function Shown(props: P) {
    // What it began as it stays, or it would lose its state.
    const [Loaded] = useState(() => loaded);
    const [Awaited] = useState(() => Lazy);
    if (Loaded) return <Loaded {...props} />;
    return (
      <Suspense fallback={waiting}>
        <Awaited {...props} />
      </Suspense>
    );
  }
  return Object.assign(Shown, { preload });
}
