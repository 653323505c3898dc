// The pages of a briefing: pictures drawn and parts measured once the typefaces are there, then laid out.
import type { RefObject } from 'react';
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { readColours } from '../../export/picture-colours.ts';
import { loadFonts } from '../../shared/load-fonts.ts';
import { makeMeasureText } from '../../timeline/measure-text.ts';
import type { Chapter, ChapterContext } from './chapters.ts';
import { drawGraph } from './draw-graph.ts';
import { drawTimeline } from './draw-timeline.ts';
import type { Heights, Page } from './lay-out.ts';
import { layOut } from './lay-out.ts';
import type { Paper } from './paper.ts';
import type { PictureStyleOfPage, StepPicture } from './step-picture.ts';
import { pictureStep } from './step-picture.ts';

/** The pictures of each chapter that has some, of which one is shown. */
export type Pictures = ReadonlyMap<Chapter, readonly StepPicture[]>;

/** How pictures are drawn on paper, once the typefaces of the pages have come or cannot. */
function useStyle(desk: RefObject<HTMLElement | null>): PictureStyleOfPage | null {
  const [style, setStyle] = useState<PictureStyleOfPage | null>(null);
  useEffect(() => {
    let isShown = true;
    const settle = () => {
      if (!isShown || !desk.current) return;
      const family = getComputedStyle(document.documentElement).getPropertyValue('--font-ui').trim();
      setStyle({ colours: readColours(desk.current), family, measure: makeMeasureText(family) });
    };
    const texts = document.fonts?.load('400 16px "Noto Naskh Arabic"', 'ا');
    Promise.allSettled([loadFonts(), texts]).then(settle, settle);
    return () => {
      isShown = false;
    };
  }, [desk]);
  return style;
}

const heightOf = (element: Element | null | undefined) => element?.getBoundingClientRect().height ?? 0;

/** The heights of a chapter's parts where they were set to be measured, with one of its pictures. */
function readHeights(part: Element | null | undefined, { blocks }: Chapter, beside: boolean): Heights {
  const find = (name: string) => part?.querySelector(`.bp-${name}`);
  return {
    head: heightOf(find('head')),
    continued: heightOf(find('continued')),
    picture: heightOf(find('figure')),
    beside,
    blocks: blocks.map((_, at) => heightOf(part?.querySelector(`[data-block="${at}"]`))),
    sources: heightOf(find('sources')),
  };
}

interface Laid {
  /** What is to be measured; `null`: the typefaces are still on their way. */
  readonly pictures: Pictures | null;
  /** `null`: not measured yet. */
  readonly pages: readonly Page[] | null;
}

export function usePages(
  desk: RefObject<HTMLElement | null>,
  measured: RefObject<HTMLElement | null>,
  chapters: readonly Chapter[],
  context: ChapterContext,
  paper: Paper,
): Laid {
  const style = useStyle(desk);
  const [pages, setPages] = useState<{ readonly of: Pictures; readonly list: readonly Page[] } | null>(null);
  const pictures = useMemo((): Pictures | null => {
    if (!style) return null;
    return new Map(
      chapters.flatMap((chapter) => {
        const { picture } = chapter;
        if (!picture) return [];
        const draw = picture.step.view === 'graph' ? drawGraph : drawTimeline;
        const drawn = pictureStep(picture, paper, (room) => draw(picture, room, context, style));
        return drawn.length > 0 ? [[chapter, drawn] as const] : [];
      }),
    );
  }, [style, chapters, paper, context]);
  useLayoutEffect(() => {
    if (!pictures) return;
    const lay = () =>
      layOut(chapters, paper, (chapter, size) =>
        (pictures.get(chapter) ?? [null]).map((picture, at) => {
          const part = `[data-chapter="${chapter.id}"][data-size="${size}"][data-picture="${at}"]`;
          return readHeights(measured.current?.querySelector(part), chapter, picture?.beside === true);
        }),
      );
    const show = () => setPages({ of: pictures, list: lay() });
    show();
  }, [pictures, chapters, paper, measured]);
  return { pictures, pages: pages !== null && pages.of === pictures ? pages.list : null };
}
