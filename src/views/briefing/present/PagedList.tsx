// A list that is parted over pages where it is longer than its place: letters are as large as all has room in, and
// where it has none it goes on on another page. What is shown is measured, so that nothing is ever cut.
import type { ReactNode } from 'react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { packPages } from '../../../layout/briefing/pack-pages.ts';

export interface ListItem {
  readonly key: string;
  readonly className: string;
  readonly content: ReactNode;
}

interface PagedListProps {
  readonly items: readonly ListItem[];
  /** Which page; one past the last is the last. */
  readonly page: number;
  readonly onPages: (pages: number) => void;
  /** Its place changes with these. */
  readonly room: string;
  /** Its place is as high as it is: one page holds all. */
  readonly grows: boolean;
}

/** How large letters may be, as shares of what they should be, from the largest. */
const SIZES = [1.25, 1.12, 1, 0.92, 0.84];
/** Where one item alone is higher than a page. */
const SMALL_SIZES = [0.74, 0.66, 0.58];

/** Whole pixels, whatever a transform makes of them; half of one more is never too little. */
const heightOf = (element: Element) => (element instanceof HTMLElement ? element.offsetHeight + 0.5 : 0);

const fontSizeOf = (size: number) => `max(12px, ${size}em)`;

interface Parted {
  readonly pages: readonly (readonly number[])[];
  readonly size: number;
  /** Whether one item is higher than a page, which then scrolls. */
  readonly scrolls: boolean;
}

export function PagedList({ items, page, onPages, room, grows }: PagedListProps) {
  const box = useRef<HTMLDivElement>(null);
  const all = useRef<HTMLUListElement>(null);
  const [parted, setParted] = useState<Parted | null>(null);
  useLayoutEffect(() => {
    const [outer, list] = [box.current, all.current];
    if (grows || !outer || !list) return;
    const measure = () => {
      const place = outer.clientHeight;
      const partBy = (size: number): Parted => {
        list.style.fontSize = fontSizeOf(size);
        const gap = Number.parseFloat(getComputedStyle(list).rowGap) || 0;
        const heights = [...list.children].map(heightOf);
        return { size, pages: packPages(heights, place, gap), scrolls: Math.max(0, ...heights) > place };
      };
      // The fewest pages, and of those that need no more the largest letters.
      const [best] = SIZES.map(partBy).toSorted((one, other) => one.pages.length - other.pages.length);
      const small = best?.scrolls ? SMALL_SIZES.map(partBy) : [];
      const whole = small.find(({ scrolls }) => !scrolls) ?? small.at(-1) ?? best;
      if (!whole) return;
      setParted((before) => (JSON.stringify(before) === JSON.stringify(whole) ? before : whole));
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(outer);
    observer.observe(list);
    return () => observer.disconnect();
  }, [items, room, grows]);
  const { pages, size } = grows || !parted ? { pages: null, size: 1 } : parted;
  const count = pages?.length ?? 1;
  useEffect(() => onPages(count), [count, onPages]);
  const shown = pages?.[Math.min(page, count - 1)] ?? items.map((_, at) => at);
  const draw = (positions: readonly number[]) =>
    positions.map((at) => {
      const item = items[at];
      return (
        item && (
          <li key={item.key} className={item.className}>
            {item.content}
          </li>
        )
      );
    });
  return (
    <div ref={box} className="ps-paged" {...(parted?.scrolls ? { tabIndex: 0 } : {})}>
      <ul className="ps-lines" style={{ fontSize: fontSizeOf(size) }}>
        {draw(shown)}
      </ul>
      {!grows && (
        <div className="ps-measured" aria-hidden="true" inert>
          <ul ref={all} className="ps-lines">
            {draw(items.map((_, at) => at))}
          </ul>
        </div>
      )}
    </div>
  );
}
