// What changed, for analysts and readers: the differences to an earlier state, and the corrections log. Each has its own link.
import { useState } from 'react';
import { isIsoDay } from '../../domain/iso-day.ts';
import { changes as messages } from '../../i18n/messages/changes.ts';
import { addMessages } from '../../i18n/translate.ts';
import { getPublicationDays } from '../../store/derived.ts';
import type { ChangesShown } from '../../store/url-state.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { useApp, useIndex, useWords } from '../shared/store-context.ts';
import { CorrectionsLog } from './CorrectionsLog.tsx';
import type { Since } from './SinceChoice.tsx';
import { SinceChoice } from './SinceChoice.tsx';
import { SinceDay } from './SinceDay.tsx';
import { SinceFile } from './SinceFile.tsx';
import { SinceSignoff } from './SinceSignoff.tsx';
import './changes.css';

addMessages(messages);

export function ChangesDialog({ shown }: { readonly shown: ChangesShown }) {
  const { t } = useWords();
  const setChanges = useApp((state) => state.setChanges);
  const first = useFirst();
  const isLog = shown === 'log';
  return (
    <Dialog
      title={t(isLog ? 'corrections.title' : 'changes.title')}
      closeLabel={t('app.close')}
      className="cg-dialog"
      onClose={() => setChanges(null)}
    >
      <p className="cg-pages">
        <button
          type="button"
          className="sh-button"
          aria-pressed={!isLog}
          onClick={() => isLog && setChanges(first)}
        >
          {t('changes.title')}
        </button>
        <button type="button" className="sh-button" aria-pressed={isLog} onClick={() => setChanges('log')}>
          {t('corrections.title')}
        </button>
      </p>
      {isLog ? <CorrectionsLog /> : <Differences shown={shown} />}
    </Dialog>
  );
}

/** What is compared with first: what was signed, else what had been published before the last day of publication. */
function useFirst(): ChangesShown {
  const index = useIndex();
  return index.review.by === null ? (getPublicationDays(index).at(-2) ?? 'sign') : 'sign';
}

function Differences({ shown }: { readonly shown: ChangesShown }) {
  const first = useFirst();
  const { review } = useIndex();
  const setChanges = useApp((state) => state.setChanges);
  const linked: Since = shown === 'sign' && review.by === null ? (isIsoDay(first) ? first : null) : shown;
  // A file is nothing that a link can carry.
  const [file, setFile] = useState(false);
  const since = file ? null : linked;
  const choose = (next: Since) => {
    setFile(next === null);
    if (next !== null) setChanges(next);
  };
  return (
    <>
      <SinceChoice since={since} onChange={choose} />
      {since === null ? <SinceFile /> : since === 'sign' ? <SinceSignoff /> : <SinceDay day={since} />}
    </>
  );
}
