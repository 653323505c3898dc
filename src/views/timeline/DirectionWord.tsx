// Which way time runs, for pictures too narrow to say it beside the axis. The arrow is decoration, the words are hidden
// from nobody: who cannot see it hears the whole sentence.
import type { Translate } from '../../i18n/translate.ts';
import type { PictureDirection } from '../../layout/timeline/scene.ts';

interface DirectionWordProps {
  readonly direction: PictureDirection;
  readonly t: Translate;
}

const WORDS = {
  ltr: { sentence: 'timeline.directionLtr', arrow: '→' },
  rtl: { sentence: 'timeline.directionRtl', arrow: '←' },
  down: { sentence: 'timeline.directionDown', arrow: '↓' },
} as const;

export function DirectionWord({ direction, t }: DirectionWordProps) {
  const { sentence, arrow } = WORDS[direction];
  return (
    <span className="tl-direction" title={t(sentence)}>
      <span aria-hidden="true">
        {t('timeline.direction')} <bdi>{arrow}</bdi>
      </span>
      <span className="sh-hidden">{t(sentence)}</span>
    </span>
  );
}
