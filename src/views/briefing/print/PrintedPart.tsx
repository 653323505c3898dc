// A chapter, or a piece of one, on a printed page.
import { useLayoutEffect, useRef } from 'react';
import { Isolated } from '../../shared/Isolated.tsx';
import type { Words } from '../../shared/store-context.ts';
import type { Chapter } from './chapters.ts';
import type { Part } from './lay-out.ts';
import { columnsOf, isTextFirst } from './paper.ts';
import { PrintedBlock } from './PrintedBlock.tsx';
import type { StepPicture } from './step-picture.ts';

interface HeadProps {
  readonly chapter: Chapter;
  readonly continued: boolean;
  readonly words: Words;
}

export function PartHead({ chapter: { kind, caption, signed }, continued, words: { t } }: HeadProps) {
  if (continued)
    return (
      <h2 className="bp-head bp-continued">
        <Isolated text={t('print.continued', { caption })} />
      </h2>
    );
  return (
    <header className="bp-head">
      {kind === 'title' && <p className="bp-kicker">{t('print.kicker')}</p>}
      {kind === 'assessment' && <p className="bp-kicker">{t('briefing.assessmentHead')}</p>}
      {kind === 'title' ? (
        <h1>
          <Isolated text={caption} />
        </h1>
      ) : (
        <h2>
          <Isolated text={caption} />
        </h2>
      )}
      {signed !== null && (
        <p className="bp-signed">
          <Isolated text={signed} />
        </p>
      )}
    </header>
  );
}

export function PartPicture({ picture, label }: { readonly picture: StepPicture; readonly label: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // Read as XML: text of articles in it is text, and nothing of it runs.
    const { documentElement } = new DOMParser().parseFromString(picture.svg, 'image/svg+xml');
    const svg = document.importNode(documentElement, true);
    svg.setAttribute('aria-label', label);
    svg.setAttribute('width', String(picture.width));
    svg.setAttribute('height', String(picture.height));
    svg.querySelector('title')?.remove();
    place.current?.replaceChildren(svg);
  }, [picture, label]);
  return (
    <figure className="bp-figure">
      <div ref={place} />
      <figcaption>
        <Isolated text={picture.shown} />
      </figcaption>
    </figure>
  );
}

/** What the widths of its columns follow from. */
export const bodyClass = (chapter: Chapter, picture: StepPicture | null): string =>
  [
    `bp-body bp-columns-${columnsOf(chapter.kind, picture)}`,
    ...(picture ? ['bp-pictured'] : []),
    ...(isTextFirst(chapter.kind) ? ['bp-text-first'] : []),
    ...(picture?.beside ? ['bp-beside'] : []),
  ].join(' ');

interface PrintedPartProps {
  readonly part: Part;
  readonly picture: StepPicture | null;
  readonly words: Words;
}

export function PrintedPart({ part, picture, words }: PrintedPartProps) {
  const { chapter, size, head, columns, sources } = part;
  const { t } = words;
  const labelOf = ({ picture: slide }: Chapter, { shown }: StepPicture) =>
    slide?.step.view === 'graph' ? t('print.graph') : t('print.picture', { shown });
  return (
    <section className={`bp-part bp-${chapter.kind} bp-${size}`}>
      {head !== null && <PartHead chapter={chapter} continued={head === 'continued'} words={words} />}
      {(picture !== null || columns.some(({ length }) => length > 0)) && (
        <div className={bodyClass(chapter, picture)}>
          {picture && <PartPicture picture={picture} label={labelOf(chapter, picture)} />}
          {columns.map((places, column) => (
            <div
              // A column is known by its place alone.
              key={`${column + 1}`}
              className="bp-column"
            >
              {places.map((at) => {
                const block = chapter.blocks[at];
                return block && <PrintedBlock key={at} block={block} words={words} at={at} isTarget />;
              })}
            </div>
          ))}
        </div>
      )}
      {sources && (
        <p className="bp-sources">
          <Isolated text={chapter.sources ?? ''} />
        </p>
      )}
    </section>
  );
}
