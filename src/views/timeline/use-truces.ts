// The lane of truces, where it is asked for and as soon as its part of the code is there.
import { useEffect, useMemo, useState } from 'react';
import type { TruceAsk } from '../../layout/timeline/scene-input.ts';
import type * as AskTruces from '../../exports/picture/ask-truces.ts';
import type { TimelineProps } from './Timeline.tsx';

let loaded: typeof AskTruces | null = null;

/** Loads what the lane needs. */
export async function loadTruces(): Promise<typeof AskTruces> {
  loaded = await import('../../exports/picture/ask-truces.ts');
  return loaded;
}

/** `null`: not asked for, or still on its way. */
export function useTruces({
  showTruces,
  events,
  told = events,
  labels,
  t,
  dates,
}: TimelineProps): TruceAsk | null {
  const [parts, setParts] = useState(loaded);
  const isMissing = showTruces === true && parts === null;
  useEffect(() => {
    if (isMissing) void loadTruces().then(setParts);
  }, [isMissing]);
  return useMemo(
    () => (showTruces && parts ? parts.askTruces(events, told, labels.sideOf, { t, dates }) : null),
    [showTruces, parts, events, told, labels, t, dates],
  );
}
