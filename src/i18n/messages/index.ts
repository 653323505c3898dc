// All messages of the interface, one file an area; keys are prefixed with their area (`timeline.zoomIn`).
import { app } from './app.ts';
import { clocks } from './clocks.ts';
import { common } from './common.ts';
import { drawer } from './drawer.ts';
import { graph } from './graph.ts';
import { lanes } from './lanes.ts';
import { list } from './list.ts';
import { reader } from './reader.ts';
import { steps } from './steps.ts';
import { timeSteps } from './time-steps.ts';
import { timeline } from './timeline.ts';
import { truces } from './truces.ts';

export const MESSAGES = {
  ar: {
    ...common.ar,
    ...app.ar,
    ...timeline.ar,
    ...graph.ar,
    ...lanes.ar,
    ...list.ar,
    ...drawer.ar,
    ...reader.ar,
    ...steps.ar,
    ...timeSteps.ar,
    ...truces.ar,
    ...clocks.ar,
  },
  en: {
    ...common.en,
    ...app.en,
    ...timeline.en,
    ...graph.en,
    ...lanes.en,
    ...list.en,
    ...drawer.en,
    ...reader.en,
    ...steps.en,
    ...timeSteps.en,
    ...truces.en,
    ...clocks.en,
  },
} as const;
