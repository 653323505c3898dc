// The words of the row of Hijri dates, where it is asked for and as soon as their part of the code is there.
import { useEffect, useMemo, useState } from 'react';
import type { DateStyle } from '../../i18n/date-style.ts';
import type { HijriFormats } from '../../layout/timeline/scene.ts';
import type * as HijriFormatsFile from './hijri-formats.ts';

let loaded: typeof HijriFormatsFile | null = null;

/** Loads them. */
export async function loadHijriFormats(): Promise<typeof HijriFormatsFile> {
  loaded = await import('./hijri-formats.ts');
  return loaded;
}

/** `null`: not asked for, or still on their way; the picture does without. */
export function useHijriFormats(asked: boolean, dates: DateStyle): HijriFormats | null {
  const [parts, setParts] = useState(loaded);
  const isMissing = asked && parts === null;
  useEffect(() => {
    if (isMissing) loadHijriFormats().then(setParts, () => null);
  }, [isMissing]);
  return useMemo(() => (asked && parts ? parts.hijriFormats(dates) : null), [asked, parts, dates]);
}
