// Exact words of an article, shortened around those that tell the event, which are marked.
import type { Mention } from '../../../domain/corpus-schema.ts';
import { clipWords } from '../../../layout/reader/clip-words.ts';
import { useIndex } from '../../shared/store-context.ts';
import { textDirection } from '../../shared/text-direction.ts';

interface QuotationProps {
  readonly mention: Pick<Mention, 'article' | 'passage' | 'trigger'>;
  /** Characters at most. */
  readonly most: number;
}

export function Quotation({ mention: { article, passage, trigger }, most }: QuotationProps) {
  const language = useIndex().articles.find(({ id }) => id === article)?.language ?? '';
  const words = { start: trigger.start - passage.start, end: trigger.end - passage.start };
  const clip = clipWords(passage.exact, words, most);
  const told = passage.exact.slice(words.start, words.end);
  // The clip holds the trigger: it is the last of its like that begins no later.
  const at = words.start - passage.exact.lastIndexOf(clip.text, words.start);
  return (
    <q className="rs-quote" lang={language || undefined} dir={textDirection(language)}>
      {clip.cutBefore && '[…] '}
      {clip.text.slice(0, at)}
      <mark>{told}</mark>
      {clip.text.slice(at + told.length)}
      {clip.cutAfter && ' […]'}
    </q>
  );
}
