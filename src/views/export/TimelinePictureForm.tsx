// The timeline as a picture: its present range, lanes and filter, as wide as asked.
import { legendMessage } from '../../exports/picture/legend-message.ts';
import { formatViewport } from '../../exports/picture/timeline-formats.ts';
import type { PictureWords } from '../../exports/picture/write-picture.ts';
import { writePicture } from '../../exports/picture/write-picture.ts';
import type { PictureStyle } from '../../exports/picture/write-sheet.ts';
import { directionOf } from '../../i18n/language.ts';
import type { TimelineScene } from '../../layout/timeline/scene.ts';
import { useTimelineProps } from '../app/use-timeline-props.ts';
import { useWords } from '../shared/store-context.ts';
import { loadPainter } from '../timeline/use-painter.ts';
import { useTimelineInput } from '../timeline/use-timeline-scene.ts';
import type { PictureWish } from './SavePicture.tsx';
import { SavePicture } from './SavePicture.tsx';
import { useSheetWords } from './use-sheet-words.ts';

export function TimelinePictureForm({ width, scale }: PictureWish) {
  const { t, dates, language } = useWords();
  const sheet = useSheetWords();
  const props = useTimelineProps();
  // A picture is looked at on other days, by people who have selected nothing; it is as wide as asked, so time runs along it.
  const { index, input } = useTimelineInput(
    {
      ...props,
      today: null,
      selected: null,
      direction: props.direction === 'down' ? directionOf(language) : props.direction,
    },
    width,
  );
  const events = (count: number) => t('unit.events', { count });
  const { undated } = index;
  const wordPicture = (scene: TimelineScene): PictureWords => ({
    ...sheet,
    time: t('timeline.direction'),
    hijri: t('timeline.hijri'),
    shown: [
      [
        t('timeline.shown', {
          events: events(scene.inView),
          range: formatViewport(scene.viewport, dates),
        }),
        ...(props.clock === 'report' ? [t('clocks.reportTitle')] : []),
      ].join(' · '),
      ...(undated.length > 0 ? [t('export.pictureUndated', { events: events(undated.length) })] : []),
      ...sheet.shown,
    ],
    before: scene.before && t('timeline.before', { events: events(scene.before.count) }),
    after: scene.after && t('timeline.after', { events: events(scene.after.count) }),
    legend: scene.legend.map((key) => ({ key, words: t(legendMessage(key)) })),
  });
  const prepare = async () => {
    const { along } = await loadPainter('ltr');
    const scene = along?.(input).scene;
    if (!scene || scene.direction === 'down') throw new Error('no picture along the width');
    return (style: PictureStyle) => writePicture(scene, wordPicture(scene), language, style);
  };
  return (
    <>
      {props.lens && <p>{t('export.pictureNoLens')}</p>}
      <SavePicture
        name="timeline"
        scale={scale}
        measure={input.measure}
        empty={index.firstView === null ? t('timeline.nothing') : null}
        prepare={prepare}
      />
    </>
  );
}
