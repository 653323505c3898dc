// The briefing as it is made: its steps, the one in hand, and what that shows. Keys of the page: Ctrl+Z, Ctrl+Shift+Z, Ctrl+S.
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { briefEdit } from '../../i18n/messages/brief-edit.ts';
import { drawer } from '../../i18n/messages/drawer.ts';
import { list } from '../../i18n/messages/list.ts';
import { wordsIn } from '../../i18n/said-in.ts';
import { addMessages } from '../../i18n/translate.ts';
import { isDialogOpen } from '../shared/is-dialog-open.ts';
import { useApp, useWords } from '../shared/store-context.ts';
import { useBriefing } from './briefing-context.ts';
import { Drafts } from './Drafts.tsx';
import { EditBar, useSaveBriefing } from './EditBar.tsx';
import { HeadForm } from './HeadForm.tsx';
import { Refused } from './Refused.tsx';
import { StepForm } from './StepForm.tsx';
import { StepList } from './StepList.tsx';
import { StepView } from './StepView.tsx';
import { StrayNotice } from './StrayNotice.tsx';
import './briefing.css';

addMessages(briefEdit);
addMessages(drawer);
addMessages(list);

export function EditBriefing() {
  const { t, language } = useWords();
  const at = useBriefing((state) => state.at);
  const step = useBriefing((state) => state.briefing?.steps[state.at]);
  const count = useBriefing((state) => state.briefing?.steps.length ?? 0);
  const [said, say] = useState('');
  const save = useSaveBriefing();
  const main = useRef<HTMLElement>(null);
  useKeys(save);
  const stopGathering = useApp((state) => state.setGathering);
  // Whoever comes here reads on from the top.
  useEffect(() => {
    stopGathering(false);
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [stopGathering]);
  return (
    <div className="be-page">
      <EditBar onSave={save} />
      <main ref={main} id="content" className="be-main" tabIndex={-1}>
        <div className="be-side">
          <Refused />
          <StrayNotice />
          <HeadForm />
          <StepList say={say} />
          <Drafts />
        </div>
        {step && (
          <section className="be-step-pane" aria-labelledby="be-step-name">
            <h2 id="be-step-name" className="be-step-name">
              {t('briefEdit.stepName', {
                number: at + 1,
                caption: wordsIn(step.caption, language) || t('briefEdit.noCaption'),
              })}
            </h2>
            <div className="be-columns">
              {/* What was begun for one step (a signature) is not asked of the next. */}
              <StepForm key={`${at} ${count}`} step={step} at={at} />
              <StepView step={step} at={at} />
            </div>
          </section>
        )}
      </main>
      <output className="sh-hidden">{said}</output>
    </div>
  );
}

/** Keys of the whole page; in a field, undoing is the field's own. */
function useKeys(save: () => void): void {
  const undo = useBriefing((state) => state.undo);
  const redo = useBriefing((state) => state.redo);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isDialogOpen()) return;
    const inField = event.target instanceof Element && event.target.closest('input, textarea');
    // By the key's place too: on an Arabic layout it writes another letter.
    const isKey = (code: string, letter: string) => event.code === code || event.key.toLowerCase() === letter;
    if (isKey('KeyS', 's')) save();
    else if (inField) return;
    else if (isKey('KeyY', 'y') || (isKey('KeyZ', 'z') && event.shiftKey)) redo();
    else if (isKey('KeyZ', 'z')) undo();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
