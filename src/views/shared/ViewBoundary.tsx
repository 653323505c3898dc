// Catches a view that fails, or that could not be fetched, so that the others go on; says so and offers another try.
import type { ReactNode } from 'react';
import { Component } from 'react';
import type { Translate } from '../../i18n/translate.ts';
import { MissingPart } from './lazy-view.tsx';
import { OfflineHint } from './OfflineHint.tsx';

interface ViewBoundaryProps {
  readonly t: Translate;
  /** Undoes what may have made the view fail; what could not be fetched is only asked for again. */
  readonly onReset: () => void;
  /** For what was opened over the page: gives it up. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

type Failure = 'none' | 'missing' | 'broken';

export class ViewBoundary extends Component<ViewBoundaryProps, { readonly failure: Failure }> {
  override state: { readonly failure: Failure } = { failure: 'none' };

  static getDerivedStateFromError(error: unknown): { readonly failure: Failure } {
    return { failure: error instanceof MissingPart ? 'missing' : 'broken' };
  }

  override render() {
    const { t, onReset, onClose, children } = this.props;
    const { failure } = this.state;
    if (failure === 'none') return children;
    const missing = failure === 'missing';
    const goOn = (undo: () => void) => () => {
      undo();
      this.setState({ failure: 'none' });
    };
    return (
      <div className={onClose ? 'ap-note ap-note-over' : 'ap-note'} role="alert">
        <p className="ap-note-title">{t(missing ? 'app.partMissing' : 'app.viewFailed')}</p>
        <p>{t(missing ? 'app.partMissingHint' : 'app.viewFailedHint')}</p>
        {missing && <OfflineHint t={t} />}
        <p className="ap-note-acts">
          <button type="button" className="sh-button" onClick={goOn(missing ? () => undefined : onReset)}>
            {t(missing ? 'app.retry' : 'app.filterClear')}
          </button>
          {onClose && (
            <button type="button" className="sh-button" onClick={goOn(onClose)}>
              {t('app.close')}
            </button>
          )}
        </p>
      </div>
    );
  }
}
