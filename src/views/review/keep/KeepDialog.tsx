// Where the decisions are, what became of saving them, and other files and drafts to go on with.
import { useContext, useRef, useState } from 'react';
import type { ParsedReview } from '../../../domain/review/parse-review.ts';
import { wordTime } from '../../shared/word-time.ts';
import { readReviewFile } from '../../../store/review/file.ts';
import { Dialog } from '../../shared/Dialog.tsx';
import { StoreContext, useWords } from '../../shared/store-context.ts';
import { useReview, useReviewStore } from '../review-context.ts';
import { DraftOffers } from './DraftOffers.tsx';
import { OpenedFile } from './OpenedFile.tsx';
import { listKnown, useKeeping, useKeepingStore } from './page-keeping.ts';
import type { Saving } from './use-save.ts';

interface KeepDialogProps {
  readonly saving: Saving;
  readonly onClose: () => void;
}

export function KeepDialog({ saving, onClose }: KeepDialogProps) {
  const { t } = useWords();
  const readOnly = useReview((state) => state.readOnly);
  const [opened, setOpened] = useState<ParsedReview | 'gone' | null>(null);
  return (
    <Dialog title={t('keep.title')} closeLabel={t('app.close')} className="kp-dialog" onClose={onClose}>
      <div className="kp-body">
        <Places />
        <div className="kp-row">
          {saving.toSeeds && (
            <button type="button" className="sh-button kp-primary" onClick={saving.save}>
              {t('keep.saveSeeds')}
            </button>
          )}
          <button type="button" className="sh-button" onClick={saving.download}>
            {t('keep.download')}
          </button>
          {!readOnly && <FilePicker onOpened={setOpened} />}
        </div>
        <Result saving={saving} />
        {opened && <OpenedFile opened={opened} />}
        <DraftOffers onRestored={setOpened} />
        <p className="kp-note">{t('keep.how')}</p>
      </div>
    </Dialog>
  );
}

/** Which decisions are in a file, and which in this browser. */
function Places() {
  const { dates, t } = useWords();
  const unsaved = useReview((state) => state.unsaved);
  const decisions = useReview((state) => state.file.decisions.length);
  const kept = useKeeping((state) => state.kept);
  const at = useKeeping((state) => state.keptAt);
  return (
    <ul className="kp-places">
      <li>{t('keep.decisions', { count: decisions })}</li>
      <li className={unsaved ? 'kp-trouble' : undefined}>{t(unsaved ? 'keep.inNoFile' : 'keep.inFile')}</li>
      {kept !== null && (
        <li className={kept === 'kept' ? undefined : 'kp-trouble'}>
          {t(`keep.browser.${kept}`, { at: at === null ? '' : wordTime(at, dates) })}
        </li>
      )}
    </ul>
  );
}

function FilePicker({ onOpened }: { readonly onOpened: (opened: ParsedReview | 'gone') => void }) {
  const { t } = useWords();
  const app = useContext(StoreContext);
  const review = useReviewStore();
  const keeping = useKeepingStore();
  const picker = useRef<HTMLInputElement>(null);
  const open = async (file: File) => {
    if (!app) return;
    const { added } = review.getState();
    const parsed = await readReviewFile(file, [...listKnown(app), ...added]).catch(() => 'gone' as const);
    if (parsed !== 'gone' && parsed.ok) keeping.getState().open(parsed, true);
    onOpened(parsed);
  };
  return (
    <>
      <button type="button" className="sh-button" onClick={() => picker.current?.click()}>
        {t('keep.open')}
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void open(file);
          // So that the same file can be chosen again.
          event.target.value = '';
        }}
      />
    </>
  );
}

function Result({ saving }: { readonly saving: Saving }) {
  const { t } = useWords();
  const { result, saveOver } = saving;
  if (result === null) return <output />;
  if (result.kind === 'seeds' || result.kind === 'download')
    return <output>{t(`keep.result.${result.kind}`)}</output>;
  return (
    <div className="kp-trouble" role="alert">
      <p dir="auto">
        {result.kind === 'refused'
          ? t('keep.result.refused', { message: result.message })
          : t(`keep.result.${result.kind}`)}
      </p>
      {result.kind === 'changed' && (
        <button type="button" className="sh-button" onClick={saveOver}>
          {t('keep.saveOver')}
        </button>
      )}
    </div>
  );
}
