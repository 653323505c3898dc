// Catches a view that fails, so that the others go on; says so and offers another try.
import type { ReactNode } from 'react';
import { Component } from 'react';
import type { Translate } from '../../i18n/translate.ts';

interface ViewBoundaryProps {
  readonly t: Translate;
  readonly onReset: () => void;
  readonly children: ReactNode;
}

export class ViewBoundary extends Component<ViewBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { t, onReset, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <div className="ap-note" role="alert">
        <p className="ap-note-title">{t('app.viewFailed')}</p>
        <p>{t('app.viewFailedHint')}</p>
        <button
          type="button"
          className="sh-button"
          onClick={() => {
            onReset();
            this.setState({ failed: false });
          }}
        >
          {t('app.filterClear')}
        </button>
      </div>
    );
  }
}
