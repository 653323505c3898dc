// A name chosen by search: a combobox over actors or places. What nobody knows can be named anew.
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import type { Actor, Place } from '../../../domain/corpus-schema.ts';
import { findNames } from '../../../domain/review/find-names.ts';
import { useWords } from '../../shared/store-context.ts';
import { useListener } from '../../shared/use-listener.ts';
import { Control } from './Control.tsx';

/** Names offered at once. */
const MOST = 8;

interface NameBoxProps {
  readonly control: string;
  readonly label: string;
  readonly items: readonly (Actor | Place)[];
  /** The name that is chosen, as it stands in the box while nothing is typed; empty: none. */
  readonly chosen?: string;
  readonly first?: boolean;
  /** Takes the focus when it comes: a name was just given in its place. */
  readonly takesFocus?: boolean;
  readonly onChoose: (id: string) => void;
  /** Left out: only known names. */
  readonly onNew?: ((typed: string) => void) | undefined;
}

export function NameBox({
  control,
  label,
  items,
  chosen = '',
  first,
  takesFocus,
  onChoose,
  onNew,
}: NameBoxProps) {
  const { t, language } = useWords();
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const box = useRef<HTMLInputElement>(null);
  const arrive = useEffectEvent(() => {
    if (takesFocus) box.current?.focus();
  });
  useEffect(() => arrive(), []);
  const query = typed?.trim() ?? '';
  const found = query === '' ? [] : findNames(items, query, MOST);
  const isNew = onNew !== undefined && query !== '';
  const count = found.length + (isNew ? 1 : 0);
  const isOpen = typed !== null && query !== '';
  const clear = () => {
    setTyped(null);
    setAt(0);
  };
  const take = (number: number) => {
    const item = found[number];
    clear();
    if (item) onChoose(item.id);
    else if (isNew) onNew(query);
  };
  const options = useRef<HTMLDivElement>(null);
  // The box keeps the focus, or its list would close before the press is over.
  useListener(options, 'mousedown', (event) => event.preventDefault());
  useListener(options, 'click', ({ target }) => {
    const option = target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null;
    if (option) take(Number(option.dataset.at));
  });
  const other = language === 'ar' ? 'en' : 'ar';
  return (
    <Control control={control} label={label} className="md-namebox">
      {(attributes) => (
        <span className="md-combo">
          <input
            ref={box}
            {...attributes}
            type="text"
            role="combobox"
            dir="auto"
            autoComplete="off"
            maxLength={200}
            data-first={first ? '' : undefined}
            aria-autocomplete="list"
            aria-expanded={isOpen}
            aria-controls={listId}
            aria-activedescendant={isOpen && count > 0 ? `${listId}-${at}` : undefined}
            placeholder={t('mend.nameHint')}
            value={typed ?? chosen}
            onChange={({ target }) => {
              setTyped(target.value);
              setAt(0);
            }}
            onBlur={clear}
            onKeyDown={(event) => {
              if (!isOpen) return;
              if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
                event.preventDefault();
                const by = event.key === 'ArrowDown' ? 1 : -1;
                if (count > 0) setAt((at + by + count) % count);
              } else if (event.key === 'Enter') {
                event.preventDefault();
                if (count > 0) take(at);
              } else if (event.key === 'Escape') {
                event.preventDefault();
                clear();
              }
            }}
          />
          <div
            ref={options}
            id={listId}
            role="listbox"
            tabIndex={-1}
            aria-label={label}
            className="md-options"
            hidden={!isOpen}
          >
            {found.map((item, number) => (
              <div
                key={item.id}
                id={`${listId}-${number}`}
                role="option"
                tabIndex={-1}
                aria-selected={number === at}
                className="md-option"
                data-at={number}
              >
                <bdi>{item.label[language]}</bdi>
                <bdi className="md-more" lang={other}>
                  {item.label[other]}
                </bdi>
                {'kind' in item && <span className="md-more">{t(`drawer.kind.${item.kind}`)}</span>}
              </div>
            ))}
            {isNew && (
              <div
                id={`${listId}-${found.length}`}
                role="option"
                tabIndex={-1}
                aria-selected={at === found.length}
                className="md-option md-option-new"
                data-at={found.length}
              >
                {t('mend.newName')} <bdi>{query}</bdi>
              </div>
            )}
          </div>
          <output className="sh-hidden">{isOpen ? t('mend.found', { count: found.length }) : ''}</output>
        </span>
      )}
    </Control>
  );
}
