// Under a failure: that the device has no network, as long as it says so. That it says it has one proves nothing.
import { useSyncExternalStore } from 'react';
import type { Translate } from '../../i18n/translate.ts';

function follow(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

export function OfflineHint({ t }: { readonly t: Translate }) {
  const offline = useSyncExternalStore(
    follow,
    () => !navigator.onLine,
    () => false,
  );
  return offline ? <p className="sh-offline">{t('app.offline')}</p> : null;
}
