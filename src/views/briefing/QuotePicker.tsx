// The words that a line can rest on: the passages of the step's events, each ticked or not.
import { useEffect } from 'react';
import { citeLine, unciteLine } from '../../domain/briefing/edit-briefing.ts';
import type { Mention } from '../../domain/corpus-schema.ts';
import { findEvent } from '../../domain/find-event.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import { quoteMention } from '../../i18n/briefing-words.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { textDirection } from '../shared/text-direction.ts';
import { useBriefing } from './briefing-context.ts';

interface QuotePickerProps {
  readonly at: number;
  readonly place: number;
  readonly events: readonly string[];
  readonly onClose: () => void;
}

export function QuotePicker({ at, place, events, onClose }: QuotePickerProps) {
  const { t } = useWords();
  const index = useIndex();
  const shards = useApp((state) => state.shards);
  const needShard = useApp((state) => state.needShard);
  const found = [...new Set(events.flatMap((id) => findEvent(index, id) ?? []))];
  const wanted = [...new Set(found.map(({ shard }) => shard))].join();
  useEffect(() => {
    for (const shard of wanted === '' ? [] : wanted.split(',')) void needShard(Number(shard));
  }, [wanted, needShard]);
  const states = found.map(({ shard }) => shards[shard]?.phase);
  return (
    <Dialog title={t('briefEdit.pick')} closeLabel={t('app.close')} className="be-picker" onClose={onClose}>
      {found.length === 0 && <p>{t('briefEdit.pickNone')}</p>}
      {states.includes('loading') && <output>{t('briefEdit.pickLoading')}</output>}
      {states.some((phase) => phase !== undefined && phase !== 'loading' && phase !== 'ready') && (
        <p role="alert">{t('briefEdit.pickFailed')}</p>
      )}
      {found.map((event) => {
        const state = shards[event.shard];
        if (state?.phase !== 'ready') return null;
        const mentions = state.value.mentions.filter(
          ({ event: told, passage }) => told === event.id && passage.exact !== '',
        );
        return <EventWords key={event.id} event={event} mentions={mentions} at={at} place={place} />;
      })}
    </Dialog>
  );
}

interface EventWordsProps {
  readonly event: EventSummary;
  readonly mentions: readonly Mention[];
  readonly at: number;
  readonly place: number;
}

function EventWords({ event, mentions, at, place }: EventWordsProps) {
  const { t, language } = useWords();
  return (
    <fieldset className="be-pick-event">
      <legend dir="auto">{event.headline[language]}</legend>
      {mentions.length === 0 && <p className="be-hint">{t('briefEdit.pickWithheld')}</p>}
      {mentions.map((mention) => (
        <Words key={mention.id} mention={mention} at={at} place={place} />
      ))}
    </fieldset>
  );
}

function Words({
  mention,
  at,
  place,
}: { readonly mention: Mention } & Pick<EventWordsProps, 'at' | 'place'>) {
  const { t, language } = useWords();
  const { articles } = useIndex();
  const labels = useLabels();
  const edit = useBriefing((state) => state.edit);
  const briefing = useBriefing((state) => state.briefing);
  const { article, passage, claims } = mention;
  const quotation = quoteMention(mention);
  const quotes = briefing?.steps[at]?.lines[place]?.quotes ?? [];
  const number =
    (briefing?.quotations.findIndex((each) => each.article === article && each.exact === quotation.exact) ??
      -1) + 1;
  const ticked = number > 0 && quotes.includes(number);
  const original = articles.find((each) => each.id === article)?.language ?? language;
  const speakers = [...new Set(claims.flatMap(({ chain }) => chain.at(-1)?.actor ?? []))];
  return (
    <label className="be-pick">
      <input
        type="checkbox"
        aria-label={passage.exact}
        checked={ticked}
        onChange={() =>
          edit((each) =>
            ticked ? unciteLine(each, at, place, number) : citeLine(each, at, place, [quotation]),
          )
        }
      />
      <span>
        <q lang={original} dir={textDirection(original)}>
          {passage.exact}
        </q>
        <span className="be-pick-source">
          {speakers.length > 0 ? speakers.map(labels.actor).join(t('list.comma')) : t('drawer.ownVoice')}
          <span aria-hidden="true"> · </span>
          <bdi>{labels.article(article)}</bdi>
        </span>
      </span>
    </label>
  );
}
