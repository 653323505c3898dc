// The step in hand as it will be presented, small: drawn on a stage of its own size, and shrunk. Pressed, it is presented.
import { useRef } from 'react';
import type { Briefing } from '../../domain/briefing/briefing-schema.ts';
import { briefing as briefingMessages } from '../../i18n/messages/briefing.ts';
import { panels } from '../../i18n/messages/panels.ts';
import { present } from '../../i18n/messages/present.ts';
import { addMessages } from '../../i18n/translate.ts';
import { useWords } from '../shared/store-context.ts';
import { useBriefing } from './briefing-context.ts';
import { SlideView } from './present/SlideView.tsx';
import { useStage } from './present/use-stage.ts';
import { useSlides } from './use-slides.ts';
import './present/present.css';

addMessages(briefingMessages);
addMessages(panels);
addMessages(present);

const ignore = () => undefined;

export function StepPreview({ briefing, at }: { readonly briefing: Briefing; readonly at: number }) {
  const { t } = useWords();
  const slides = useSlides(briefing);
  const box = useRef<HTMLDivElement>(null);
  const stage = useStage(box);
  const mode = useBriefing((state) => state.mode);
  const setMode = useBriefing((state) => state.setMode);
  const slide = slides[at];
  // A small screen has no stage: there a slide is as long as it is. Behind a presentation nobody sees it.
  if (!slide || stage.flows || mode === 'present') return null;
  return (
    <div className="be-preview">
      <div ref={box} className="be-preview-stage" aria-hidden="true" inert>
        <SlideView
          key={at}
          briefing={briefing}
          slide={slide}
          count={slides.length}
          page={0}
          pages={1}
          stage={stage}
          onPages={ignore}
          onQuote={ignore}
        />
      </div>
      <button type="button" aria-label={t('briefEdit.presentStep')} onClick={() => setMode('present')} />
    </div>
  );
}
