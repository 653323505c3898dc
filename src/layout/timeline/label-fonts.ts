// How the labels of events are set, in every picture.
import type { Font } from './scene.ts';

export const LABEL_FONT: Font = { size: 12.5, weight: 400 };
export const SELECTED_FONT: Font = { size: 12.5, weight: 600 };
export const LINE_HEIGHT = 15.5;
