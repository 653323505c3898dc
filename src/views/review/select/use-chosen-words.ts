// Shows in the reader what is being chosen: a sentence and words of it, lit and in sight.
import { useLayoutEffect } from 'react';
import type { Span } from '../../../domain/corpus-schema.ts';
import { paintLayers } from '../../reader/paint-layers.ts';
import { scrollToSpan } from '../../reader/scroll-to-span.ts';

/** The element that holds the text of an article, where the reader shows it. */
export function findArticleText(article: string): HTMLElement | null {
  const shown = [...document.querySelectorAll<HTMLElement>('[data-article]')];
  return shown.find((element) => element.dataset.article === article) ?? null;
}

export function useChosenWords(article: string, sentence: Span | null, words: Span | null): void {
  useLayoutEffect(() => {
    const root = findArticleText(article);
    if (!root || !sentence) return undefined;
    return paintLayers(root, { 'rd-sentence': [sentence], 'rd-words': words ? [words] : [] });
  }, [article, sentence, words]);
  useLayoutEffect(() => {
    const root = findArticleText(article);
    return root && sentence ? scrollToSpan(root, sentence) : undefined;
  }, [article, sentence]);
}
