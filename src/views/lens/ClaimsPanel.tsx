// The claims of two sides beside each other: what they contradict each other on, with the words of each; what both speak of;
// what only one of them speaks of. The number in a head is that of the list under it.
import { useId, useMemo, useState } from 'react';
import { CLAIM_GROUPS, compareClaims } from '../../domain/lens.ts';
import type { ClaimGroup } from '../../domain/lens.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import { useApp, useLabels, useWords } from '../shared/store-context.ts';
import { NARROW, useMediaQuery } from '../shared/use-media-query.ts';
import { useVisibleEvents } from '../shared/use-visible-events.ts';
import { ClaimRow } from './ClaimRow.tsx';
import { wordGroup } from './lens-words.ts';
import { orderClaims } from './order-claims.ts';

/** Events of a group shown at first. */
const PAGE = 30;

type Pair = readonly [string, string];

export function ClaimsPanel({ sides }: { readonly sides: Pair }) {
  const { t } = useWords();
  const labels = useLabels();
  const events = useVisibleEvents();
  const order = useApp((state) => state.order);
  const headingId = useId();
  const [first, second] = sides;
  const compared = useMemo(
    () => compareClaims(orderClaims(events, order), first, second),
    [events, order, first, second],
  );
  return (
    <section className="ap-pane ln-claims" aria-labelledby={headingId}>
      <header className="ap-pane-head">
        <h2 id={headingId}>
          {t('lens.compare', { first: labels.actor(first), second: labels.actor(second) })}
        </h2>
        <p className="ap-pane-note">
          {t('lens.compareNote', {
            events: t('unit.events', { count: events.length }),
            neither: t('number', { number: compared.neither.length }),
          })}
        </p>
      </header>
      <div className="ln-groups">
        {CLAIM_GROUPS.map((group) => (
          // Another pair begins anew at the top of its lists.
          <Group key={`${group} ${first} ${second}`} group={group} sides={sides} events={compared[group]} />
        ))}
      </div>
    </section>
  );
}

interface GroupProps {
  readonly group: ClaimGroup;
  readonly sides: Pair;
  readonly events: readonly EventSummary[];
}

function Group({ group, sides, events }: GroupProps) {
  const { t } = useWords();
  const labels = useLabels();
  const narrow = useMediaQuery(NARROW);
  const headingId = useId();
  const heading = (
    <h3 id={headingId}>
      <span>{wordGroup(group, sides, { t, actor: labels.actor })}</span>{' '}
      <span className="ln-number">{t('number', { number: events.length })}</span>
    </h3>
  );
  const list = <Claims group={group} sides={sides} events={events} />;
  return (
    <section className="ln-group" data-claims={group} aria-labelledby={headingId}>
      {narrow ? (
        <details open={group === 'contradicting'}>
          <summary>{heading}</summary>
          {list}
        </details>
      ) : (
        <>
          {heading}
          {list}
        </>
      )}
    </section>
  );
}

function Claims({ group, sides, events }: GroupProps) {
  const { t } = useWords();
  const [shown, setShown] = useState(PAGE);
  const rest = events.length - shown;
  if (events.length === 0) return <p className="ln-none">{t('lens.none')}</p>;
  return (
    <>
      <ul>
        {events.slice(0, shown).map((event) => (
          <ClaimRow key={event.id} event={event} sides={sides} facing={group === 'contradicting'} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="sh-button" onClick={() => setShown(events.length)}>
          {t('lens.more', { count: rest })}
        </button>
      )}
    </>
  );
}
