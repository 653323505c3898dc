// What became of a file or a draft that was opened: how much of it holds now, and what does not, by line and key.
import type { ParsedReview } from '../../../domain/review/parse-review.ts';
import { wordFault } from '../../../i18n/word-review-file.ts';
import { useWords } from '../../shared/store-context.ts';

/** Faults that are listed; the rest are counted, and stand with the decisions that do not apply. */
const MOST_LISTED = 50;

/** `gone`: it could not be had. */
export function OpenedFile({ opened }: { readonly opened: ParsedReview | 'gone' }) {
  const { t } = useWords();
  if (opened === 'gone' || !opened.ok)
    return (
      <div className="kp-trouble" role="alert">
        <p>{t('keep.refused')}</p>
        <p dir="auto">{opened === 'gone' ? t('keep.gone') : wordFault(opened.refusal, t)}</p>
      </div>
    );
  const { file, faults } = opened;
  const rest = faults.length - MOST_LISTED;
  return (
    <section className="kp-opened" role="status">
      <p>{t('keep.opened', { count: file.decisions.length })}</p>
      {faults.length > 0 && (
        <>
          <p className="kp-trouble">{t('keep.faults', { count: faults.length })}</p>
          <ul className="kp-faults">
            {faults.slice(0, MOST_LISTED).map((fault) => (
              <li key={`${fault.line} ${fault.key} ${fault.code}`} dir="auto">
                {wordFault(fault, t)}
              </li>
            ))}
          </ul>
          {rest > 0 && <p>{t('keep.moreFaults', { count: rest })}</p>}
        </>
      )}
    </section>
  );
}
