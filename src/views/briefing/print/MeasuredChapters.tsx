// Every chapter in every size of type, set as on its page but out of sight, so that its parts can be measured.
import { Isolated } from '../../shared/Isolated.tsx';
import type { Words } from '../../shared/store-context.ts';
import type { Chapter } from './chapters.ts';
import type { Paper } from './paper.ts';
import { columnsOf, PAPERS } from './paper.ts';
import { PrintedBlock } from './PrintedBlock.tsx';
import { bodyClass, PartHead } from './PrintedPart.tsx';
import type { Pictures } from './use-pages.ts';

interface MeasuredChaptersProps {
  readonly chapters: readonly Chapter[];
  readonly pictures: Pictures;
  readonly paper: Paper;
  readonly words: Words;
}

export function MeasuredChapters({ chapters, pictures, paper, words }: MeasuredChaptersProps) {
  return PAPERS[paper].sizes.flatMap((size) =>
    chapters.flatMap((chapter) =>
      (pictures.get(chapter) ?? [null]).map((picture, shown) => (
        <section
          key={`${size} ${chapter.id} ${shown + 1}`}
          className={`bp-part bp-${chapter.kind} bp-${size}`}
          data-chapter={chapter.id}
          data-size={size}
          data-picture={shown}
        >
          <PartHead chapter={chapter} continued={false} words={words} />
          <PartHead chapter={chapter} continued words={words} />
          <div className={bodyClass(chapter, picture)}>
            {picture && (
              <figure className="bp-figure">
                <div style={{ blockSize: picture.height }} />
                <figcaption>
                  <Isolated text={picture.shown} />
                </figcaption>
              </figure>
            )}
            <div className="bp-column">
              {chapter.blocks.map((block, at) => (
                <PrintedBlock key={`${at + 1}`} block={block} words={words} at={at} isTarget={false} />
              ))}
            </div>
            {/* So that the first column is as wide as it will be. */}
            {columnsOf(chapter.kind, picture) > 1 && <div className="bp-column" />}
          </div>
          {chapter.sources !== null && (
            <p className="bp-sources">
              <Isolated text={chapter.sources} />
            </p>
          )}
        </section>
      )),
    ),
  );
}
