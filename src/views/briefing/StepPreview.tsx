// The step in hand as it will be presented, small: drawn on a stage of its own size, and shrunk. Pressed, it is presented.
import { useRef } from 'react';
import type { Briefing } from '../../domain/briefing/briefing-schema.ts';
import { briefing as briefingMessages } from '../../i18n/messages/briefing.ts';
import { panels } from '../../i18n/messages/panels.ts';
import { present } from '../../i18n/messages/present.ts';
import { addMessages } from '../../i18n/translate.ts';
import { useWords } from '../shared/store-context.ts';
import { useBriefing } from './briefing-context.ts';
import { useStage } from './present/use-stage.ts';
import { StillSlide } from './StillSlide.tsx';
import { useSlides } from './use-slides.ts';
import './present/present.css';

addMessages(briefingMessages);
addMessages(panels);
addMessages(present);

export function StepPreview({ briefing, at }: { readonly briefing: Briefing; readonly at: number }) {
  const { t } = useWords();
  const slides = useSlides(briefing);
  const box = useRef<HTMLDivElement>(null);
  const stage = useStage(box);
  const mode = useBriefing((state) => state.mode);
  const setMode = useBriefing((state) => state.setMode);
  // A small screen has no stage: there a slide is as long as it is. Behind a presentation nobody sees it.
  if (!slides[at] || stage.flows || mode === 'present') return null;
  return (
    <div className="be-preview">
      <div ref={box} className="be-preview-stage" aria-hidden="true" inert>
        <StillSlide briefing={briefing} slides={slides} at={at} stage={stage} />
      </div>
      <button type="button" aria-label={t('briefEdit.presentStep')} onClick={() => setMode('present')} />
    </div>
  );
}
