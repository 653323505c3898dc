// Which way time runs: by the reader's choice, else down on narrow screens and as the language runs on others.
import type { Language } from '../../i18n/language.ts';
import { directionOf } from '../../i18n/language.ts';
import type { PictureDirection } from '../../layout/timeline/scene.ts';
import type { AppState } from '../../store/app-store.ts';
import { useApp } from '../shared/store-context.ts';
import { NARROW, useMediaQuery } from '../shared/use-media-query.ts';

const findUsual = (language: Language, narrow: boolean): PictureDirection =>
  narrow ? 'down' : directionOf(language);

/** The direction that a page begins with, before there are views to ask. */
export function findFirstDirection({ timeDirection, language }: AppState): PictureDirection {
  return timeDirection ?? findUsual(language, window.matchMedia?.(NARROW).matches ?? false);
}

/** `usual` is what holds where the reader has chosen nothing. */
export function useTimeDirection(): {
  readonly direction: PictureDirection;
  readonly usual: PictureDirection;
} {
  const narrow = useMediaQuery(NARROW);
  const language = useApp((state) => state.language);
  const usual = findUsual(language, narrow);
  return { direction: useApp((state) => state.timeDirection) ?? usual, usual };
}
