// On phones: which of the three parts of review mode is shown.
import { useWords } from '../shared/store-context.ts';

const REVIEW_TABS = ['queue', 'event', 'text'] as const;
export type ReviewTab = (typeof REVIEW_TABS)[number];

interface ReviewTabsProps {
  readonly tab: ReviewTab;
  readonly onTab: (tab: ReviewTab) => void;
}

export function ReviewTabs({ tab, onTab }: ReviewTabsProps) {
  const { t } = useWords();
  return (
    <nav className="ap-tabs rv-tabs" aria-label={t('review.tabs')}>
      {REVIEW_TABS.map((one) => (
        <button
          key={one}
          type="button"
          aria-current={one === tab ? 'page' : undefined}
          onClick={() => onTab(one)}
        >
          {t(`review.tab.${one}`)}
        </button>
      ))}
    </nav>
  );
}
