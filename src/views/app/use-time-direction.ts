// Which way time runs: by the reader's choice, else down on narrow screens and as the language runs on others.
import { directionOf } from '../../i18n/language.ts';
import type { PictureDirection } from '../../layout/timeline/scene.ts';
import { useApp } from '../shared/store-context.ts';
import { NARROW, useMediaQuery } from '../shared/use-media-query.ts';

/** `usual` is what holds where the reader has chosen nothing. */
export function useTimeDirection(): {
  readonly direction: PictureDirection;
  readonly usual: PictureDirection;
} {
  const narrow = useMediaQuery(NARROW);
  const language = useApp((state) => state.language);
  const usual = narrow ? 'down' : directionOf(language);
  return { direction: useApp((state) => state.timeDirection) ?? usual, usual };
}
