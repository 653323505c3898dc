// A block of a printed page: a line with the numbers of its quotations, an event of a list, a quotation with its source.
import { familyOf } from '../../../domain/event-types.ts';
import type { ArticleHead } from '../../../domain/site-data.ts';
import { formatNumber } from '../../../i18n/date-style.ts';
import { wordOutlet } from '../../../i18n/word-event.ts';
import { Isolated } from '../../shared/Isolated.tsx';
import type { Words } from '../../shared/store-context.ts';
import { textDirection } from '../../shared/text-direction.ts';
import type { Block } from './chapters.ts';

interface BlockProps {
  readonly block: Block;
  readonly words: Words;
  /** Its place in the chapter: told to tests and to the measure. */
  readonly at: number;
  /** Whether it may be led to: of two of one place (a measured one, a printed one) the printed. */
  readonly isTarget: boolean;
}

/** Where the words of a number stand on these pages. */
const targetOf = (number: number) => `print-quotation-${number}`;

function Numbers({
  quotes,
  words: { t, dates },
}: {
  readonly quotes: readonly number[];
  readonly words: Words;
}) {
  return quotes.map((number, at) => (
    <span key={number}>
      {/* The first stays on the line of the word before it. */}
      {at === 0 ? '\u00A0' : ' '}
      <a
        className="bp-number"
        href={`#${targetOf(number)}`}
        aria-label={t('print.quotation', { number })}
        onClick={(event) => {
          // The address holds the app's state; on paper there is nothing but the link.
          event.preventDefault();
          document.getElementById(targetOf(number))?.scrollIntoView({ block: 'center' });
        }}
      >
        [{formatNumber(number, dates.digits)}]
      </a>
    </span>
  ));
}

/** Article, outlet, day and address. */
function Source({
  article,
  words: { t, dates },
}: {
  readonly article: ArticleHead | null;
  readonly words: Words;
}) {
  if (!article) return null;
  const { title, language, url } = article;
  return (
    <p className="bp-source">
      <cite lang={language} dir={textDirection(language)}>
        {title ?? t('app.articleUntitled')}
      </cite>
      {t('list.comma')}
      <Isolated text={wordOutlet(article, dates, t)} />
      {url !== null && (
        <>
          {t('list.comma')}
          <a className="bp-address" href={url} dir="ltr">
            {url}
          </a>
        </>
      )}
    </p>
  );
}

/** Marks of quotation are those of the language that is quoted. */
const isArabic = (article: ArticleHead | null) => textDirection(article?.language ?? 'ar') === 'rtl';

export function PrintedBlock({ block, words, at, isTarget }: BlockProps) {
  const { language, t } = words;
  const [open, close] = block.kind === 'quotation' && isArabic(block.article) ? '«»' : '“”';
  switch (block.kind) {
    case 'line':
      return (
        <p
          className={`bp-block bp-line${block.isNote ? ' bp-note' : ''}${block.begins ? '' : ' bp-goes-on'}`}
          data-block={at}
        >
          <Isolated text={block.text} />
          <Numbers quotes={block.quotes} words={words} />
        </p>
      );
    case 'row':
      return (
        <div className="bp-block bp-row" data-block={at} data-family={familyOf(block.event.type)}>
          <p className="bp-row-date">
            <Isolated text={block.date} />
          </p>
          <p className="bp-row-headline">
            <Isolated text={block.event.headline[language]} />
          </p>
          <p className="bp-row-who">
            <Isolated text={block.who} />
          </p>
        </div>
      );
    case 'notes':
      return (
        <div className="bp-block bp-notes" data-block={at}>
          {block.begins && <h3>{t('print.notesHead')}</h3>}
          <p>
            <Isolated text={block.text} />
          </p>
        </div>
      );
    case 'quotation':
      return (
        <div
          className="bp-block bp-quotation"
          data-block={at}
          id={isTarget && block.begins ? targetOf(block.number) : undefined}
        >
          <span className="bp-quotation-number">
            {block.begins && `[${formatNumber(block.number, words.dates.digits)}]`}
          </span>
          <div>
            <blockquote lang={block.article?.language} dir="auto">
              {block.begins && open}
              {block.text}
              {block.ends && close}
            </blockquote>
            {block.ends && <Source article={block.article} words={words} />}
            {block.ends && block.quotation.isStray && (
              <p className="bp-source bp-stray">{t('briefing.stray')}</p>
            )}
          </div>
        </div>
      );
    default:
      return block satisfies never;
  }
}
