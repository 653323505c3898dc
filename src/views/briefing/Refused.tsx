// Why a file or a link was refused, by line and key.
import { wordBriefingFault } from '../../i18n/word-briefing-fault.ts';
import { useWords } from '../shared/store-context.ts';
import { useBriefing } from './briefing-context.ts';

/** Faults that are listed; the rest are counted. */
const MOST_LISTED = 20;

export function Refused() {
  const { t } = useWords();
  const refused = useBriefing((state) => state.refused);
  const forget = useBriefing((state) => state.forgetRefusal);
  if (!refused) return null;
  const { faults, from } = refused;
  const rest = faults.length - MOST_LISTED;
  return (
    <section className="be-refused" role="alert">
      <p className="be-trouble">{t(from === 'file' ? 'briefEdit.refusedFile' : 'briefEdit.refusedLink')}</p>
      <ul>
        {faults.slice(0, MOST_LISTED).map((fault) => (
          <li key={`${fault.line} ${fault.key} ${fault.code}`} dir="auto">
            {wordBriefingFault(fault, t)}
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{t('briefEdit.moreFaults', { count: rest })}</p>}
      <button type="button" className="sh-button" onClick={forget}>
        {t('app.close')}
      </button>
    </section>
  );
}
