// All messages of the interface, one file an area; keys are prefixed with their area (`timeline.zoomIn`).
import { about } from './about.ts';
import { briefAdd } from './brief-add.ts';
import { briefEdit } from './brief-edit.ts';
import { briefing } from './briefing.ts';
import { changes } from './changes.ts';
import { details } from './details.ts';
import { filters } from './filters.ts';
import { page } from './page.ts';
import { panels } from './panels.ts';
import { tools } from './tools.ts';
import { drawer } from './drawer.ts';
import { embed } from './embed.ts';
import { exportDialog } from './export-dialog.ts';
import { exports } from './exports.ts';
import { FIRST_MESSAGES } from './first.ts';
import { frame } from './frame.ts';
import { graph } from './graph.ts';
import { questions } from './questions.ts';
import { laneTools } from './lane-tools.ts';
import { lens } from './lens.ts';
import { keys } from './keys.ts';
import { keep } from './keep.ts';
import { list } from './list.ts';
import { mend } from './mend.ts';
import { more } from './more.ts';
import { noMatch } from './no-match.ts';
import { paste } from './paste.ts';
import { present } from './present.ts';
import { print } from './print.ts';
import { presenter } from './presenter.ts';
import { reader } from './reader.ts';
import { review } from './review.ts';
import { reviewFile } from './review-file.ts';
import { search } from './search.ts';
import { select } from './select.ts';
import { sign } from './sign.ts';
import { slides } from './slides.ts';
import { steps } from './steps.ts';
import { timeSteps } from './time-steps.ts';
import { truces } from './truces.ts';

export const MESSAGES = {
  ar: {
    ...FIRST_MESSAGES.ar,
    ...about.ar,
    ...briefing.ar,
    ...briefAdd.ar,
    ...briefEdit.ar,
    ...changes.ar,
    ...keys.ar,
    ...laneTools.ar,
    ...details.ar,
    ...filters.ar,
    ...page.ar,
    ...panels.ar,
    ...tools.ar,
    ...drawer.ar,
    ...embed.ar,
    ...exportDialog.ar,
    ...exports.ar,
    ...frame.ar,
    ...graph.ar,
    ...questions.ar,
    ...lens.ar,
    ...keep.ar,
    ...list.ar,
    ...mend.ar,
    ...more.ar,
    ...noMatch.ar,
    ...paste.ar,
    ...present.ar,
    ...print.ar,
    ...presenter.ar,
    ...reader.ar,
    ...review.ar,
    ...reviewFile.ar,
    ...search.ar,
    ...select.ar,
    ...sign.ar,
    ...slides.ar,
    ...steps.ar,
    ...timeSteps.ar,
    ...truces.ar,
  },
  en: {
    ...FIRST_MESSAGES.en,
    ...about.en,
    ...briefing.en,
    ...briefAdd.en,
    ...briefEdit.en,
    ...changes.en,
    ...keys.en,
    ...laneTools.en,
    ...details.en,
    ...filters.en,
    ...page.en,
    ...panels.en,
    ...tools.en,
    ...drawer.en,
    ...embed.en,
    ...exportDialog.en,
    ...exports.en,
    ...frame.en,
    ...graph.en,
    ...questions.en,
    ...lens.en,
    ...keep.en,
    ...list.en,
    ...mend.en,
    ...more.en,
    ...noMatch.en,
    ...paste.en,
    ...present.en,
    ...print.en,
    ...presenter.en,
    ...reader.en,
    ...review.en,
    ...reviewFile.en,
    ...search.en,
    ...select.en,
    ...sign.en,
    ...slides.en,
    ...steps.en,
    ...timeSteps.en,
    ...truces.en,
  },
} as const;
