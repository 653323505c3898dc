// One article: its head, its text with the passages lit, the passages in the margin, what is underlined and a copy beside.
import type { RefObject } from 'react';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Span } from '../../domain/corpus-schema.ts';
import type { ArticleBody, ArticleHead } from '../../domain/site-data.ts';
import { textFragmentUrl } from '../../domain/text-fragment.ts';
import { anchorPassage } from '../../layout/reader/anchor-passage.ts';
import { groupPassages } from '../../layout/reader/group-passages.ts';
import type { MarkedSpan } from '../../layout/reader/reader-scene.ts';
import { buildReaderScene, findOverlaps, passagesAt } from '../../layout/reader/reader-scene.ts';
import { giveFocusBack } from '../shared/give-focus-back.ts';
import { useApp, useIndex, useWords } from '../shared/store-context.ts';
import { textDirection } from '../shared/text-direction.ts';
import { useListener } from '../shared/use-listener.ts';
import { ArticleText } from './ArticleText.tsx';
import { CopiesNote } from './CopiesNote.tsx';
import { PassageList } from './PassageList.tsx';
import type { Pointed } from './pointed.ts';
import { NOTHING_POINTED, pointAt } from './pointed.ts';
import { ReaderBar } from './ReaderBar.tsx';
import { ReaderKey } from './ReaderKey.tsx';
import { ReaderHead } from './ReaderHead.tsx';
import type { ArticleFiles } from './use-article-files.ts';
import { scrollToSpan } from './scroll-to-span.ts';
import { SideBySide } from './SideBySide.tsx';
import { ValueLists } from './ValueLists.tsx';
import { ValueTip } from './ValueTip.tsx';

/** Characters from which on blocks are laid out only near the window, and the margin lists instead of aligning. */
const LONG = 60_000;
const NONE: readonly Span[] = [];

interface ReaderProps {
  readonly head: ArticleHead;
  readonly body: ArticleBody;
  readonly files: ArticleFiles;
  readonly onClose: () => void;
}

