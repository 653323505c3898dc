// Adds an event that the machine did not see: by words selected in the reader, or by a sentence and its words chosen with the
// keyboard alone.
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Span } from '../../../domain/corpus-schema.ts';
import type { SelectionSource } from '../../../domain/review/judge-selection.ts';
import { judgeSelection } from '../../../domain/review/judge-selection.ts';
import { findSentences } from '../../../domain/review/sentence-bounds.ts';
import type { ArticleBody, ArticleHead } from '../../../domain/site-data.ts';
import { select } from '../../../i18n/messages/select.ts';
import { addMessages } from '../../../i18n/translate.ts';
import { useArticleFiles } from '../../reader/use-article-files.ts';
import { useIndex, useWords } from '../../shared/store-context.ts';
import type { ChosenWords } from './AddEventDialog.tsx';
import { AddEventDialog } from './AddEventDialog.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import type { AddBySelectionProps } from './tool-props.ts';
import { useAddedEvent } from './use-added-event.ts';
import { useTextSelection } from './use-text-selection.ts';
import { WordPicker } from './WordPicker.tsx';
import './select.css';
import './bar.css';

addMessages(select);

export function AddBySelection(props: AddBySelectionProps) {
  const { t } = useWords();
  const { article, picking, onPicking } = props;
  const head = useIndex().articles.find(({ id }) => id === article);
  const { body, mentions } = useArticleFiles(article);
  const button = useRef<HTMLButtonElement>(null);
  const source = useMemo(
    () =>
      head && body?.phase === 'ready'
        ? {
            head,
            body: body.value,
            mentions,
            text: body.value.text,
            title: head.titleSpan,
            boilerplate: body.value.boilerplate,
          }
        : null,
    [head, body, mentions],
  );
  return (
    <>
      <button
        ref={button}
        type="button"
        className="sh-button"
        aria-keyshortcuts="+"
        aria-pressed={picking}
        onClick={() => onPicking(!picking)}
      >
        {t('select.add')} <kbd aria-hidden="true">+</kbd>
      </button>
      {source && <Adding key={article} {...props} source={source} onLeave={() => button.current?.focus()} />}
    </>
  );
}

interface AddingProps extends AddBySelectionProps {
  readonly source: SelectionSource & { readonly head: ArticleHead; readonly body: ArticleBody };
  /** Gives the focus back. */
  readonly onLeave: () => void;
}

function Adding({ source, onLeave, ...props }: AddingProps) {
  const { article, passage, decide, picking, onPicking, onEvent } = props;
  const { head, body, mentions, text } = source;
  const [chosen, choose] = useState<ChosenWords | null>(null);
  const selected = useTextSelection(article);
  const judged = useMemo(() => selected && judgeSelection(source, selected), [source, selected]);
  const sentences = useMemo(
    () => findSentences(text, head.titleSpan ? [head.titleSpan, ...body.boilerplate] : body.boilerplate),
    [text, head, body],
  );
  const first = useMemo(() => {
    const at = mentions.find(({ id }) => id === passage)?.trigger.start ?? 0;
    return Math.max(
      0,
      sentences.findIndex(({ end }) => end > at),
    );
  }, [mentions, passage, sentences]);
  const [added, expect] = useState<Span | null>(null);
  useAddedEvent(added, mentions, (event) => {
    expect(null);
    onEvent(event);
  });
  const wasOpen = useRef(false);
  useEffect(() => {
    const open = chosen !== null || picking;
    if (wasOpen.current && !open) onLeave();
    wasOpen.current = open;
  }, [chosen, picking, onLeave]);

  const take = (words: Span) => {
    const taken = judgeSelection(source, { pieces: [words], other: false });
    if (taken.ok) choose({ head, body, ...taken });
  };
  return (
    <>
      {picking && !chosen && (
        <WordPicker
          key={article}
          article={article}
          language={head.language}
          text={text}
          sentences={sentences}
          first={first}
          onTake={take}
          onCancel={() => onPicking(false)}
        />
      )}
      {!picking && !chosen && judged && (
        <SelectionBar
          judged={judged}
          text={text}
          language={head.language}
          onAdd={() => {
            if (judged.ok) choose({ head, body, ...judged });
          }}
        />
      )}
      {chosen && (
        <AddEventDialog
          chosen={chosen}
          decide={decide}
          onEvent={(event) => {
            choose(null);
            onPicking(false);
            onEvent(event);
          }}
          onAdded={(trigger) => {
            document.getSelection()?.removeAllRanges();
            onPicking(false);
            expect(trigger);
          }}
          onClose={() => choose(null)}
        />
      )}
    </>
  );
}
