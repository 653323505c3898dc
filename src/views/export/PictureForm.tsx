// Takes the timeline or the actor graph out as a picture: which of them, as what, how wide. Each draws itself elsewhere.
import { useState } from 'react';
import { useWords } from '../shared/store-context.ts';
import { GraphPictureForm } from './GraphPictureForm.tsx';
import { TimelinePictureForm } from './TimelinePictureForm.tsx';

const WIDTHS = [800, 1200, 1600] as const;
/** Device pixels a pixel of a PNG; 0: an SVG. */
const SCALES = [0, 1, 2, 3] as const;
const FORMS = { timeline: TimelinePictureForm, graph: GraphPictureForm } as const;
const SUBJECTS = ['timeline', 'graph'] as const;

export function PictureForm() {
  const { t } = useWords();
  const [subject, setSubject] = useState<keyof typeof FORMS>('timeline');
  const [scale, setScale] = useState(0);
  const [width, setWidth] = useState(1200);
  const Form = FORMS[subject];
  return (
    <div className="ex-embed">
      <p>{t('export.pictureWhat')}</p>
      <p className="ex-options">
        <label>
          {t('export.pictureOf')}{' '}
          <select
            value={subject}
            onChange={({ target }) =>
              setSubject(SUBJECTS.find((each) => each === target.value) ?? 'timeline')
            }
          >
            {SUBJECTS.map((each) => (
              <option key={each} value={each}>
                {t(`export.pictureOf.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('export.pictureFormat')}{' '}
          <select value={scale} onChange={({ target }) => setScale(Number(target.value))}>
            {SCALES.map((each) => (
              <option key={each} value={each}>
                {each === 0 ? t('export.pictureSvg') : t('export.picturePng', { scale: each })}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('export.pictureWidth')}{' '}
          <select value={width} onChange={({ target }) => setWidth(Number(target.value))}>
            {WIDTHS.map((each) => (
              <option key={each} value={each}>
                {t('number', { number: each })}
              </option>
            ))}
          </select>
        </label>
      </p>
      {/* What was saved is no longer said once another picture is chosen. */}
      <Form key={`${subject} ${scale} ${width}`} width={width} scale={scale} />
    </div>
  );
}
