// Takes the timeline out as a picture: SVG, or PNG in one of three resolutions, as wide as is asked for.
import { useState } from 'react';
import { writePicture } from '../../exports/picture/write-picture.ts';
import type { PictureWords } from '../../exports/picture/write-picture.ts';
import { formatDay } from '../../i18n/format-date.ts';
import { directionOf } from '../../i18n/language.ts';
import { panels } from '../../i18n/messages/panels.ts';
import { addMessages } from '../../i18n/translate.ts';
import { wordFilter } from '../../i18n/word-filter.ts';
import { wordReview } from '../../i18n/word-review.ts';
import { wordSources } from '../../i18n/word-sources.ts';
import type { TimelineScene } from '../../layout/timeline/scene.ts';
import { useTimelineProps } from '../app/use-timeline-props.ts';
import { saveFile } from '../shared/save-file.ts';
import { useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { formatViewport } from '../../exports/picture/timeline-formats.ts';
import { legendMessage } from '../../exports/picture/legend-message.ts';
import { loadPainter } from '../timeline/use-painter.ts';
import { useTimelineInput } from '../timeline/use-timeline-scene.ts';
import { drawPng } from './draw-png.ts';
import { readColours } from './picture-colours.ts';
import { gatherFaces } from './picture-faces.ts';

addMessages(panels);

const WIDTHS = [800, 1200, 1600] as const;
/** Device pixels a pixel of a PNG; 0: an SVG. */
const SCALES = [0, 1, 2, 3] as const;

export function PictureForm() {
  const { t, dates, language } = useWords();
  const { about, review } = useIndex();
  const labels = useLabels();
  const filter = useApp((state) => state.filter);
  const known = useApp((state) => state.known);
  const [width, setWidth] = useState(1200);
  const [scale, setScale] = useState<number>(0);
  const [state, setState] = useState<'idle' | 'busy' | 'done' | 'failed'>('idle');
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
  const wordPicture = (scene: TimelineScene): PictureWords => {
    const filtered = wordFilter(filter, t, labels);
    const { undated } = index;
    const unsaved = props.pasted?.size ?? 0;
    return {
      title: about.title[language],
      time: t('timeline.direction'),
      hijri: t('timeline.hijri'),
      shown: [
        t('timeline.shown', {
          events: events(scene.inView),
          range: formatViewport(scene.viewport, dates),
        }),
        ...(undated.length > 0 ? [t('export.pictureUndated', { events: events(undated.length) })] : []),
        ...(filtered === '' ? [] : [t('export.filtered', { filter: filtered })]),
        ...(props.clock === 'report' ? [t('clocks.reportTitle')] : []),
        ...(known === null ? [] : [t('export.pictureKnown', { day: formatDay(known, dates) })]),
      ],
      before: scene.before && t('timeline.before', { events: events(scene.before.count) }),
      after: scene.after && t('timeline.after', { events: events(scene.after.count) }),
      legend: scene.legend.map((key) => ({ key, words: t(legendMessage(key)) })),
      sources: wordSources(props.articles, dates, t),
      review: [
        wordReview(review, dates, t),
        ...(unsaved > 0
          ? [t('export.pictureUnsaved', { articles: t('unit.articles', { count: unsaved }) })]
          : []),
      ].join(' · '),
    };
  };

  const draw = async () => {
    const { along } = await loadPainter('ltr');
    const scene = along?.(input).scene;
    if (!scene || scene.direction === 'down') throw new Error('no picture along the width');
    const page = document.documentElement;
    const family = getComputedStyle(page).getPropertyValue('--font-ui').trim();
    const style = { colours: readColours(page), family, measure: input.measure };
    const words = wordPicture(scene);
    // What it says, and so which faces it needs, is known when it is written.
    const bare = writePicture(scene, words, language, { ...style, faces: '' });
    const faces = await gatherFaces(family, bare.svg);
    const rules = faces.map(({ rule }) => rule).join('\n');
    return { faces, picture: writePicture(scene, words, language, { ...style, faces: rules }) };
  };
  const name = scale === 0 ? 'waqai-timeline.svg' : `waqai-timeline-${scale}x.png`;
  const save = async () => {
    setState('busy');
    try {
      const { picture, faces } = await draw();
      const saved =
        scale === 0
          ? saveFile(name, 'image/svg+xml', picture.svg)
          : saveFile(name, 'image/png', await drawPng(picture.svg, picture, scale, faces));
      setState(saved ? 'done' : 'idle');
    } catch {
      setState('failed');
    }
  };
  const isEmpty = index.firstView === null;

  return (
    <div className="ex-embed">
      <p>{t('export.pictureWhat')}</p>
      {props.lens && <p>{t('export.pictureNoLens')}</p>}
      <p className="ex-options">
        <label>
          {t('export.pictureFormat')}{' '}
          <select
            value={scale}
            onChange={({ target }) => {
              setScale(Number(target.value));
              setState('idle');
            }}
          >
            {SCALES.map((each) => (
              <option key={each} value={each}>
                {each === 0 ? t('export.pictureSvg') : t('export.picturePng', { scale: each })}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('export.pictureWidth')}{' '}
          <select
            value={width}
            onChange={({ target }) => {
              setWidth(Number(target.value));
              setState('idle');
            }}
          >
            {WIDTHS.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="sh-button"
          disabled={isEmpty || state === 'busy'}
          onClick={() => void save()}
        >
          {t('export.save', { file: name })}
        </button>
        <output>
          {state === 'busy' && t('export.busy')}
          {state === 'done' && t('export.done')}
          {isEmpty && t('timeline.nothing')}
        </output>
      </p>
      {state === 'failed' && <p role="alert">{t('export.pictureFailed')}</p>}
    </div>
  );
}
