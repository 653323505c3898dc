// The messages of the first picture. Those of other areas come with the views that speak them (`addMessages`), so that a
// page that shows only the timeline need not wait for them.
import { app } from './app.ts';
import { clocks } from './clocks.ts';
import { common } from './common.ts';
import { lanes } from './lanes.ts';
import { timeline } from './timeline.ts';

export const FIRST_MESSAGES = {
  ar: {
    ...common.ar,
    ...app.ar,
    ...timeline.ar,
    ...lanes.ar,
    ...clocks.ar,
  },
  en: {
    ...common.en,
    ...app.en,
    ...timeline.en,
    ...lanes.en,
    ...clocks.en,
  },
} as const;
