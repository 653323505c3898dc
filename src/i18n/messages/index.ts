// All messages of the interface, one file an area; keys are prefixed with their area (`timeline.zoomIn`).
import { FIRST_MESSAGES } from './first.ts';
import { graph } from './graph.ts';
import { reader } from './reader.ts';
import { steps } from './steps.ts';
import { timeSteps } from './time-steps.ts';

export const MESSAGES = {
  ar: { ...FIRST_MESSAGES.ar, ...graph.ar, ...reader.ar, ...steps.ar, ...timeSteps.ar },
  en: { ...FIRST_MESSAGES.en, ...graph.en, ...reader.en, ...steps.en, ...timeSteps.en },
} as const;
