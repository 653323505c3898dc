// The article's blocks as written, one text node each, with layers of colours and lines over them.
import type { RefObject } from 'react';
import { memo, useMemo } from 'react';
import type { Span } from '../../domain/corpus-schema.ts';
import type { Block } from '../../layout/reader/reader-scene.ts';
import { useWords } from '../shared/store-context.ts';
import type { Layers } from './layers.ts';
import { useInSight, usePaint, useTextLayers } from './use-text-layers.ts';

interface ArticleTextProps {
  /** Where the text stands, for whoever measures it. */
  readonly root: RefObject<HTMLDivElement | null>;
  /** The article's id, for who selects words of it. */
  readonly article: string;
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
  const { root, article, blocks, boilerplate, passages, overlaps, times, actors, selected, pointed, long } =
    props;
  const { language, direction, sought, pointedSought, onPress } = props;
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
  useTextLayers(root, blocks, { selected, sought, pointed, onPress });
  useInSight(root, pointedSought);
  return (
    <div
      ref={root}
      className={long ? 'rd-text rd-long' : 'rd-text'}
      data-article={article}
      lang={language}
      dir={direction}
    >
      <Blocks blocks={blocks} />
    </div>
  );
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
