// The first page of a slide to look at: nothing in it is pressed, and it tells nobody how many pages it has.
import type { Briefing } from '../../domain/briefing/briefing-schema.ts';
import type { Slide } from '../../domain/briefing/slides.ts';
import { SlideView } from './present/SlideView.tsx';
import type { Stage } from './present/use-stage.ts';

const ignore = () => undefined;

interface StillSlideProps {
  readonly briefing: Briefing;
  readonly slides: readonly Slide[];
  readonly at: number;
  readonly stage: Stage;
}

export function StillSlide({ briefing, slides, at, stage }: StillSlideProps) {
  const slide = slides[at];
  return (
    slide && (
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
    )
  );
}
