// Adds to a briefing what a reader has before him; where none has been begun, it begins with a title.
import { addQuotedStep, beginBriefing, joinStep } from '../../domain/briefing/edit-briefing.ts';
import type { BriefingStep } from '../../domain/briefing/briefing-schema.ts';
import type { Mention } from '../../domain/corpus-schema.ts';
import type { Ledger } from '../../domain/ledger.ts';
import type { EventSummary, SiteIndex } from '../../domain/site-data.ts';
import type { QuotedStep } from '../../i18n/word-step.ts';
import { wordEventStep, wordViewStep } from '../../i18n/word-step.ts';
import type { AppStore } from '../../store/app-store.ts';
import type { BriefingStore } from '../../store/briefing/briefing-store.ts';
import { takePresentView } from '../../store/briefing/present-view.ts';
import { getPageBriefing } from './page-briefing.ts';

/** Puts a step behind the one in hand and takes it in hand; answers with its number, from 1. */
function addQuoted(
  app: AppStore,
  store: BriefingStore,
  { about }: SiteIndex,
  { step, quotations }: QuotedStep,
): number {
  const { briefing, begin } = store.getState();
  if (!briefing) begin(beginBriefing(about.title, about.cutOff));
  const { at, edit, go, briefing: begun } = store.getState();
  const place = Math.min(at + 1, begun?.steps.length ?? 0);
  edit((each) => addQuotedStep(each, place, step, quotations));
  go(place);
  app.getState().setGathering(true);
  return place + 1;
}

/** `view`: how the step shows it; `null`: as the page does. `narrow`: one view at a time, chosen by tabs. */
export function addPresentView(
  app: AppStore,
  index: SiteIndex,
  view: BriefingStep['view'] | null,
  narrow: boolean,
  store: BriefingStore = getPageBriefing(app),
): number {
  const shown = takePresentView(app.getState(), narrow);
  // A list is all of its rows, whichever of them is open.
  const events = view === 'list' ? [] : shown.events;
  const step = wordViewStep({ ...shown, events, view: view ?? shown.view }, index);
  return addQuoted(app, store, index, { step, quotations: [] });
}

export interface EventToAdd {
  readonly summary: EventSummary;
  readonly ledger: Ledger;
  /** Those that the ledger is made of. */
  readonly mentions: readonly Mention[];
}

export function addEvent(
  app: AppStore,
  index: SiteIndex,
  { summary, ledger, mentions }: EventToAdd,
  store: BriefingStore = getPageBriefing(app),
): number {
  return addQuoted(app, store, index, wordEventStep(summary, ledger, mentions, index));
}

/** Brings an event into the step in hand, with a line on it; answers with the number of that step. */
export function addEventHere(
  app: AppStore,
  index: SiteIndex,
  { summary, ledger, mentions }: EventToAdd,
  store: BriefingStore = getPageBriefing(app),
): number {
  const { step, quotations } = wordEventStep(summary, ledger, mentions, index);
  const { at, edit } = store.getState();
  edit((briefing) => joinStep(briefing, at, step, quotations));
  return at + 1;
}
