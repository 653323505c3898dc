// What the timeline is told of the lens. Loaded when somebody chooses one.
import type { Lens } from '../../domain/lens.ts';
import { readLens } from '../../domain/lens.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import type { TimelineLens } from '../timeline/timeline-lens.ts';
import { LensForms } from './LensForms.tsx';
import { LensLegend } from './LensLegend.tsx';
import type { LensWording } from './lens-words.ts';
import { wordLens } from './lens-words.ts';
import './lens.css';

export function askLens(lens: Lens, events: readonly EventSummary[], wording: LensWording): TimelineLens {
  const [side] = lens;
  return {
    side,
    silent: new Set(events.flatMap((event) => (readLens(event, side) === 'silent' ? [event.id] : []))),
    describe: (told) => wordLens(told, lens, wording),
    Forms: LensForms,
    Legend: LensLegend,
  };
}
