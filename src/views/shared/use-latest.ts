// The values of the last drawing, for listeners of the browser's that stay while the values change.
import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/** `useLatest({ scene })` → a reference whose `current` holds the scene that is on the screen. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