export function Reader({ head, body, files, onClose }: ReaderProps) {
  const { mentions } = files;
  const { t } = useWords();
  const { articles } = useIndex();
  const headingId = useId();
  const ref = useRef<HTMLElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const passage = useApp((state) => state.passage);
  const beside = useApp((state) => state.beside);
  const underlined = useApp((state) => state.underlined);
  const selectPassage = useApp((state) => state.selectPassage);
  /** The passage that was picked by pressing its words: it stays where it is. */
  const [pressed, setPressed] = useState<string | null>(null);
  const [pointed, setPointed] = useState<Pointed>(NOTHING_POINTED);
  useReaderFocus(ref, headingId);

  // A site may publish no words of its articles: then this is a page about one, with the events that it tells.
  const silent = mentions.length > 0 && mentions.every(({ passage }) => passage.exact === '');
  const told = useMemo(
    () => (silent ? [...new Map(mentions.map((mention) => [mention.event, mention])).values()] : mentions),
    [silent, mentions],
  );
  const anchored = useMemo(
    () => told.map((mention) => ({ mention, anchor: anchorPassage(body.text, mention.passage) })),
    [body, told],
  );
  const groups = useMemo(() => groupPassages(anchored), [anchored]);
  const passages = useMemo(
    () =>
      groups.flatMap((group) =>
        group.mentions.flatMap(({ mention, anchor }): MarkedSpan[] =>
          anchor.found ? [{ ...anchor.found, id: mention.id }] : [],
        ),
      ),
    [groups],
  );
  const blocks = useMemo(
    () => buildReaderScene({ text: body.text, title: head.titleSpan, boilerplate: body.boilerplate }),
    [body, head],
  );
  const overlaps = useMemo(() => findOverlaps(passages), [passages]);
  const times = useMemo(() => body.times.map(({ span }) => span), [body]);
  const actors = useMemo(() => body.actorSpans.map(({ span }) => span), [body]);
  const selected = useMemo(() => passages.find(({ id }) => id === passage) ?? null, [passages, passage]);
  const original = useMemo(() => textFragmentUrl(head.url, body.text, selected), [head, body, selected]);
  const copy = articles.find(({ id }) => id === beside) ?? null;
  const copies = articles.filter(({ id, outletGroup }) => outletGroup === head.outletGroup && id !== head.id);
  // Beside a copy lines tell what only one of the two says.
  const shows = {
    times: !copy && underlined.includes('times'),
    actors: !copy && underlined.includes('actors'),
  };

  const pick = (id: string) => {
    const mention = mentions.find((item) => item.id === id);
    if (!mention) return;
    setPointed(NOTHING_POINTED);
    selectPassage(mention.id, mention.event);
  };
  const seek = (id: string) => {
    setPressed(null);
    // What is selected already may have been scrolled away.
    if (id === passage && selected && text.current) scrollToSpan(text.current, selected);
    pick(id);
  };
  const at = passages.findIndex(({ id }) => id === passage);
  const step = (by: 1 | -1) => {
    const next = passages[at < 0 ? (by > 0 ? 0 : passages.length - 1) : at + by];
    if (next) seek(next.id);
  };
  const press = (offset: number) => {
    const value = pointAt(body, shows, offset);
    setPointed(value);
    if (value.span !== null) return;
    const here = passagesAt(passages, offset);
    // Pressing again where passages overlap goes on to the next of them.
    const after = here.findIndex(({ id }) => id === passage) + 1;
    const next = here[after] ?? here[0];
    if (!next) return;
    setPressed(next.id);
    pick(next.id);
  };
  const show = (next: Pointed) => setPointed({ ...next });
  useListener(ref, 'keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (pointed.value === null) onClose();
      else setPointed(NOTHING_POINTED);
    } else if (event.code === 'KeyN' || event.code === 'KeyJ' || event.key === 'n' || event.key === 'j')
      step(1);
    else if (event.code === 'KeyP' || event.code === 'KeyK' || event.key === 'p' || event.key === 'k')
      step(-1);
  });

  return (
    <article ref={ref} className="rd-reader" aria-labelledby={headingId} tabIndex={-1}>
      <ReaderBar
        at={at}
        count={passages.length}
        original={original}
        canUnderline={!copy && !silent}
        silent={silent}
        onStep={step}
        onClose={onClose}
      />
      <div className={copy ? 'rd-columns rd-columns-copy' : 'rd-columns'}>
        <div className="rd-sheet">
          <ReaderHead head={head} text={body.text} headingId={headingId} silent={silent} onShow={show} />
          {!silent && <CopiesNote copies={copies} shown={copy} />}
          {!copy && !silent && <ReaderKey overlaps={overlaps.length > 0} shows={shows} />}
          {body.text.trim() === '' && <p className="rd-state">{t('reader.empty')}</p>}
          {silent ? null : copy ? (
            <SideBySide
              root={text}
              head={head}
              blocks={blocks}
              copy={copy}
              selected={selected}
              sought={passage === pressed ? null : selected}
              pointed={pointed.span}
              pointedSought={pointed.sought ? pointed.span : null}
              onPress={press}
            />
          ) : (
            <ArticleText
              root={text}
              article={head.id}
              blocks={blocks}
              boilerplate={body.boilerplate}
              passages={passages}
              overlaps={overlaps}
              times={shows.times ? times : NONE}
              actors={shows.actors ? actors : NONE}
              selected={selected}
              sought={passage === pressed ? null : selected}
              pointed={pointed.span}
              pointedSought={pointed.sought ? pointed.span : null}
              long={body.text.length > LONG}
              language={head.language}
              direction={textDirection(head.language)}
              onPress={press}
            />
          )}
          <ValueTip text={text} pointed={pointed} onHide={() => setPointed(NOTHING_POINTED)} />
          <ValueLists body={body} shows={shows} language={head.language} onShow={show} />
        </div>
        <PassageList
          groups={groups}
          count={mentions.length}
          state={files.passages}
          selected={passage}
          text={copy || silent || body.text.length > LONG ? null : text}
          onPick={seek}
          onRetry={files.retry}
          silent={silent}
        />
      </div>
    </article>
  );
}

/** The article's heading takes the focus of whatever opened it, so that its keys work at once, and gives it back. */
function useReaderFocus(reader: RefObject<HTMLElement | null>, headingId: string) {
  useLayoutEffect(() => {
    const [article, before] = [reader.current, document.activeElement];
    document.getElementById(headingId)?.focus({ preventScroll: true });
    return () => {
      const active = document.activeElement;
      if (active !== document.body && !article?.contains(active)) return;
      // Walking from passage to passage has changed what the drawer shows: its heading says what is open now.
      giveFocusBack(before, document.querySelector('.dr-headline'));
    };
  }, [reader, headingId]);
}
