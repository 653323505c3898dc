// A view that is loaded when it is first asked for, or when the page has time: the first picture does not wait for it.
import type { ComponentType, JSX } from 'react';
import { lazy, Suspense, useState } from 'react';

export interface LazyView<P extends object> {
  (props: P): JSX.Element;
  /** Loads it without showing it. */
  readonly preload: () => Promise<unknown>;
}

/** `lazyView(() => import('./Big.tsx').then(({ Big }) => Big))`; once it is loaded it is shown at once. */
export function lazyView<P extends object>(load: () => Promise<ComponentType<P>>): LazyView<P> {
  let loaded: ComponentType<P> | null = null;
  const preload = async () => {
    loaded = await load();
    return { default: loaded };
  };
  const Lazy = lazy(preload);
  function Shown(props: P) {
    // What it began as it stays, or it would lose its state.
    const [Loaded] = useState(() => loaded);
    if (Loaded) return <Loaded {...props} />;
    return (
      <Suspense fallback={null}>
        <Lazy {...props} />
      </Suspense>
    );
  }
  return Object.assign(Shown, { preload });
}
