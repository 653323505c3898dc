// The head of an article: title, outlet, credits, the day of publication and how it is known.
import type { Span, Step } from '../../domain/corpus-schema.ts';
import type { ArticleHead } from '../../domain/site-data.ts';
import { formatDay } from '../../i18n/format-date.ts';
import { wordStep } from '../../i18n/step-words.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import { useApp, useLabels, useWords } from '../shared/store-context.ts';
import { textDirection } from '../shared/text-direction.ts';
import type { Pointed } from './pointed.ts';

interface ReaderHeadProps {
  readonly head: ArticleHead;
  readonly text: string;
  readonly headingId: string;
  /** Whether the site publishes none of its words. */
  readonly silent: boolean;
  readonly onShow: (pointed: Pointed) => void;
}

/** Which sentence tells the day: an article that only names its last update may have appeared before. */
function wordingOf({ basis, evidence }: ArticleHead['published']) {
  if (basis === 'inferred') return 'reader.publishedInferred' satisfies MessageKey;
  const updated = evidence.some(({ step }) => step.rule === 'publication.stated-updated');
  return updated ? ('reader.updated' satisfies MessageKey) : ('reader.published' satisfies MessageKey);
}

/** Whether the evidence still stands where it was found: a text that was replaced may say other words there. */
function saysSo(text: string, { start, end }: Span, { params }: Step): boolean {
  const there = text.slice(start, end);
  return (
    there !== '' &&
    (params.words === undefined || there.includes(params.words) || params.words.includes(there))
  );
}

export function ReaderHead({ head, text, headingId, silent, onShow }: ReaderHeadProps) {
  const { dates, t } = useWords();
  const labels = useLabels();
  const { published } = head;
  const isWhole = useApp(({ manifest }) => manifest?.inputs !== undefined);
  const long = (day: string) => formatDay(day, dates, { weekday: true });
  const when = published.date
    ? t(wordingOf(published), { day: long(published.date) })
    : t('reader.publishedUnknown');
  return (
    <header className="rd-head">
      <h2
        id={headingId}
        tabIndex={-1}
        lang={head.title ? head.language : undefined}
        dir={head.title ? textDirection(head.language) : undefined}
      >
        {head.title ?? t('reader.untitled')}
      </h2>
      <p className="rd-meta">
        <bdi>{head.publisher ?? t('reader.outletUnknown')}</bdi>
        {head.credits.length > 0 && (
          <>
            {' · '}
            <bdi>{t('reader.credits', { credits: head.credits.join(' + ') })}</bdi>
          </>
        )}
      </p>
      <p className="rd-meta">
        {when} <span className="rd-basis">({t(`reader.basis.${published.basis}`)})</span>
      </p>
      {!isWhole && <p className="rd-meta">{t(silent ? 'reader.noWords' : 'reader.passagesOnly')}</p>}
      {published.evidence.length > 0 && (
        <details className="rd-why">
          <summary>{t('reader.whyDay')}</summary>
          <ol>
            {published.evidence.map(({ span, step }) => (
              <li key={`${span.start} ${step.rule}`}>
                {step.params.words === undefined && (
                  <>
                    <q lang={head.language} dir={textDirection(head.language)}>
                      {text.slice(span.start, span.end)}
                    </q>{' '}
                  </>
                )}
                {wordStep(step, dates, labels)}{' '}
                {saysSo(text, span, step) && (
                  <button
                    type="button"
                    className="sh-link"
                    onClick={() => onShow({ span, value: null, sought: true })}
                  >
                    {t('reader.showWords')}
                  </button>
                )}
              </li>
            ))}
          </ol>
          {published.runnerUp && <p>{t('reader.runnerUp', { day: long(published.runnerUp) })}</p>}
        </details>
      )}
    </header>
  );
}
