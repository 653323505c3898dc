// Tells whoever makes a briefing that it quotes what no text of the chronology says, before it goes anywhere.
import { useWords } from '../shared/store-context.ts';
import { useBriefing } from './briefing-context.ts';
import { useStray } from './use-stray.ts';

const NONE: readonly never[] = [];

export function StrayNotice() {
  const { t } = useWords();
  const stray = useStray(useBriefing(({ briefing }) => briefing?.quotations ?? NONE));
  return (
    <p className="be-trouble" role="status">
      {stray.size > 0 && t('briefEdit.stray', { count: stray.size })}
    </p>
  );
}
