// Presents a briefing: one step after the other on a 16:9 stage over the page, moved by keys, a remote, buttons and swipes.
// Which step is shown belongs to whoever places it; which part of a long step is its own.
import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PointerEvent } from 'react';
import type { Briefing } from '../../../domain/briefing/briefing-schema.ts';
import type { Slide } from '../../../domain/briefing/slides.ts';
import { briefing as briefingMessages } from '../../../i18n/messages/briefing.ts';
import { panels } from '../../../i18n/messages/panels.ts';
import { present } from '../../../i18n/messages/present.ts';
import { addMessages } from '../../../i18n/translate.ts';
import { useListener } from '../../shared/use-listener.ts';
import { useApp, useIndex, useWords } from '../../shared/store-context.ts';
import { findCommand } from './present-keys.ts';
import type { PresentCommand } from './present-keys.ts';
import { PresentKeys } from './PresentKeys.tsx';
import { PresentTools } from './PresentTools.tsx';
import { findSwipe } from './find-swipe.ts';
import { QuoteCard } from './QuoteCard.tsx';
import { saidIn } from '../../../i18n/said-in.ts';
import { SlideView } from './SlideView.tsx';
import { showPresenter, usePresenter } from './use-presenter.ts';
import { useFullscreen } from './use-fullscreen.ts';
import { useShownTools } from './use-shown-tools.ts';
import { useStage } from './use-stage.ts';
import './present.css';

addMessages(briefingMessages);
addMessages(panels);
addMessages(present);

export interface PresentationProps {
  readonly briefing: Briefing;
  /** The briefing against the chronology (buildSlides). */
  readonly slides: readonly Slide[];
  /** The step on show, from 0; beyond the last it is the last. */
  readonly at: number;
  readonly onGo: (at: number) => void;
  readonly onClose: () => void;
}

/** The part of a step that is shown; of another step than the one on show it says nothing. */
interface Place {
  readonly of: number;
  readonly page: number;
  readonly pages: number;
}

