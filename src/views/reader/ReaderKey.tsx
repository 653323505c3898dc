// What the colours and lines over the text mean, in one line above it; only those that are there.
import { useWords } from '../shared/store-context.ts';

interface ReaderKeyProps {
  readonly overlaps: boolean;
  readonly shows: { readonly times: boolean; readonly actors: boolean };
}

export function ReaderKey({ overlaps, shows }: ReaderKeyProps) {
  const { t } = useWords();
  if (!overlaps && !shows.times && !shows.actors) return null;
  const toTable = (id: string) => document.getElementById(id)?.focus();
  return (
    <p className="rd-key">
      {overlaps && (
        <span>
          <span className="rd-key-overlap" aria-hidden="true" /> {t('reader.overlapNote')}
        </span>
      )}
      {shows.times && (
        <span>
          <span className="rd-sample-time">{t('reader.timesNote')}</span>{' '}
          <button type="button" className="sh-link" onClick={() => toTable('rd-times')}>
            {t('reader.timesBelow')}
          </button>
        </span>
      )}
      {shows.actors && (
        <span>
          <span className="rd-sample-actor">{t('reader.actorsNote')}</span>{' '}
          <button type="button" className="sh-link" onClick={() => toTable('rd-actors')}>
            {t('reader.actorsBelow')}
          </button>
        </span>
      )}
    </p>
  );
}
