// Briefings that earlier visits left in this browser.
import { isolate } from '../../i18n/isolate.ts';
import { wordTime } from '../shared/word-time.ts';
import { wordsIn } from '../../i18n/said-in.ts';
import { useWords } from '../shared/store-context.ts';
import { useBriefing } from './briefing-context.ts';

export function Drafts() {
  const { t, dates, language } = useWords();
  const drafts = useBriefing((state) => state.drafts);
  const restore = useBriefing((state) => state.restore);
  const discard = useBriefing((state) => state.discard);
  if (drafts.length === 0) return null;
  return (
    <section className="be-drafts">
      <h2>{t('briefEdit.drafts')}</h2>
      <ul>
        {drafts.map((draft) => {
          const { title, steps } = draft.briefing;
          const name = t('briefEdit.draft', {
            title: isolate(wordsIn(title, language) || t('briefEdit.untitled')),
            steps: t('briefEdit.steps', { count: steps.length }),
            at: wordTime(draft.at, dates),
          });
          return (
            <li key={draft.key}>
              <span>{name}</span>
              <button
                type="button"
                className="sh-button"
                aria-label={`${t('briefEdit.restore')}: ${name}`}
                onClick={() => restore(draft)}
              >
                {t('briefEdit.restore')}
              </button>
              <button
                type="button"
                className="sh-button sh-button-quiet"
                aria-label={`${t('briefEdit.discard')}: ${name}`}
                onClick={() => discard(draft)}
              >
                {t('briefEdit.discard')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
