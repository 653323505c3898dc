// Adds to the page's briefing what a reader has before him; where none has been begun, it begins with a title.
import { useContext, useState } from 'react';
import type { BriefingStep } from '../../domain/briefing/briefing-schema.ts';
import { addQuotedStep, beginBriefing } from '../../domain/briefing/edit-briefing.ts';
import type { QuotedStep } from '../../i18n/word-step.ts';
import { wordViewStep } from '../../i18n/word-step.ts';
import type { AppStore } from '../../store/app-store.ts';
import type { BriefingStore } from '../../store/briefing/briefing-store.ts';
import { takePresentView } from '../../store/briefing/present-view.ts';
import { StoreContext, useIndex, useWords } from '../shared/store-context.ts';
import { NARROW, useMediaQuery } from '../shared/use-media-query.ts';
import { useBriefingStore } from './briefing-context.ts';

/** Puts a step behind the one in hand and takes it in hand; answers with its number, from 1. */
export function addToBriefing(
  app: AppStore,
  store: BriefingStore,
  { step, quotations }: QuotedStep,
): number | null {
  const { site, setGathering } = app.getState();
  if (site.phase !== 'ready') return null;
  const { about } = site.index;
  const { briefing, begin } = store.getState();
  if (!briefing) begin(beginBriefing(about.title, about.cutOff));
  const { at, edit, go } = store.getState();
  const place = Math.min(at + 1, store.getState().briefing?.steps.length ?? 0);
  edit((each) => addQuotedStep(each, place, step, quotations));
  go(place);
  setGathering(true);
  return place + 1;
}

/** Adds the present view as a step of its own. */
export function useAddView(): { readonly add: (view: BriefingStep['view']) => void; readonly said: string } {
  const app = useContext(StoreContext);
  const store = useBriefingStore();
  const index = useIndex();
  const { t } = useWords();
  const narrow = useMediaQuery(NARROW);
  const [said, say] = useState('');
  const add = (view: BriefingStep['view']) => {
    if (!app) return;
    const shown = takePresentView(app.getState(), narrow);
    const step = wordViewStep({ ...shown, view: view === 'timeline' ? shown.view : view }, index);
    const number = addToBriefing(app, store, { step, quotations: [] });
    if (number !== null) say(t('briefEdit.added', { number }));
  };
  return { add, said };
}
