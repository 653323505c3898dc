// The briefing in the place of the views: as it is made, presented or printed (inside another page:
// EmbeddedBriefing.tsx); before there is one, the ways to begin.
import type { Briefing } from '../../domain/briefing/briefing-schema.ts';
import { lazyView } from '../shared/lazy-view.tsx';
import { useIndex, useWords } from '../shared/store-context.ts';
import { BeginBriefing } from './BeginBriefing.tsx';
import { useBriefing } from './briefing-context.ts';
import { useSlides } from './use-slides.ts';
import { useStray } from './use-stray.ts';

const EditBriefing = lazyView(() => import('./EditBriefing.tsx').then((file) => file.EditBriefing));
const PrintedBriefing = lazyView(() =>
  import('./print/PrintedBriefing.tsx').then((file) => file.PrintedBriefing),
);
const Presentation = lazyView(() => import('./present/Presentation.tsx').then((file) => file.Presentation));

export function BriefingPane() {
  const briefing = useBriefing((state) => state.briefing);
  const mode = useBriefing((state) => state.mode);
  if (!briefing) return <BeginBriefing />;
  if (mode === 'print') return <Printed briefing={briefing} />;
  // A presentation stands over the page that it was begun from, whose button has the focus back afterwards.
  return (
    <>
      <EditBriefing />
      {mode === 'present' && <Presented briefing={briefing} />}
    </>
  );
}

function Printed({ briefing }: { readonly briefing: Briefing }) {
  const setMode = useBriefing((state) => state.setMode);
  return (
    <PrintedBriefing
      briefing={briefing}
      slides={useSlides(briefing)}
      index={useIndex()}
      words={useWords()}
      stray={useStray(briefing.quotations)}
      onClose={() => setMode('edit')}
    />
  );
}

function Presented({ briefing }: { readonly briefing: Briefing }) {
  const slides = useSlides(briefing);
  const at = useBriefing((state) => state.at);
  const go = useBriefing((state) => state.go);
  const setMode = useBriefing((state) => state.setMode);
  const close = () => setMode('edit');
  return <Presentation briefing={briefing} slides={slides} at={at} onGo={go} onClose={close} />;
}
