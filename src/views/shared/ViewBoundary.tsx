// Catches a view that fails, or that could not be fetched, so that the others go on; says so and offers another try.
import type { ReactNode } from 'react';
import { Component } from 'react';
import type { Translate } from '../../i18n/translate.ts';
import { isOffline } from './is-offline.ts';
import { MissingPart } from './lazy-view.tsx';

interface ViewBoundaryProps {
  readonly t: Translate;
  /** Undoes what may have made the view fail; what could not be fetched is only asked for again. */
  readonly onReset: () => void;
  readonly children: ReactNode;
}

type Failure = 'none' | 'missing' | 'broken';

export class ViewBoundary extends Component<ViewBoundaryProps, { readonly failure: Failure }> {
  override state: { readonly failure: Failure } = { failure: 'none' };

  static getDerivedStateFromError(error: unknown): { readonly failure: Failure } {
    return { failure: error instanceof MissingPart ? 'missing' : 'broken' };
  }

  override render() {
    const { t, onReset, children } = this.props;
    const { failure } = this.state;
    if (failure === 'none') return children;
    const missing = failure === 'missing';
    return (
      <div className="ap-note" role="alert">
        <p className="ap-note-title">{t(missing ? 'app.partMissing' : 'app.viewFailed')}</p>
        <p>{missing ? t(isOffline() ? 'app.offline' : 'app.partMissingHint') : t('app.viewFailedHint')}</p>
        <button
          type="button"
          className="sh-button"
          onClick={() => {
            if (!missing) onReset();
            this.setState({ failure: 'none' });
          }}
        >
          {t(missing ? 'app.retry' : 'app.filterClear')}
        </button>
      </div>
    );
  }
}
