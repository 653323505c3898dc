// "Why one event?": what speaks for its passages telling the same, each reason with the two passages that it joins.
import type { Mention, Step } from '../../domain/corpus-schema.ts';
import { wordStep } from '../../i18n/step-words.ts';
import { useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { textDirection } from '../shared/text-direction.ts';
import { wordOutlet } from '../../i18n/word-event.ts';
import { Folded } from './Folded.tsx';

/** Reasons shown before the rest is folded. */
const MOST = 5;

interface WhyLinkedProps {
  readonly steps: readonly Step[];
  readonly mentions: readonly Mention[];
}

export function WhyLinked({ steps, mentions }: WhyLinkedProps) {
  const { dates, t } = useWords();
  const labels = useLabels();
  if (steps.length === 0) return null;
  return (
    <details className="dr-why">
      <summary>{t('drawer.whyLink')}</summary>
      <Folded
        most={MOST}
        className="dr-reasons"
        label={(from) => t('drawer.moreReasons', { count: steps.length - from })}
      >
        {steps.map((step) => (
          <li key={`${step.rule} ${Object.values(step.params).join(' ')}`}>
            {wordStep(step, dates, labels)}
            <Joined step={step} mentions={mentions} />
          </li>
        ))}
      </Folded>
    </details>
  );
}

/** The two passages of a reason: their words, and the way to them. */
function Joined({ step, mentions }: { readonly step: Step; readonly mentions: readonly Mention[] }) {
  const { articles } = useIndex();
  const { dates, t } = useWords();
  const openArticle = useApp((state) => state.openArticle);
  const { mention: one, with: other } = step.params;
  const joined = [one, other].flatMap((id) => mentions.find((mention) => mention.id === id) ?? []);
  if (joined.length < 2 || joined.some(({ passage }) => passage.exact === '')) return null;
  return (
    <ul className="dr-joined" aria-label={t('drawer.joined')}>
      {joined.map(({ id, article, passage, trigger }) => {
        const head = articles.find((known) => known.id === article);
        return (
          <li key={id}>
            <button type="button" className="sh-link dr-small" onClick={() => openArticle(article, id)}>
              <q className="dr-words" lang={head?.language} dir={textDirection(head?.language ?? '')}>
                {passage.exact.slice(trigger.start - passage.start, trigger.end - passage.start)}
              </q>{' '}
              {head ? wordOutlet(head, dates, t) : <bdi>{article}</bdi>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
