// Which way time runs, for pictures too narrow to say it beside the axis. The arrow is decoration, the words are hidden
// from nobody: who cannot see it hears the whole sentence.
import type { Translate } from '../../i18n/translate.ts';
import type { TimeDirection } from '../../layout/timeline/scene.ts';

interface DirectionWordProps {
  readonly direction: TimeDirection;
  readonly t: Translate;
}

export function DirectionWord({ direction, t }: DirectionWordProps) {
  const sentence = t(direction === 'rtl' ? 'timeline.directionRtl' : 'timeline.directionLtr');
  return (
    <span className="tl-direction" title={sentence}>
      <span aria-hidden="true">
        {t('timeline.direction')} <bdi>{direction === 'rtl' ? '←' : '→'}</bdi>
      </span>
      <span className="sh-hidden">{sentence}</span>
    </span>
  );
}
