// Saves a picture as SVG, or as PNG in a resolution, with the page's typefaces inside.
import { useState } from 'react';
import type { Picture, PictureStyle } from '../../exports/picture/write-sheet.ts';
import type { MeasureText } from '../../layout/timeline/scene.ts';
import { saveFile } from '../shared/save-file.ts';
import { useWords } from '../shared/store-context.ts';
import { drawPng } from './draw-png.ts';
import { readColours } from './picture-colours.ts';
import { gatherFaces } from './picture-faces.ts';

/** What the reader asks of a picture, in px. */
export interface PictureWish {
  readonly width: number;
  /** Device pixels a pixel of a PNG; 0: an SVG. */
  readonly scale: number;
}

interface SavePictureProps {
  /** `'graph'` → `waqai-graph.svg`. */
  readonly name: string;
  readonly scale: number;
  readonly measure: MeasureText;
  /** Why there is nothing to draw; `null`: there is. */
  readonly empty: string | null;
  /** What draws it in a style; rejects where it cannot be drawn. */
  readonly prepare: () => Promise<(style: PictureStyle) => Picture>;
}

export function SavePicture({ name, scale, measure, empty, prepare }: SavePictureProps) {
  const { t } = useWords();
  const [state, setState] = useState<'idle' | 'busy' | 'done' | 'failed'>('idle');
  const file = scale === 0 ? `waqai-${name}.svg` : `waqai-${name}-${scale}x.png`;
  const canSave = empty === null && state !== 'busy';

  const save = async () => {
    setState('busy');
    try {
      const draw = await prepare();
      const page = document.documentElement;
      const family = getComputedStyle(page).getPropertyValue('--font-ui').trim();
      const style = { colours: readColours(page), family, measure };
      // What it says, and so which faces it needs, is known when it is written.
      const faces = await gatherFaces(family, draw({ ...style, faces: '' }).svg);
      const picture = draw({ ...style, faces: faces.map(({ rule }) => rule).join('\n') });
      const saved =
        scale === 0
          ? saveFile(file, 'image/svg+xml', picture.svg)
          : saveFile(file, 'image/png', await drawPng(picture.svg, picture, scale, faces));
      setState(saved ? 'done' : 'idle');
    } catch {
      setState('failed');
    }
  };

  return (
    <>
      <p className="ex-options">
        <button
          type="button"
          className="sh-button"
          // Disabled outright it would lose the focus.
          aria-disabled={!canSave}
          onClick={() => {
            if (canSave) void save();
          }}
        >
          {t('export.save', { file })}
        </button>
        <output>
          {state === 'busy' && t('export.busy')}
          {state === 'done' && t('export.done')}
          {empty}
        </output>
      </p>
      {state === 'failed' && <p role="alert">{t('export.pictureFailed')}</p>}
    </>
  );
}
