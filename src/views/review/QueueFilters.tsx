// What of the queue is shown: by risk, by what is left to do, by family; each choice says how many events it has.
import { EVENT_FAMILIES } from '../../domain/event-types.ts';
import { isInQueue } from '../../domain/review/queue-walk.ts';
import { RISKS } from '../../domain/review/review-report.ts';
import type { Translate } from '../../i18n/translate.ts';
import { useWords } from '../shared/store-context.ts';
import type { Queue } from './use-queue.ts';

const ALL_RISKS = [...RISKS, 'none'] as const;
const STATES = ['all', 'open', 'done'] as const;

interface FilterSelectProps<T extends string> {
  readonly label: string;
  readonly all: string;
  readonly value: T | null;
  readonly values: readonly T[];
  readonly word: (value: T) => string;
  readonly count: (value: T) => number;
  readonly t: Translate;
  readonly onChoose: (value: T | null) => void;
}

function FilterSelect<T extends string>(props: FilterSelectProps<T>) {
  const { label, all, value, values, word, count, t, onChoose } = props;
  return (
    <select
      className="rv-select"
      aria-label={label}
      title={label}
      value={value ?? ''}
      onChange={({ target }) => onChoose(values.find((one) => one === target.value) ?? null)}
    >
      <option value="">{all}</option>
      {values.map((one) => (
        <option key={one} value={one}>
          {t('review.counted', { word: word(one), count: count(one) })}
        </option>
      ))}
    </select>
  );
}

export function QueueFilters({ queue }: { readonly queue: Queue }) {
  const { t } = useWords();
  const { items, filter, setFilter } = queue;
  const countWith = (changes: Partial<Queue['filter']>) =>
    items.filter((item) => isInQueue(item, queue.familyOf(item.event), { ...filter, ...changes })).length;
  return (
    <div className="rv-filters">
      <fieldset className="rv-states" aria-label={t('review.states')}>
        {STATES.map((state) => (
          <button
            key={state}
            type="button"
            className="sh-button"
            aria-pressed={filter.state === state}
            onClick={() => setFilter({ ...filter, state })}
          >
            {t(`review.state.${state}`)}{' '}
            <span className="rv-count">{t('number', { number: countWith({ state }) })}</span>
          </button>
        ))}
      </fieldset>
      <FilterSelect
        label={t('review.risks')}
        all={t('review.risks.all')}
        value={filter.risk}
        values={ALL_RISKS}
        word={(risk) => t(`review.risk.${risk}`)}
        count={(risk) => countWith({ risk })}
        t={t}
        onChoose={(risk) => setFilter({ ...filter, risk })}
      />
      <FilterSelect
        label={t('review.families')}
        all={t('review.families.all')}
        value={filter.family}
        values={EVENT_FAMILIES}
        word={(family) => t(`family.${family}`)}
        count={(family) => countWith({ family })}
        t={t}
        onChoose={(family) => setFilter({ ...filter, family })}
      />
    </div>
  );
}
