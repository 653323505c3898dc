// The passages of an article in the order of its text, each beside its words where there is a margin; what is told in them
// leads to its event.
import type { RefObject } from 'react';
import { useRef, useState } from 'react';
import { familyOf } from '../../domain/event-types.ts';
import { statusKey } from '../../i18n/status-key.ts';
import type { AnchoredMention, PassageGroup } from '../../layout/reader/group-passages.ts';
import { findEvent } from '../../domain/find-event.ts';
import { useApp, useIndex, useWords } from '../shared/store-context.ts';
import type { ArticleFiles } from './use-article-files.ts';
import { useNotePlaces } from './use-note-places.ts';

/** Passages shown at once: a long article has thousands. */
const PAGE = 150;

interface PassageListProps {
  readonly groups: readonly PassageGroup[];
  /** Of mentions, lost ones too. */
  readonly count: number;
  readonly state: ArticleFiles['passages'];
  readonly selected: string | null;
  /** The text that the notes stand beside; `null`: a list. */
  readonly text: RefObject<HTMLElement | null> | null;
  readonly onPick: (passage: string) => void;
  readonly onRetry: () => void;
  /** Whether the site publishes none of their words. */
  readonly silent: boolean;
}

export function PassageList(props: PassageListProps) {
  const { groups, count, state, selected, text, onPick, onRetry, silent } = props;
  const label = silent ? 'reader.told' : 'reader.passages';
  const { t } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const at = groups.findIndex(({ mentions }) => mentions.some(({ mention }) => mention.id === selected));
  const [page, setPage] = useState({ of: at, number: 0 });
  // The page with the selected passage, until another is turned to.
  const shown = page.of === at ? page.number : Math.max(0, Math.floor(at / PAGE));
  const first = shown * PAGE;
  const here = groups.slice(first, first + PAGE);
  useNotePlaces(list, text, here, at - first);
  const turn = (by: number) => setPage({ of: at, number: shown + by });
  const closeReader = useApp((app) => app.closeReader);
  return (
    <nav className={text ? 'rd-passages rd-margin' : 'rd-passages'} aria-label={t(label)}>
      <div className="rd-passages-head">
        <h3>{t(label)}</h3>
        {!silent && <p>{t('unit.quotations', { count })}</p>}
        {at >= 0 && (
          <button type="button" className="sh-link" onClick={closeReader}>
            {t('reader.onTimeline')}
          </button>
        )}
        {groups.length > PAGE && (
          <div className="rd-pages">
            <button type="button" className="sh-button" disabled={shown === 0} onClick={() => turn(-1)}>
              {t('reader.pageBefore')}
            </button>
            <span>
              {t('reader.passagePage', { from: first + 1, to: first + here.length, count: groups.length })}
            </span>
            <button
              type="button"
              className="sh-button"
              disabled={first + PAGE >= groups.length}
              onClick={() => turn(1)}
            >
              {t('reader.pageAfter')}
            </button>
          </div>
        )}
      </div>
      {state === 'loading' && <p role="status">{t('reader.passagesLoading')}</p>}
      {state === 'failed' && (
        <div role="alert" className="rd-passages-failed">
          <p>{t('reader.passagesFailed')}</p>
          <button type="button" className="sh-button" onClick={onRetry}>
            {t('reader.retry')}
          </button>
        </div>
      )}
      {state === 'ready' && groups.length === 0 && <p className="dr-note">{t('reader.noPassages')}</p>}
      <ol ref={list}>
        {here.map((group) => (
          <li key={group.key}>
            {group.mentions.map((one) => (
              <PassageItem
                key={one.mention.id}
                one={one}
                selected={one.mention.id === selected}
                onPick={onPick}
              />
            ))}
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface PassageItemProps {
  readonly one: AnchoredMention;
  readonly selected: boolean;
  readonly onPick: (passage: string) => void;
}

function PassageItem({ one: { mention, anchor }, selected, onPick }: PassageItemProps) {
  const index = useIndex();
  const { language, t } = useWords();
  const event = findEvent(index, mention.event);
  return (
    <button
      type="button"
      className="rd-passage-item"
      data-family={familyOf(mention.type)}
      data-passage={mention.id}
      aria-current={selected ? 'true' : undefined}
      onClick={() => onPick(mention.id)}
    >
      <span className="sh-dot" aria-hidden="true" />
      <span>
        <bdi>{event?.headline[language] ?? t(`type.${mention.type}`)}</bdi>
        {event && <span className="rd-passage-status"> · {t(statusKey(event))}</span>}
        {anchor.lost && mention.passage.exact !== '' && (
          <span className="rd-passage-lost">{t(`reader.${anchor.lost}`)}</span>
        )}
      </span>
    </button>
  );
}
