// Whether the page is being printed: then nothing may be left out that only scrolling or opening would show.
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True from before the picture for the printer is taken until after it. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes its picture as soon as the event is over: the page must have changed by then.
    const set = (value: boolean) => flushSync(() => setPrinting(value));
    const query = window.matchMedia?.('print');
    const before = () => set(true);
    const after = () => set(false);
    const changed = () => set(query.matches);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    query?.addEventListener('change', changed);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      query?.removeEventListener('change', changed);
    };
  }, []);
  return printing;
}
