// The passages of an article in the order of its text, each a button that leads to its mark.
import { useEffect, useRef } from 'react';
import { statusKey } from '../../i18n/status-key.ts';
import type { Mention, Span } from '../../domain/corpus-schema.ts';
import { familyOf } from '../../domain/event-types.ts';
import { findEvent } from '../../store/resolve-links.ts';
import { useIndex, useWords } from '../shared/store-context.ts';

interface PassageListProps {
  /** Each mention with its place in the present text; `null`: not found there. */
  readonly anchored: readonly { readonly mention: Mention; readonly span: Span | null }[];
  readonly selected: string | null;
  readonly onPick: (passage: string) => void;
  readonly onStep: (by: 1 | -1) => void;
}

export function PassageList({ anchored, selected, onPick, onStep }: PassageListProps) {
  const index = useIndex();
  const { language, t } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const at = anchored.findIndex(({ mention }) => mention.id === selected);
  useEffect(() => {
    const item = list.current?.children[at];
    if (!list.current || !(item instanceof HTMLElement)) return;
    list.current.scrollTop = item.offsetTop - list.current.clientHeight / 3;
  }, [at]);
  return (
    <nav className="rd-passages" aria-label={t('reader.passages')}>
      <div className="rd-passages-head">
        <h3>{t('reader.passages')}</h3>
        <p>
          {at >= 0
            ? t('reader.passageCount', { at: at + 1, count: anchored.length })
            : t('unit.quotations', { count: anchored.length })}
        </p>
        <button type="button" className="sh-button" aria-keyshortcuts="p" onClick={() => onStep(-1)}>
          {t('reader.previous')}
        </button>
        <button type="button" className="sh-button" aria-keyshortcuts="n" onClick={() => onStep(1)}>
          {t('reader.next')}
        </button>
      </div>
      {anchored.length === 0 && <p className="dr-note">{t('reader.noPassages')}</p>}
      <ol ref={list}>
        {anchored.map(({ mention, span }) => {
          const event = findEvent(index, mention.event);
          return (
            <li key={mention.id}>
              <button
                type="button"
                className="rd-passage-item"
                data-family={familyOf(mention.type)}
                aria-current={mention.id === selected ? 'true' : undefined}
                onClick={() => onPick(mention.id)}
              >
                <span className="sh-dot" aria-hidden="true" />
                <span>
                  <bdi>{event?.headline[language] ?? t(`type.${mention.type}`)}</bdi>
                  {event && <span className="rd-passage-status">{t(statusKey(event))}</span>}
                  {!span && <span className="rd-passage-status">{t('reader.lost')}</span>}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
