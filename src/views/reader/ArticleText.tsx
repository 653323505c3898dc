// The article's paragraphs as written, with its passages lit: one text node a paragraph where the browser can paint
// highlights, else one span a segment.
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Span } from '../../domain/corpus-schema.ts';
import type { MarkedSpan, Paragraph, Segment } from '../../layout/reader/reader-scene.ts';
import { passagesAt } from '../../layout/reader/reader-scene.ts';
import { useListener } from '../shared/use-listener.ts';
import { offsetAtPoint, paintHighlights, rangesOf, supportsHighlights } from './highlights.ts';

interface ArticleTextProps {
  readonly paragraphs: readonly Paragraph[];
  readonly passages: readonly MarkedSpan[];
  readonly selected: string | null;
  /** Whether times and actors are underlined. */
  readonly marked: boolean;
  readonly language: string;
  readonly direction: 'rtl' | 'ltr' | 'auto';
  readonly onPick: (passage: string) => void;
}

export function ArticleText(props: ArticleTextProps) {
  const { paragraphs, passages, selected, marked, language, direction, onPick } = props;
  const root = useRef<HTMLDivElement>(null);
  const [painted] = useState(supportsHighlights);
  const segments = useMemo(() => paragraphs.flatMap((paragraph) => paragraph.segments), [paragraphs]);

  useEffect(() => {
    if (!painted || !root.current) return;
    const where = (test: (segment: Segment) => boolean): Span[] => segments.filter(test);
    const chosen = (segment: Segment) => selected !== null && segment.passages.includes(selected);
    return paintHighlights(root.current, {
      'rd-boilerplate': where(({ boilerplate }) => boilerplate),
      'rd-actor': marked ? where(({ actor }) => actor) : [],
      'rd-time': marked ? where(({ time }) => time) : [],
      'rd-passage': where((segment) => segment.passages.length > 0 && !chosen(segment)),
      'rd-selected': where(chosen),
    });
  }, [painted, segments, selected, marked]);

  useEffect(() => {
    const passage = passages.find(({ id }) => id === selected);
    if (!passage || !root.current) return;
    const box = root.current;
    scrollToSpan(box, passage, painted);
    // The face of the text may come late and move every line.
    void document.fonts?.ready.then(() => scrollToSpan(box, passage, painted));
  }, [painted, passages, selected]);

  // The text is also for selecting and copying: only a plain click on a passage picks it.
  // The keyboard's way to the same passages is the list beside the text.
  useListener(root, 'click', (event) => {
    if (window.getSelection()?.isCollapsed === false) return;
    const offset = offsetAtPoint(event.clientX, event.clientY);
    if (offset === null) return;
    const here = passagesAt(passages, offset);
    // Clicking again where passages overlap goes on to the next of them.
    const after = here.findIndex(({ id }) => id === selected) + 1;
    const next = here[after] ?? here[0];
    if (next) onPick(next.id);
  });

  return (
    <div ref={root} className="rd-text" lang={language} dir={direction}>
      {paragraphs
        .filter(({ role }) => role !== 'title')
        .map((paragraph) => (
          <p
            key={paragraph.start}
            data-start={paragraph.start}
            className={paragraph.role === 'boilerplate' ? 'rd-boilerplate' : undefined}
            dir="auto"
          >
            {painted
              ? paragraph.segments.map(({ text }) => text).join('')
              : paragraph.segments.map((segment) => (
                  <span
                    key={segment.start}
                    data-start={segment.start}
                    className={classOf(segment, selected, marked)}
                  >
                    {segment.text}
                  </span>
                ))}
          </p>
        ))}
    </div>
  );
}

function classOf(segment: Segment, selected: string | null, marked: boolean): string | undefined {
  const names = [
    segment.boilerplate && 'rd-grey',
    segment.passages.length > 0 && 'rd-passage',
    selected !== null && segment.passages.includes(selected) && 'rd-selected',
    marked && segment.actor && 'rd-actor',
    marked && segment.time && 'rd-time',
  ].filter((name) => name !== false);
  return names.length > 0 ? names.join(' ') : undefined;
}

/** Brings a passage to the upper third of the window, unless it is well in sight. */
function scrollToSpan(root: HTMLElement, span: Span, painted: boolean) {
  const holders = [...root.querySelectorAll<HTMLElement>(painted ? 'p[data-start]' : 'span[data-start]')];
  const box = rangesOf(holders, span)[0]?.getBoundingClientRect?.();
  if (!box) return;
  const { innerHeight, scrollY } = window;
  if (box.top > innerHeight * 0.2 && box.bottom < innerHeight * 0.8) return;
  window.scrollTo({ top: Math.max(0, scrollY + box.top - innerHeight / 3) });
}
