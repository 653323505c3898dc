// The buttons for zooming.
import type { Translate } from '../../i18n/translate.ts';

export interface TimelineToolbarProps {
  readonly t: Translate;
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  readonly onFit: () => void;
}

export function TimelineToolbar({ t, onZoomIn, onZoomOut, onFit }: TimelineToolbarProps) {
  return (
    <div className="tl-toolbar" role="group" aria-label={t('timeline.tools')}>
      <button
        type="button"
        className="tl-button"
        title={t('timeline.zoomOut')}
        aria-label={t('timeline.zoomOut')}
        onClick={onZoomOut}
      >
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M2 7h10" />
        </svg>
      </button>
      <button
        type="button"
        className="tl-button"
        title={t('timeline.zoomIn')}
        aria-label={t('timeline.zoomIn')}
        onClick={onZoomIn}
      >
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M2 7h10M7 2v10" />
        </svg>
      </button>
      <button type="button" className="tl-button" title={t('timeline.fit')} onClick={onFit}>
        {t('timeline.fitShort')}
      </button>
    </div>
  );
}
