// The article's blocks as written, one text node each, with layers of colours and lines over them.
import { memo, useEffect, useLayoutEffect, useMemo } from 'react';
import type { RefObject } from 'react';
import type { Span } from '../../domain/corpus-schema.ts';
import type { Block } from '../../layout/reader/reader-scene.ts';
import { useWords } from '../shared/store-context.ts';
import { useListener } from '../shared/use-listener.ts';
import { afterFonts } from './after-fonts.ts';
import type { Layers } from './layers.ts';
import { paintLayers } from './paint-layers.ts';
import { scrollToSpan } from './scroll-to-span.ts';
import { offsetAtPoint } from './text-holders.ts';

interface ArticleTextProps {
  /** Where the text stands, for whoever measures it. */
  readonly root: RefObject<HTMLDivElement | null>;
  readonly blocks: readonly Block[];
  readonly boilerplate: readonly Span[];
  readonly passages: readonly Span[];
  readonly overlaps: readonly Span[];
  readonly times: readonly Span[];
  readonly actors: readonly Span[];
  readonly selected: Span | null;
  /** The selected words, where they are to be brought into sight. */
  readonly sought: Span | null;
  /** Words that something beside the text points at. */
  readonly pointed: Span | null;
  readonly pointedSought: Span | null;
  readonly long: boolean;
  readonly language: string;
  readonly direction: 'rtl' | 'ltr' | 'auto';
  readonly onPress: (offset: number) => void;
}

export function ArticleText(props: ArticleTextProps) {
  const { root, blocks, boilerplate, passages, overlaps, times, actors, selected, pointed, long } = props;
  const { language, direction, sought, pointedSought } = props;
  const layers = useMemo(
    (): Layers => ({
      'rd-boilerplate': boilerplate,
      'rd-passage': passages,
      'rd-overlap': overlaps,
      'rd-actor': actors,
      'rd-time': times,
    }),
    [boilerplate, passages, overlaps, times, actors],
  );
  usePaint(root, blocks, layers);
  const chosen = useMemo(
    (): Layers => ({ 'rd-selected': selected ? [selected] : [], 'rd-pointed': pointed ? [pointed] : [] }),
    [selected, pointed],
  );
  usePaint(root, blocks, chosen);
  useInSight(root, sought);
  useInSight(root, pointedSought);

  // The text is also for selecting and copying: only a plain click means something.
  // The keyboard's way to the same is the lists beside and below the text.
  const { onPress } = props;
  useListener(root, 'click', (event) => {
    if (window.getSelection()?.isCollapsed === false) return;
    const offset = offsetAtPoint(event.clientX, event.clientY);
    if (offset !== null) onPress(offset);
  });
  return (
    <div ref={root} className={long ? 'rd-text rd-long' : 'rd-text'} lang={language} dir={direction}>
      <Blocks blocks={blocks} />
    </div>
  );
}

/** Layers over a text, taken away when it goes. */
function usePaint(root: RefObject<HTMLElement | null>, blocks: readonly Block[], layers: Layers) {
  useLayoutEffect(() => {
    // Blocks that change take their text nodes along.
    if (root.current && blocks.length > 0) return paintLayers(root.current, layers);
    return undefined;
  }, [root, blocks, layers]);
}

function useInSight(root: RefObject<HTMLElement | null>, span: Span | null) {
  useEffect(() => {
    const box = root.current;
    if (!span || !box) return;
    let stop = scrollToSpan(box, span);
    const callOff = afterFonts(() => {
      stop();
      stop = scrollToSpan(box, span);
    });
    return () => {
      callOff();
      stop();
    };
  }, [root, span]);
}

/** Blocks in runs: boilerplate that stands together has one note over it. */
const Blocks = memo(function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  const { t } = useWords();
  return blocks
    .filter(({ role }) => role !== 'title')
    .map((block, at, shown) => {
      const { role, start, continued, text } = block;
      if (role === 'heading')
        return (
          <h3 key={start} data-start={start} dir="auto">
            {text}
          </h3>
        );
      const grey = role === 'boilerplate';
      const names = [grey && 'rd-grey', continued && 'rd-continued'].filter((name) => name !== false);
      return (
        <div key={start} className="rd-block">
          {grey && shown[at - 1]?.role !== 'boilerplate' && <UiNote text={t('reader.grey')} />}
          <p data-start={start} dir="auto" className={names.length > 0 ? names.join(' ') : undefined}>
            {text}
          </p>
        </div>
      );
    });
});

/** A note of the interface inside the article, in the interface's own language and face. */
function UiNote({ text }: { readonly text: string }) {
  const { language, direction } = useWords();
  return (
    <p className="rd-ui-note" lang={language} dir={direction}>
      {text}
    </p>
  );
}
