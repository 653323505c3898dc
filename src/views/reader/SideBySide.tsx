// An article and a copy of it in two columns, facing paragraph by paragraph; what only one of them says is underlined and
// said to be so.
import type { RefObject } from 'react';
import { useEffect, useMemo } from 'react';
import type { Span } from '../../domain/corpus-schema.ts';
import type { ArticleHead } from '../../domain/site-data.ts';
import type { PrintBlock, PrintRow } from '../../layout/reader/print-rows.ts';
import { buildSideBySide } from '../../layout/reader/print-rows.ts';
import type { Block } from '../../layout/reader/reader-scene.ts';
import { buildReaderScene } from '../../layout/reader/reader-scene.ts';
import { wordOutlet } from '../../i18n/word-event.ts';
import { useApp, useLabels, useWords } from '../shared/store-context.ts';
import { textDirection } from '../shared/text-direction.ts';
import { useInSight, useTextLayers } from './use-text-layers.ts';

interface SideBySideProps {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly head: ArticleHead;
  readonly blocks: readonly Block[];
  readonly copy: ArticleHead;
  readonly selected: Span | null;
  readonly sought: Span | null;
  readonly pointed: Span | null;
  readonly pointedSought: Span | null;
  readonly onPress: (offset: number) => void;
}

export function SideBySide(props: SideBySideProps) {
  const { root, head, blocks, copy, selected, sought, pointed, pointedSought, onPress } = props;
  const { t } = useWords();
  const other = useApp((state) => state.bodies[copy.id]);
  const needBody = useApp((state) => state.needBody);
  useEffect(() => {
    void needBody(copy.id);
  }, [needBody, copy]);
  const body = other?.phase === 'ready' ? other.value : null;
  const scene = useMemo(
    () =>
      body &&
      buildSideBySide(
        blocks,
        buildReaderScene({ text: body.text, title: copy.titleSpan, boilerplate: body.boilerplate }),
      ),
    [blocks, body, copy],
  );
  useTextLayers(root, scene, { selected, pointed, sought: scene && sought, onPress });
  useInSight(root, pointedSought);
  const failed = other !== undefined && other.phase !== 'loading' && other.phase !== 'ready';
  return (
    <div ref={root} className="rd-text rd-beside" data-article={head.id}>
      {failed && (
        <div className="rd-ui-note" role="alert">
          <p>{t('reader.besideFailed')}</p>
          <button type="button" className="sh-button" onClick={() => void needBody(copy.id)}>
            {t('reader.retry')}
          </button>
        </div>
      )}
      {!failed && !scene && (
        <p className="rd-ui-note" role="status">
          {t('reader.besideLoading')}
        </p>
      )}
      {scene && (
        <>
          <Key shared={scene.shared} />
          <div className="rd-rows">
            <Prints heads={[head, copy]} />
            {scene.rows.map((row) => (
              <Row
                key={(row.left[0] ?? row.right[0])?.start + (row.left[0] ? 'l' : 'r')}
                row={row}
                heads={[head, copy]}
              />
            ))}
          </div>
        </>
      )}
    </div>
  );
}

function Key({ shared }: { readonly shared: { readonly left: number; readonly right: number } | null }) {
  const { language, direction, t } = useWords();
  return (
    <p className="rd-key" lang={language} dir={direction}>
      {shared ? (
        <>
          <span>
            <ins className="rd-only">{t('reader.onlyHereNote')}</ins>
          </span>
          <span>
            <span className="rd-elsewhere">{t('reader.elsewhereNote')}</span>
          </span>
          <span>{t('reader.sharedWords', { percent: shared.left, percentOther: shared.right })}</span>
          <span>{t('reader.compareRule')}</span>
        </>
      ) : (
        <span>{t('reader.tooLong')}</span>
      )}
    </p>
  );
}

/** Whose column is whose. */
function Prints({ heads }: { readonly heads: readonly [ArticleHead, ArticleHead] }) {
  const { language, direction, dates, t } = useWords();
  const labels = useLabels();
  return (
    <div className="rd-row rd-prints" lang={language} dir={direction}>
      {heads.map((head, at) => (
        <div key={head.id}>
          <h3>{t(at === 0 ? 'reader.thisText' : 'reader.otherText')}</h3>
          <p>
            <bdi lang={head.title ? head.language : undefined}>{labels.article(head.id)}</bdi>
          </p>
          <p>{wordOutlet(head, dates, t)}</p>
        </div>
      ))}
    </div>
  );
}

interface RowProps {
  readonly row: PrintRow;
  readonly heads: readonly [ArticleHead, ArticleHead];
}

function Row({ row, heads }: RowProps) {
  return (
    <div className="rd-row">
      <Cell blocks={row.left} head={heads[0]} own />
      <Cell blocks={row.right} head={heads[1]} own={false} />
    </div>
  );
}

interface CellProps {
  readonly blocks: readonly PrintBlock[];
  readonly head: ArticleHead;
  /** Of the article itself: its words answer to passages. */
  readonly own: boolean;
}

function Cell({ blocks, head, own }: CellProps) {
  const { language, direction, t } = useWords();
  const name = t(own ? 'reader.thisText' : 'reader.otherText');
  if (blocks.length === 0)
    return (
      <div className="rd-cell rd-cell-empty" lang={language} dir={direction}>
        <p className="sh-hidden">
          {name}: {t('reader.nothingBeside')}
        </p>
      </div>
    );
  return (
    <div className="rd-cell">
      <p className="rd-cell-name" lang={language} dir={direction}>
        {name}
      </p>
      {blocks.map((block) => (
        <PrintedBlock key={block.start} block={block} head={head} own={own} />
      ))}
    </div>
  );
}

interface PrintedBlockProps extends Pick<CellProps, 'head' | 'own'> {
  readonly block: PrintBlock;
}

function PrintedBlock({ block, head, own }: PrintedBlockProps) {
  const { language, direction, t } = useWords();
  const Element = block.role === 'heading' ? 'h4' : 'p';
  const words = block.pieces.map(({ start, text, kind }) => {
    const plain = (
      <span key={start} data-start={own ? start : undefined}>
        {text}
      </span>
    );
    if (kind === 'both' || block.alone) return plain;
    if (kind === 'elsewhere')
      return (
        <span key={start} className="rd-elsewhere" title={t('reader.elsewhere')}>
          {plain}
        </span>
      );
    return (
      <ins key={start} className="rd-only">
        <span className="sh-hidden" lang={language}>
          {` (${t('reader.onlyHere')}: `}
        </span>
        {plain}
        <span className="sh-hidden">{') '}</span>
      </ins>
    );
  });
  const text = (
    <Element lang={head.language} dir={textDirection(head.language)} data-print={own ? undefined : head.id}>
      {words}
    </Element>
  );
  if (!block.alone) return text;
  return (
    <ins className="rd-alone">
      <span className="rd-alone-tag" lang={language} dir={direction}>
        {t('reader.onlyHere')}
      </span>
      {text}
    </ins>
  );
}
