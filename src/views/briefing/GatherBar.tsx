// Over the views while a briefing is gathered from them: which step is in hand, and what can be made of what is on screen.
import { useContext, useEffect, useRef, useState } from 'react';
import { briefAdd } from '../../i18n/messages/brief-add.ts';
import { briefEdit } from '../../i18n/messages/brief-edit.ts';
import { wordsIn } from '../../i18n/said-in.ts';
import { addMessages } from '../../i18n/translate.ts';
import { changeStep } from '../../domain/briefing/edit-briefing.ts';
import { isolate } from '../../i18n/isolate.ts';
import { takePresentView } from '../../store/briefing/present-view.ts';
import { CloseIcon } from '../shared/CloseIcon.tsx';
import { StoreContext, useApp, useIndex, useWords } from '../shared/store-context.ts';
import { NARROW, useMediaQuery } from '../shared/use-media-query.ts';
import { useBriefing, useBriefingStore } from './briefing-context.ts';
import { addPresentView } from './add-to-briefing.ts';
import './briefing.css';

addMessages(briefEdit);
addMessages(briefAdd);

export function GatherBar() {
  const { t, language } = useWords();
  const app = useContext(StoreContext);
  const narrow = useMediaQuery(NARROW);
  const briefing = useBriefing((state) => state.briefing);
  const at = useBriefing((state) => state.at);
  const edit = useBriefing((state) => state.edit);
  const setMode = useBriefing((state) => state.setMode);
  const stop = useApp((state) => state.setGathering);
  const [said, say] = useState('');
  const store = useBriefingStore();
  const index = useIndex();
  const step = briefing?.steps[at];
  const bar = useRef<HTMLElement>(null);
  // Whoever comes from the form of a step goes on from here; who is elsewhere on the page stays there.
  useEffect(() => {
    if (document.activeElement === document.body) bar.current?.focus({ preventScroll: true });
  }, []);
  const take = () => {
    if (!app) return;
    const view = takePresentView(app.getState(), narrow);
    // Events that were chosen stay; the one on screen joins them.
    const events = [...new Set([...(step?.events ?? []), ...view.events])];
    edit((each) => changeStep(each, at, { ...view, events }));
    say(t('briefEdit.tookView', { number: at + 1 }));
  };
  const add = () => {
    if (app) say(t('briefAdd.added', { number: addPresentView(app, index, null, narrow, store) }));
  };
  return (
    <section ref={bar} className="be-gather" tabIndex={-1} aria-label={t('briefEdit.gather')}>
      <p>
        <strong>{t('briefEdit.gather')}</strong>{' '}
        {step &&
          t('briefEdit.gatherStep', {
            number: at + 1,
            total: briefing?.steps.length ?? 0,
            caption: isolate(wordsIn(step.caption, language) || t('briefEdit.noCaption')),
          })}
      </p>
      <div className="be-tools">
        {step && (
          <button type="button" className="sh-button" onClick={take}>
            {t('briefEdit.takeView', { number: at + 1 })}
          </button>
        )}
        <button type="button" className="sh-button" onClick={add}>
          {t('briefEdit.addView')}
        </button>
        <button type="button" className="sh-button be-go" onClick={() => setMode('edit')}>
          {t('briefEdit.backToBriefing')}
        </button>
        <button
          type="button"
          className="sh-button sh-button-quiet sh-close"
          aria-label={t('briefEdit.gatherEnd')}
          onClick={() => stop(false)}
        >
          <CloseIcon />
        </button>
      </div>
      <output className="be-said">{said}</output>
    </section>
  );
}
