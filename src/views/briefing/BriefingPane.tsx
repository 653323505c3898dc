// The briefing in the place of the views: as it is made, presented or printed; before there is one, the ways to begin.
import { lazyView } from '../shared/lazy-view.tsx';
import { useApp } from '../shared/store-context.ts';
import { BeginBriefing } from './BeginBriefing.tsx';
import { useBriefing } from './briefing-context.ts';

const EditBriefing = lazyView(() => import('./EditBriefing.tsx').then((file) => file.EditBriefing));

export function BriefingPane() {
  const begun = useBriefing(({ briefing }) => briefing !== null);
  const mode = useBriefing((state) => state.mode);
  const embedded = useApp((state) => state.embedded);
  if (!begun) return <BeginBriefing />;
  // Another page shows a briefing; it is not made there.
  switch (mode === 'edit' && embedded ? 'present' : mode) {
    case 'edit':
    case 'present':
    case 'print':
    case 'closed':
      return <EditBriefing />;
    default:
      return null;
  }
}
