// The hatching of days that no article is from. For the eye: the list and the drawer tell what there is.
import type { Translate } from '../../i18n/translate.ts';
import type { Box } from '../../layout/timeline/scene.ts';

interface UncoveredDaysProps {
  readonly boxes: readonly Box[];
  readonly ids: string;
  readonly t: Translate;
}

export function UncoveredDays({ boxes, ids, t }: UncoveredDaysProps) {
  return boxes.map((box) => (
    <rect
      key={`${box.x} ${box.y}`}
      className="tl-uncovered"
      aria-hidden="true"
      fill={`url(#${ids}-uncovered)`}
      {...box}
    >
      <title>{t('timeline.uncovered')}</title>
    </rect>
  ));
}
