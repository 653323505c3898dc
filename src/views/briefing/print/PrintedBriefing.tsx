// A briefing on pages, as they will be printed: A4 or 16:9, by the reader's choice. What is on the screen is what the browser
// prints or saves as PDF; pages are made here, so that every browser numbers them alike and cuts nothing.
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Briefing } from '../../../domain/briefing/briefing-schema.ts';
import type { Slide } from '../../../domain/briefing/slides.ts';
import type { SiteIndex } from '../../../domain/site-data.ts';
import { saidIn } from '../../../i18n/said-in.ts';
import { getLabels } from '../../../store/derived.ts';
import { printPage } from '../../shared/frame/acts.ts';
import type { Words } from '../../shared/store-context.ts';
import { useElementWidth } from '../../timeline/use-element-width.ts';
import type { ChapterContext } from './chapters.ts';
import { buildChapters } from './chapters.ts';
import { MeasuredChapters } from './MeasuredChapters.tsx';
import type { Paper } from './paper.ts';
import { PAPER_KINDS, PAPERS } from './paper.ts';
import { Sheet } from './Sheet.tsx';
import { usePages } from './use-pages.ts';
import './print.css';
import './sheets.css';

export interface PrintedBriefingProps {
  readonly briefing: Briefing;
  readonly slides: readonly Slide[];
  readonly index: SiteIndex;
  readonly words: Words;
  /** The numbers of quotations that no text bears out. */
  readonly stray: ReadonlySet<number>;
  readonly onClose: () => void;
}

/** Beside the pages on the screen, on both sides together. */
const EDGES = 32;

export function PrintedBriefing(props: PrintedBriefingProps) {
  const { briefing, slides, index, words, stray, onClose } = props;
  const { t, language, direction, dates } = words;
  const [paper, setPaper] = useState<Paper>('a4');
  const [notes, setNotes] = useState(false);
  const context = useMemo(
    (): ChapterContext => ({ index, words, labels: getLabels(index, dates), notes, stray }),
    [index, words, dates, notes, stray],
  );
  const chapters = useMemo(() => buildChapters(briefing, slides, context), [briefing, slides, context]);
  const desk = useRef<HTMLDivElement>(null);
  const measured = useRef<HTMLDivElement>(null);
  const { pictures, pages } = usePages(desk, measured, chapters, context, paper);
  const room = useElementWidth(desk, PAPERS[paper].width);
  const zoom = Math.min(1, Math.max(0.2, ((room ?? 0) - EDGES) / PAPERS[paper].width));
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const group = useId();
  const hasNotes = briefing.steps.some((step) => saidIn(step.notes, language).words !== '');

  return (
    <section
      className="bp-pane"
      lang={language}
      dir={direction}
      aria-label={t('print.title')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className="bp-bar">
        <h1 ref={head} tabIndex={-1}>
          {t('print.title')}
        </h1>
        <fieldset className="bp-choice">
          <legend className="sh-hidden">{t('print.paper')}</legend>
          {PAPER_KINDS.map((kind) => (
            <label key={kind}>
              <input type="radio" name={group} checked={kind === paper} onChange={() => setPaper(kind)} />
              {t(`print.paper.${kind}`)}
            </label>
          ))}
        </fieldset>
        {hasNotes && (
          <label className="bp-choice">
            <input type="checkbox" checked={notes} onChange={() => setNotes(!notes)} />
            {t('print.notes')}
          </label>
        )}
        <output>{pages ? t('print.pages', { count: pages.length }) : t('print.laying')}</output>
        <button
          type="button"
          className="sh-button bp-go"
          aria-disabled={!pages}
          onClick={() => {
            if (pages) printPage();
          }}
        >
          {t('print.print')}
        </button>
        <button type="button" className="sh-button" onClick={onClose}>
          {t('print.close')}
        </button>
        <p className="bp-hint">{t('print.hint')}</p>
      </div>
      <div className="bp-desk">
        <div ref={desk} className={`bp-${paper}`} data-paper>
          {pictures && (
            <div ref={measured} className="bp-measure" aria-hidden="true" inert>
              <MeasuredChapters chapters={chapters} pictures={pictures} paper={paper} words={words} />
            </div>
          )}
          {pages && pictures && (
            <ol className="bp-sheets" style={{ zoom }}>
              {pages.map((page, at) => (
                <Sheet
                  // A page is known by its place alone.
                  key={`${paper} ${at + 1}`}
                  page={page}
                  number={at + 1}
                  of={pages.length}
                  briefing={briefing}
                  index={index}
                  pictures={pictures}
                  words={words}
                />
              ))}
            </ol>
          )}
        </div>
      </div>
    </section>
  );
}
