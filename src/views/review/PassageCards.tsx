// The passages that tell an event, whole and exact, with who speaks in them; a press shows one where it stands in its article.
import type { Mention } from '../../domain/corpus-schema.ts';
import { useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { textDirection } from '../shared/text-direction.ts';
import { wordOutlet } from '../../i18n/word-event.ts';

interface PassageCardsProps {
  readonly mentions: readonly Mention[];
  readonly selected: string | null;
  readonly onSelect: (mention: Mention) => void;
}

export function PassageCards({ mentions, selected, onSelect }: PassageCardsProps) {
  const { t } = useWords();
  if (mentions.length === 0) return null;
  return (
    <section aria-label={t('review.passages')}>
      <h3 className="dr-heading">
        {t('review.passages')}{' '}
        <span className="rv-count">{t('unit.quotations', { count: mentions.length })}</span>
      </h3>
      <ol className="rv-cards">
        {mentions.map((mention) => (
          <li key={mention.id} className="rv-card" data-shown={mention.id === selected || undefined}>
            <PassageCard mention={mention} isSelected={mention.id === selected} onSelect={onSelect} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface PassageCardProps {
  readonly mention: Mention;
  readonly isSelected: boolean;
  readonly onSelect: (mention: Mention) => void;
}

function PassageCard({ mention, isSelected, onSelect }: PassageCardProps) {
  const { articles } = useIndex();
  const { dates, t } = useWords();
  const { passage, trigger, article } = mention;
  const head = articles.find(({ id }) => id === article);
  const language = head?.language ?? '';
  const [from, to] = [trigger.start - passage.start, trigger.end - passage.start];
  return (
    <>
      <p className="rv-card-head">
        <bdi>{head ? wordOutlet(head, dates, t) : article}</bdi>
        <button
          type="button"
          className="sh-link dr-small"
          aria-pressed={isSelected}
          onClick={() => onSelect(mention)}
        >
          {t('review.showInText')}
        </button>
      </p>
      <Voices mention={mention} />
      <blockquote className="dr-quote" lang={language || undefined} dir={textDirection(language)}>
        {passage.exact.slice(0, from)}
        <mark className="rv-trigger">{passage.exact.slice(from, to)}</mark>
        {passage.exact.slice(to)}
      </blockquote>
    </>
  );
}

/** Who says so in a passage, and with which stance; no claimant is the article's own voice. */
function Voices({ mention: { claims, modality } }: { readonly mention: Mention }) {
  const { t } = useWords();
  const labels = useLabels();
  return (
    <p className="rv-voices">
      {claims.length === 0 && <span>{t('drawer.ownVoice')}</span>}
      {claims.map(({ chain, stance, denies, form }, at) => (
        <span key={chain.map(({ actor }) => actor).join(' ') + stance}>
          {at > 0 && ' · '}
          <bdi>{labels.actor(chain.at(-1)?.actor ?? '')}</bdi>{' '}
          <span className="dr-role">
            {t(stance === 'denies' ? `drawer.denies.${denies ?? 'occurrence'}` : `review.form.${form}`)}
          </span>
        </span>
      ))}
      {modality !== 'happened' && <span className="dr-role"> · {t(`review.modality.${modality}`)}</span>}
    </p>
  );
}
