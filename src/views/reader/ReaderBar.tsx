// The reader's bar: out of the article, from passage to passage, what is underlined, and the original.
import type { Underlined } from '../../store/url-state.ts';
import { UNDERLINED } from '../../store/url-state.ts';
import { useApp, useWords } from '../shared/store-context.ts';

interface ReaderBarProps {
  /** The number of the selected passage, from 0; -1: none. */
  readonly at: number;
  readonly count: number;
  readonly original: string | null;
  readonly canUnderline: boolean;
  /** Whether there is no text to walk in. */
  readonly silent: boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

export function ReaderBar({ at, count, original, canUnderline, silent, onStep, onClose }: ReaderBarProps) {
  const { t } = useWords();
  const underlined = useApp((state) => state.underlined);
  const underline = useApp((state) => state.underline);
  const toggle = (what: Underlined) =>
    underline(UNDERLINED.filter((one) => (one === what) !== underlined.includes(one)));
  return (
    <div className="rd-bar">
      <button type="button" className="sh-button" onClick={onClose}>
        {t('reader.close')}
      </button>
      <fieldset className="rd-steps" aria-label={t('reader.step')} disabled={count === 0} hidden={silent}>
        <StepButton label={t('reader.previous')} keys="p k" path="M3 10 8 5l5 5" onPress={() => onStep(-1)} />
        <button type="button" className="sh-button sh-button-quiet rd-count" onClick={toList}>
          {at >= 0 ? t('reader.passageCount', { at: at + 1, count }) : t('unit.quotations', { count })}
          <span className="sh-hidden">{t('reader.toList')}</span>
        </button>
        <StepButton label={t('reader.next')} keys="n j" path="m3 6 5 5 5-5" onPress={() => onStep(1)} />
      </fieldset>
      <div className="rd-bar-tools">
        <fieldset
          className="rd-steps"
          aria-label={t('reader.underline')}
          disabled={!canUnderline}
          hidden={silent}
        >
          <span className="rd-underline-label" aria-hidden="true">
            {t('reader.underline')}
          </span>
          {UNDERLINED.map((what) => (
            <button
              key={what}
              type="button"
              className="sh-button"
              aria-pressed={canUnderline && underlined.includes(what)}
              onClick={() => toggle(what)}
            >
              <span className={what === 'times' ? 'rd-sample-time' : 'rd-sample-actor'}>
                {t(`reader.${what}`)}
              </span>
            </button>
          ))}
        </fieldset>
        {original && (
          <a className="sh-button" href={original} target="_blank" rel="noopener noreferrer">
            {t('reader.original')}
          </a>
        )}
      </div>
    </div>
  );
}

/** To the list of passages, at the one that is selected. */
function toList(event: { readonly currentTarget: Element }) {
  const list = event.currentTarget.closest('.rd-reader')?.querySelector('.rd-passages');
  const item = list?.querySelector('[aria-current]') ?? list?.querySelector('[data-passage]');
  if (item instanceof HTMLElement) item.focus();
}

interface StepButtonProps {
  readonly label: string;
  readonly keys: string;
  readonly path: string;
  readonly onPress: () => void;
}

function StepButton({ label, keys, path, onPress }: StepButtonProps) {
  return (
    <button
      type="button"
      className="sh-button rd-step"
      aria-label={label}
      title={label}
      aria-keyshortcuts={keys}
      onClick={onPress}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
    </button>
  );
}
