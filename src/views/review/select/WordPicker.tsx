// Chooses words of the article by keys alone: up and down go from sentence to sentence, arrows in the direction of reading from
// word to word, Shift extends, Enter takes them. The sentence is a field that is only read, so that whatever reads a screen
// aloud reads it and what is selected in it.
import type { KeyboardEvent } from 'react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Span } from '../../../domain/corpus-schema.ts';
import type { WordChoice } from '../../../layout/reader/step-words.ts';
import {
  choiceOfSpan,
  findWords,
  goalOfKey,
  spanOfChoice,
  stepWords,
} from '../../../layout/reader/step-words.ts';
import { useWords } from '../../shared/store-context.ts';
import { textDirection } from '../../shared/text-direction.ts';
import { useMediaQuery } from '../../shared/use-media-query.ts';
import { useChosenWords } from './use-chosen-words.ts';

interface WordPickerProps {
  readonly article: string;
  readonly language: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  /** The number of the sentence to begin at. */
  readonly first: number;
  readonly onTake: (words: Span) => void;
  readonly onCancel: () => void;
}

export function WordPicker(props: WordPickerProps) {
  const { article, language, text, sentences, first, onTake, onCancel } = props;
  const { t } = useWords();
  const coarse = useMediaQuery('(pointer: coarse)');
  const field = useRef<HTMLTextAreaElement>(null);
  const [at, setAt] = useState(first);
  const [choice, setChoice] = useState<WordChoice | null>(null);
  const sentence = sentences[at] ?? null;
  const quoted = sentence ? text.slice(sentence.start, sentence.end) : '';
  const words = useMemo(() => findWords(quoted), [quoted]);
  const chosen = useMemo(() => spanOfChoice(words, choice), [words, choice]);
  const inText = useMemo(
    () =>
      sentence && chosen ? { start: sentence.start + chosen.start, end: sentence.start + chosen.end } : null,
    [sentence, chosen],
  );
  useChosenWords(article, sentence, inText);
  // After a dialog before it has given the focus back.
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(chosen?.start ?? 0, chosen?.end ?? 0);
  }, [chosen, at]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // What is pressed here is no command of the mode around it.
    event.stopPropagation();
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    const goal = goalOfKey(event.key, rightToLeft);
    if (by !== undefined) {
      setAt(Math.max(0, Math.min(at + by, sentences.length - 1)));
      setChoice(null);
    } else if (goal) setChoice(stepWords(choice, goal, event.shiftKey, words.length));
    else if (event.key === 'Enter' && inText) onTake(inText);
    else if (event.key === 'Escape') onCancel();
    else if (event.key === 'Tab') return;
    event.preventDefault();
  };
  return (
    <div className="rs-bar" role="group" aria-label={t('select.pick')}>
      <p className="rs-meta" role="status">
        {t('select.sentenceOf', { at: at + 1, count: sentences.length })} ·{' '}
        {chosen ? (
          <>
            {t('select.chosen')} <q lang={language}>{quoted.slice(chosen.start, chosen.end)}</q>
          </>
        ) : (
          t(coarse ? 'select.pickByTouch' : 'select.pickHint')
        )}
      </p>
      <textarea
        ref={field}
        className="rs-sentence-field"
        readOnly
        rows={2}
        lang={language}
        dir={textDirection(language)}
        aria-label={t('select.sentence')}
        aria-keyshortcuts="ArrowUp ArrowDown ArrowLeft ArrowRight Shift+ArrowLeft Shift+ArrowRight Enter Escape"
        value={quoted}
        onKeyDown={onKeyDown}
        onSelect={({ currentTarget: { selectionStart: start, selectionEnd: end } }) => {
          // With a finger or the pointer; what keys have chosen is selected already.
          if (start < end && (start !== chosen?.start || end !== chosen.end))
            setChoice(choiceOfSpan(words, { start, end }));
        }}
      />
      <p className="rs-bar-buttons">
        <button
          type="button"
          className="sh-button rs-do"
          disabled={!inText}
          onClick={() => {
            if (inText) onTake(inText);
          }}
        >
          {t('select.addBy')}
        </button>
        <button type="button" className="sh-button" onClick={onCancel}>
          {t('select.cancel')}
        </button>
      </p>
    </div>
  );
}
