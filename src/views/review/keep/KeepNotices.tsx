// What an editor must know of saving before going on: another tab decides, drafts are there, the browser keeps nothing.
import { keep } from '../../../i18n/messages/keep.ts';
import { addMessages } from '../../../i18n/translate.ts';
import { useState } from 'react';
import { useWords } from '../../shared/store-context.ts';
import { DraftOffers } from './DraftOffers.tsx';
import { OpenedFile } from './OpenedFile.tsx';
import type { ParsedReview } from '../../../domain/review/parse-review.ts';
import { useReview } from '../review-context.ts';
import { useKeeping, useKeepingStore } from './page-keeping.ts';
import './keep.css';

addMessages(keep);

export function KeepNotices() {
  const { t } = useWords();
  const readOnly = useReview((state) => state.readOnly);
  const kept = useKeeping((state) => state.kept);
  const offers = useKeeping((state) => state.offers.length);
  const keeping = useKeepingStore();
  const [opened, setOpened] = useState<ParsedReview | null>(null);
  const isTrouble = kept === 'refused' || kept === 'full' || kept === 'partly';
  if (!readOnly && !isTrouble && offers === 0 && opened === null) return null;
  return (
    <aside className="kp-notices" aria-label={t('keep.bar')}>
      {readOnly && (
        <div className="kp-row">
          <p className="kp-trouble" role="status">
            {t('keep.elsewhere')}
          </p>
          <button type="button" className="sh-button" onClick={() => keeping.getState().takeOver()}>
            {t('keep.takeOver')}
          </button>
        </div>
      )}
      {isTrouble && (
        <p className="kp-trouble" role="status">
          {t(`keep.browser.${kept}`)}
        </p>
      )}
      <DraftOffers onRestored={setOpened} />
      {opened && (
        <div className="kp-row">
          <OpenedFile opened={opened} />
          <button type="button" className="sh-button" onClick={() => setOpened(null)}>
            {t('app.close')}
          </button>
        </div>
      )}
    </aside>
  );
}
