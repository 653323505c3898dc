// Tells of a refusal over whatever is shown: a view that prints or saves need not know how that is said.
import { createRoot } from 'react-dom/client';
import { RefusalDialog } from './RefusalDialog.tsx';
import type { Refusal } from './RefusalDialog.tsx';

/** One at a time: the later takes the place of the earlier. */
let close: (() => void) | null = null;

export function showRefusal(refusal: Refusal): void {
  close?.();
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  const leave = () => {
    root.unmount();
    place.remove();
    if (close === leave) close = null;
  };
  close = leave;
  const language = document.documentElement.lang === 'en' ? 'en' : 'ar';
  root.render(<RefusalDialog refusal={refusal} language={language} onClose={leave} />);
}
