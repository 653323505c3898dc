// Everything of an event that an editor can correct in place, as text with "correct" beside it: the event's own, then what each
// passage says, then what is known of the articles. A letter opens its field.
import type { ReactNode } from 'react';
import type { Mention, NewsEvent } from '../../../domain/corpus-schema.ts';
import type { EventSummary } from '../../../domain/site-data.ts';
import { mend } from '../../../i18n/messages/mend.ts';
import { addMessages } from '../../../i18n/translate.ts';
import { useIndex, useWords } from '../../shared/store-context.ts';
import { ActorsField } from './ActorsField.tsx';
import { ArticleField } from './ArticleField.tsx';
import { DateField } from './DateField.tsx';
import type { MendKey } from './mend-keys.ts';
import { MendSection } from './MendSection.tsx';
import { PassageFields } from './PassageFields.tsx';
import { PlacesField } from './PlacesField.tsx';
import { TitleField } from './TitleField.tsx';
import { TypeField } from './TypeField.tsx';

addMessages(mend);

interface MendFieldsProps {
  readonly summary: EventSummary;
  readonly event: NewsEvent;
  /** Those of the event. */
  readonly mentions: readonly Mention[];
  /** How the date is known. */
  readonly evidence?: ReactNode;
  /** The passage that the text beside shows, and the way to another. */
  readonly shown?: string | null;
  readonly onShow?: (mention: Mention) => void;
}

/** Fields of a passage, which a key opens for the one at hand. */
const OF_PASSAGE: ReadonlySet<MendKey> = new Set(['claims', 'modality', 'quantities']);

export function MendFields(props: MendFieldsProps) {
  const { summary, event, mentions, evidence, shown, onShow } = props;
  const { t } = useWords();
  const { articles } = useIndex();
  const told = articles.filter(({ id }) => mentions.some(({ article }) => article === id));
  const atHand = mentions.find(({ id }) => id === shown) ?? mentions[0];
  const fieldOf = (key: MendKey) => {
    if (!OF_PASSAGE.has(key)) return key;
    return atHand ? `${key}:${atHand.id}` : null;
  };
  const own = { event, mentions };
  return (
    // Another event has nothing open.
    <MendSection key={summary.id} label={t('mend.title')} fieldOf={fieldOf}>
      <TitleField summary={summary} {...own} />
      <TypeField {...own} />
      <DateField {...own} />
      {evidence}
      <PlacesField {...own} />
      <ActorsField {...own} />
      {mentions.map((mention, at) => (
        <PassageFields
          key={mention.id}
          event={event}
          mention={mention}
          number={at + 1}
          isShown={mention.id === shown}
          hasKeys={mention === atHand}
          onShow={onShow}
        />
      ))}
      {told.map((article) => (
        <ArticleField key={article.id} article={article} />
      ))}
    </MendSection>
  );
}
