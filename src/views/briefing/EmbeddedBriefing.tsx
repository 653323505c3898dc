// A briefing inside another page: its first step to look at, where there is room for a stage, and a press that presents it. It
// takes no focus and no key of the page about it before that.
import { useRef, useState } from 'react';
import type { Briefing } from '../../domain/briefing/briefing-schema.ts';
import { briefEdit } from '../../i18n/messages/brief-edit.ts';
import { wordsIn } from '../../i18n/said-in.ts';
import { addMessages } from '../../i18n/translate.ts';
import { useWords } from '../shared/store-context.ts';
import { useBriefing } from './briefing-context.ts';
import { Presentation } from './present/Presentation.tsx';
import { useStage } from './present/use-stage.ts';
import { Refused } from './Refused.tsx';
import { StillSlide } from './StillSlide.tsx';
import { useSlides } from './use-slides.ts';
import './briefing.css';

addMessages(briefEdit);

/** The column of an article has room for a slide to look at, if not for one to speak from. */
const SMALL = '(max-width: 760px)';

export function EmbeddedBriefing() {
  const briefing = useBriefing((state) => state.briefing);
  return briefing ? <Poster briefing={briefing} /> : <Refused />;
}

function Poster({ briefing }: { readonly briefing: Briefing }) {
  const { t, language } = useWords();
  const slides = useSlides(briefing);
  const at = useBriefing((state) => state.at);
  const go = useBriefing((state) => state.go);
  const [presented, setPresented] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const stage = useStage(box, SMALL);
  return (
    <section className="be-poster" aria-label={t('briefEdit.title')}>
      <div ref={box} className="be-poster-stage" hidden={stage.flows} aria-hidden="true" inert>
        {!stage.flows && <StillSlide briefing={briefing} slides={slides} at={at} stage={stage} />}
      </div>
      <p className="be-poster-foot">
        <span dir="auto">
          {wordsIn(briefing.title, language)} · {t('briefEdit.steps', { count: slides.length })}
        </span>
        <button type="button" className="sh-button be-go" onClick={() => setPresented(true)}>
          {t('briefEdit.present')}
        </button>
      </p>
      {presented && (
        <Presentation
          briefing={briefing}
          slides={slides}
          at={at}
          onGo={go}
          onClose={() => setPresented(false)}
        />
      )}
    </section>
  );
}