export function Presentation({ briefing, slides, at: asked, onGo, onClose }: PresentationProps) {
  const { t, direction, language, dates } = useWords();
  const theme = useApp((state) => state.theme);
  const { articles } = useIndex();
  const dialog = useRef<HTMLDialogElement>(null);
  const screen = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const stage = useStage(box);
  const at = Math.max(0, Math.min(asked, slides.length - 1));
  const slide = slides[at];
  const [place, setPlace] = useState<Place>({ of: at, page: 0, pages: 1 });
  const { page: wanted, pages } = place.of === at ? place : { page: 0, pages: 1 };
  const page = Math.min(wanted, pages - 1);
  const [blank, setBlank] = useState(false);
  const [helping, setHelping] = useState(false);
  const [quoted, setQuoted] = useState<number | null>(null);
  const [begun, setBegun] = useState(() => Date.now());
  const fullscreen = useFullscreen(screen);
  const tools = useShownTools();

  useLayoutEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    shown?.showModal();
    screen.current?.focus();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  const showStep = (to: number, part: 'first' | 'last') => {
    if (to < 0 || to >= slides.length) return;
    setQuoted(null);
    setPlace({ of: to, page: part === 'first' ? 0 : Number.MAX_SAFE_INTEGER, pages: to === at ? pages : 1 });
    if (to !== at) onGo(to);
  };
  const showPage = (to: number) => {
    setQuoted(null);
    setPlace({ of: at, page: to, pages });
  };
  const run = (command: PresentCommand) => {
    if (command !== 'blank' && command !== 'window' && command !== 'fullscreen') setBlank(false);
    switch (command) {
      case 'next':
        return page < pages - 1 ? showPage(page + 1) : showStep(at + 1, 'first');
      case 'previous':
        return page > 0 ? showPage(page - 1) : showStep(at - 1, 'last');
      case 'first':
        return showStep(0, 'first');
      case 'last':
        return showStep(slides.length - 1, 'first');
      case 'blank':
        return setBlank(!blank);
      case 'fullscreen':
        return fullscreen.toggle();
      case 'window':
        return showPresenter(language);
      case 'help':
        return setHelping(true);
      default:
        return command satisfies never;
    }
  };
  const following = slides[at + 1];
  usePresenter(
    {
      language,
      digits: dates.digits,
      theme,
      title: saidIn(briefing.title, language).words,
      number: slide ? at + 1 : 0,
      count: slides.length,
      part: page + 1,
      parts: pages,
      caption: saidIn(slide?.step.caption ?? NO_WORDS, language),
      lines: (slide?.step.lines ?? []).map(({ text }) => saidIn(text, language)),
      notes: saidIn(slide?.step.notes ?? NO_WORDS, language),
      next: page < pages - 1 ? 'part' : following ? saidIn(following.step.caption, language) : null,
      gone: slide?.gone.length ?? 0,
      blank,
      begun,
    },
    (ask) => (ask === 'restart' ? setBegun(Date.now()) : run(ask)),
  );
  /** Closes the topmost thing that is open. */
  const goBack = () => {
    if (helping) return setHelping(false);
    if (quoted !== null) return setQuoted(null);
    if (blank) return setBlank(false);
    onClose();
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    // Another dialog over this one has the keys.
    if (helping || document.querySelectorAll('dialog[open]').length > 1) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      return goBack();
    }
    const onControl = event.target instanceof Element && event.target.closest('button, a') !== null;
    if (onControl && (event.key === 'Enter' || event.key === ' ')) return;
    const command = findCommand(event, direction);
    // Where a slide scrolls, the keys that scroll a page scroll it.
    const scrolls = stage.flows || (event.target instanceof Element && event.target.matches('.ps-paged'));
    if (command === null || (scrolls && SCROLLS.has(event.key))) return;
    event.preventDefault();
    run(command);
  });
  useEffect(() => {
    const heard = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', heard);
    return () => document.removeEventListener('keydown', heard);
  }, []);
  useListener(dialog, 'cancel', (event) => {
    if (event.target !== dialog.current) return;
    event.preventDefault();
    goBack();
  });
  // Some browsers close a dialog whatever was said to it.
  useListener(dialog, 'close', (event) => {
    if (event.target === dialog.current && !dialog.current?.open) onClose();
  });

  // Where a slide flows down the page, the next one begins at its top.
  useLayoutEffect(() => {
    if (screen.current) screen.current.scrollTop = 0;
  }, [at]);

  const touched = useRef<{ x: number; y: number } | null>(null);
  const onPointerDown = ({ pointerType, clientX, clientY }: PointerEvent) => {
    touched.current = pointerType === 'mouse' ? null : { x: clientX, y: clientY };
  };
  const onPointerUp = ({ clientX, clientY }: PointerEvent) => {
    const swipe = touched.current && findSwipe(touched.current, { x: clientX, y: clientY }, direction);
    touched.current = null;
    if (swipe) run(swipe);
  };

  const onPages = useCallback(
    (count: number) =>
      setPlace((before) =>
        before.of === at
          ? before.pages === count
            ? before
            : { ...before, pages: count }
          : { of: at, page: 0, pages: count },
      ),
    [at],
  );
  const heads = useMemo(() => new Map(articles.map((head) => [head.id, head])), [articles]);
  const quotation = quoted === null ? undefined : slide?.quotations.find(({ number }) => number === quoted);
  const caption = slide ? saidIn(slide.step.caption, language).words : '';
  const said = { number: at + 1, count: slides.length, caption, part: page + 1, parts: pages };
  return (
    <dialog
      ref={dialog}
      className="ps-dialog"
      aria-label={t('present.label', { title: saidIn(briefing.title, language).words })}
    >
      <div
        ref={screen}
        className="ps-screen"
        tabIndex={-1}
        data-flows={stage.flows ? '' : undefined}
        onPointerMove={tools.show}
        onPointerDown={onPointerDown}
        onPointerUp={onPointerUp}
      >
        <div ref={box} className="ps-stage">
          {slide ? (
            <SlideView
              briefing={briefing}
              slide={slide}
              count={slides.length}
              page={page}
              pages={pages}
              stage={stage}
              onPages={onPages}
              onQuote={setQuoted}
            />
          ) : (
            <p className="ps-nothing">{t('present.empty')}</p>
          )}
        </div>
        {quotation && (
          <QuoteCard quotation={quotation} headOf={(id) => heads.get(id)} onClose={() => setQuoted(null)} />
        )}
        {blank && (
          <button type="button" className="ps-blank" onClick={() => setBlank(false)}>
            <span className="sh-hidden">{t('present.blanked')}</span>
          </button>
        )}
        <PresentTools
          at={at}
          count={slides.length}
          isStart={at === 0 && page === 0}
          isEnd={at >= slides.length - 1 && page >= pages - 1}
          shown={tools.shown || stage.flows}
          blank={blank}
          fullscreen={fullscreen.on}
          onCommand={run}
          onClose={onClose}
        />
        <output className="sh-hidden">
          {blank ? t('present.blanked') : t(pages > 1 ? 'present.saidPart' : 'present.said', said)}
        </output>
        {helping && <PresentKeys direction={direction} onClose={() => setHelping(false)} />}
      </div>
    </dialog>
  );
}

const NO_WORDS = { ar: '', en: '' };
const SCROLLS: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp', ' ', 'Home', 'End']);
