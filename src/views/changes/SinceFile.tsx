// What changed since a corpus or a review file that somebody kept. The file is read here and goes nowhere; what is neither is
// refused with the reason.
import { useMemo, useRef, useState } from 'react';
import { findDifferences, isUnrelated } from '../../domain/review/differences.ts';
import type * as ReadEarlierFile from '../../domain/review/read-earlier.ts';
import type { Earlier, EarlierState } from '../../domain/review/read-earlier.ts';
import { takeSnapshot } from '../../domain/review/snapshot.ts';
import { formatGivenDay } from '../../i18n/format-date.ts';
import { isolate } from '../../i18n/isolate.ts';
import { useWords } from '../shared/store-context.ts';
import { DifferenceList } from './DifferenceList.tsx';
import { NotReady } from './NotReady.tsx';
import { useSiteEvents } from './use-site-events.ts';

type Reading =
  | { readonly phase: 'none' }
  | { readonly phase: 'reading' }
  | { readonly phase: 'read'; readonly name: string; readonly earlier: Earlier };

/** The schemas are loaded when a file is opened. */
const loadReader = (): Promise<typeof ReadEarlierFile> => import('../../domain/review/read-earlier.ts');

async function readFile(file: File): Promise<Earlier> {
  const { LARGEST_FILE, readEarlier } = await loadReader();
  // A UTF-16 unit is a byte at least.
  if (file.size > LARGEST_FILE * 3) return { ok: false, reason: 'too-large', detail: '' };
  return readEarlier(await file.text());
}

export function SinceFile() {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState<Reading>({ phase: 'none' });
  const latest = useRef<File | null>(null);
  const open = async (file: File | undefined) => {
    if (!file) return;
    latest.current = file;
    setReading({ phase: 'reading' });
    const earlier = await readFile(file).catch((): Earlier => ({ ok: false, reason: 'no-json', detail: '' }));
    // A large one that was chosen before may come after it.
    if (latest.current === file) setReading({ phase: 'read', name: file.name, earlier });
  };
  return (
    <>
      <div className="cg-file">
        <button type="button" className="sh-button" onClick={() => input.current?.click()}>
          {t('changes.fileOpen')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('changes.file')}
          onChange={({ currentTarget }) => {
            void open(currentTarget.files?.[0]);
            // The same file may be opened again.
            currentTarget.value = '';
          }}
        />
        <p className="cg-meta">{t('changes.fileHelp')}</p>
      </div>
      {reading.phase === 'reading' && <p role="status">{t('changes.fileReading')}</p>}
      {reading.phase === 'read' && <Read {...reading} />}
    </>
  );
}

function Read({ name, earlier }: { readonly name: string; readonly earlier: Earlier }) {
  const { t } = useWords();
  if (earlier.ok) return <Compared name={name} state={earlier.state} />;
  const { reason, detail } = earlier;
  const shown = isolate(name.slice(0, 100));
  return (
    <div role="alert" className="cg-refused">
      <p>{t(`changes.refused.${reason}`, { name: shown, detail })}</p>
      {reason === 'unknown' && detail !== '' && <p>{t('changes.refusedAt', { detail: isolate(detail) })}</p>}
    </div>
  );
}

function Compared({ name, state }: { readonly name: string; readonly state: EarlierState }) {
  const { dates, t } = useWords();
  const site = useSiteEvents(true);
  const found = useMemo(() => {
    if (site.phase !== 'ready') return null;
    const now = takeSnapshot(site.pictured);
    return {
      differences: findDifferences(state.shown, now),
      unrelated: isUnrelated(state.shown.events, now.events),
    };
  }, [site, state]);
  if (found === null) return <NotReady site={site} />;
  const { signed } = state;
  const title = t('changes.fileOf', { name: isolate(name.slice(0, 100)) });
  const by =
    signed &&
    t('changes.fileSigned', {
      by: isolate(signed.by),
      on: formatGivenDay(signed.on, dates),
    });
  const since = by ? `${title} · ${by}` : title;
  return (
    <>
      <p className="cg-meta">{since}</p>
      {found.unrelated && <p className="cg-refused">{t('changes.unrelated')}</p>}
      <DifferenceList differences={found.differences} since={since} />
    </>
  );
}
