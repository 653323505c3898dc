// Which events were joined to one, and which one it was part of.
import type { ChangedEvent } from '../../domain/review/review-report.ts';
import { useWords } from '../shared/store-context.ts';

export function Regrouped({ joined, splitFrom }: Pick<ChangedEvent, 'joined' | 'splitFrom'>) {
  const { language, t } = useWords();
  return (
    <>
      {joined.map(({ event, headline }) => (
        <p key={event}>
          {t('changes.joined')} <bdi>{headline[language]}</bdi>
        </p>
      ))}
      {splitFrom && (
        <p>
          {t('changes.splitFrom')} <bdi>{splitFrom.headline[language]}</bdi>
        </p>
      )}
    </>
  );
}
