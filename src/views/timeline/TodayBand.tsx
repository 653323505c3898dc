// The present day: a tint behind the marks, a bar on the axis and, where there is room, its word.
import type { Translate } from '../../i18n/translate.ts';
import type { Box, TodayMark } from '../../layout/timeline/scene.ts';
import { SceneText } from './SceneText.tsx';

interface TodayBandProps {
  readonly today: TodayMark;
  readonly plot: Box;
  readonly t: Translate;
}

export function TodayBand({ today: { x, width, text }, plot, t }: TodayBandProps) {
  return (
    <g className="tl-today-mark">
      <title>{t('timeline.today')}</title>
      <rect className="tl-today" x={x} y={plot.y - 4} width={width} height={plot.height + 4} />
      <rect className="tl-today-bar" x={x} y={plot.y - 6} width={width} height={3} />
      {text && <SceneText text={text} className="tl-today-word" />}
    </g>
  );
}
