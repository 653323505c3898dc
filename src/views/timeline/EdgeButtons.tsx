// The counted arrows at the edges of the view: what lies before and after, and the way there.
import type { EdgeArrow, TimelineScene, Viewport } from '../../layout/timeline/scene.ts';
import type { Language } from '../../i18n/language.ts';
import { directionOf } from '../../i18n/language.ts';
import type { Translate } from '../../i18n/translate.ts';

export interface EdgeButtonsProps {
  readonly scene: TimelineScene;
  readonly language: Language;
  readonly t: Translate;
  readonly onGo: (to: Viewport) => void;
}

export function EdgeButtons({ scene, language, t, onGo }: EdgeButtonsProps) {
  const { plot, width } = scene;
  const top = plot.y + plot.height + 10;
  const button = (edge: EdgeArrow, key: 'timeline.before' | 'timeline.after') => {
    const name = t(key, { events: t('unit.events', { count: edge.count }) });
    const place = edge.side === 'left' ? { left: plot.x } : { right: width - plot.x - plot.width };
    return (
      <button
        type="button"
        className={`tl-edge tl-edge-${edge.side}`}
        style={{ top, ...place }}
        title={name}
        onClick={() => onGo(edge.target)}
      >
        <svg width="8" height="12" viewBox="0 0 8 12" aria-hidden="true">
          <path d={edge.side === 'left' ? 'M7 1L2 6l5 5' : 'M1 1l5 5l-5 5'} />
        </svg>
        <span dir={directionOf(language)}>{t(`${key}Short`, { count: edge.count })}</span>
      </button>
    );
  };
  return (
    <>
      {scene.before && button(scene.before, 'timeline.before')}
      {scene.after && button(scene.after, 'timeline.after')}
    </>
  );
}
