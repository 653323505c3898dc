// The voices of one group in one article: who speaks, for which side, in which way, and the exact words.
import type { LedgerEntry, LedgerGroup } from '../../domain/ledger.ts';
import type { LedgerVoice } from '../../domain/ledger-rows.ts';
import { joinNames } from '../../i18n/join-names.ts';
import { clipWords } from '../../layout/reader/clip-words.ts';
import { findEvent } from '../../domain/find-event.ts';
import { useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { textDirection } from '../shared/text-direction.ts';
import { ActorName } from './ActorName.tsx';
import { Folded } from './Folded.tsx';
import { PrintLinks } from './PrintLinks.tsx';
import { findForm } from '../../i18n/word-form.ts';

/** How much of a ledger is shown at once; the rest is folded, a passage cut. The reader shows it whole. */
export interface LedgerLimits {
  readonly rows: number;
  /** Voices of a cell, and passages of a voice. */
  readonly voices: number;
  readonly passages: number;
  /** Characters of a passage. */
  readonly characters: number;
}

interface LedgerVoicesProps {
  readonly group: LedgerGroup;
  readonly voices: readonly LedgerVoice[];
  readonly limits: LedgerLimits;
}

export function LedgerVoices({ group, voices, limits }: LedgerVoicesProps) {
  const { t } = useWords();
  const name = useVoiceName();
  if (voices.length === 0) return null;
  return (
    <>
      <h5 className="dr-cell-head">{t(`drawer.${group}`)}</h5>
      <Folded
        most={limits.voices}
        className="dr-entries"
        label={(from) =>
          t('drawer.moreVoices', {
            count: voices.length - from,
            names: joinNames(voices.slice(from).map(name), t),
          })
        }
      >
        {voices.map((voice) => (
          <li key={voice.entries[0]?.mention + name(voice)}>
            <Voice voice={voice} limits={limits} />
          </li>
        ))}
      </Folded>
      {group === 'contrary' && <OtherEvents voices={voices} />}
    </>
  );
}

function useVoiceName() {
  const { t } = useWords();
  const labels = useLabels();
  return ({ speakers }: Pick<LedgerVoice, 'speakers'>) =>
    speakers.length === 0
      ? t('drawer.ownVoice')
      : joinNames(
          speakers.map(({ actor }) => labels.actor(actor)),
          t,
        );
}

interface VoiceProps {
  readonly voice: LedgerVoice;
  readonly limits: LedgerLimits;
}

function Voice({ voice, limits }: VoiceProps) {
  const { t } = useWords();
  const labels = useLabels();
  const name = useVoiceName()(voice);
  const { speakers, group } = voice;
  const own = speakers.length === 0;
  return (
    <article className={`dr-entry dr-entry-${group}${own ? ' dr-entry-own' : ''}`}>
      {own && (
        <p className="dr-speaker">
          <span className="dr-speaker-name">{name}</span>
          <span className="dr-speaker-side">{t('drawer.ownVoiceNote')}</span>
        </p>
      )}
      {speakers.map(({ actor, side }) => (
        <p key={actor} className="dr-speaker">
          <ActorName actor={actor} className="dr-speaker-name" />
          {side !== actor && <bdi className="dr-speaker-side">{labels.actor(side)}</bdi>}
        </p>
      ))}
      {group !== 'asserts' && (
        <p className="dr-kind">
          {t(group === 'denies' ? `drawer.denies.${voice.denies ?? 'occurrence'}` : `drawer.${group}`)}
        </p>
      )}
      <Folded
        most={limits.passages}
        className="dr-passages"
        label={(from) => t('drawer.morePassages', { count: voice.entries.length - from })}
      >
        {voice.entries.map((entry) => (
          <li key={entry.mention}>
            <Passage entry={entry} name={name} most={limits.characters} />
          </li>
        ))}
      </Folded>
    </article>
  );
}

interface PassageProps {
  readonly entry: LedgerEntry;
  readonly name: string;
  readonly most: number;
}

function Passage({ entry, name, most }: PassageProps) {
  const { articles } = useIndex();
  const { t } = useWords();
  const labels = useLabels();
  const openArticle = useApp((state) => state.openArticle);
  const original = articles.find(({ id }) => id === entry.article)?.language ?? '';
  const form = findForm(entry);
  const clip = clipWords(entry.passage, entry.trigger, most);
  // A site may publish no words of its articles.
  const isTold = entry.passage !== '';
  return (
    <>
      {entry.via.length > 0 && (
        <p className="dr-meta">
          {t('drawer.via', { name: entry.via.map(labels.actor).join(t('drawer.viaCiting')) })}
        </p>
      )}
      {isTold && (
        <blockquote className="dr-quote" lang={original || undefined} dir={textDirection(original)}>
          {clip.cutBefore && '[…] '}
          {clip.text}
          {clip.cutAfter && ' […]'}
        </blockquote>
      )}
      {form && <p className="dr-form">{t(form)}</p>}
      {entry.copies.length > 0 && <Copies copies={entry.copies} />}
      {isTold && (
        <button
          type="button"
          className="sh-link dr-small dr-open"
          aria-label={t('drawer.openPassageOf', { speaker: name })}
          onClick={() => openArticle(entry.article, entry.mention)}
        >
          {t('drawer.openPassage')}
        </button>
      )}
    </>
  );
}

/** What other accounts are accounts of. */
function OtherEvents({ voices }: { readonly voices: readonly LedgerVoice[] }) {
  const index = useIndex();
  const { language, t } = useWords();
  const selectEvent = useApp((state) => state.selectEvent);
  const others = new Set(
    voices.flatMap(({ entries }) => entries).flatMap((entry) => findEvent(index, entry.event) ?? []),
  );
  return [...others].map(({ id, headline }) => (
    <button key={id} type="button" className="sh-link dr-small" onClick={() => selectEvent(id)}>
      {t('drawer.contraryOf', { headline: headline[language] })}
    </button>
  ));
}

/** The other prints of a text. */
function Copies({ copies }: { readonly copies: LedgerEntry['copies'] }) {
  const { t } = useWords();
  return (
    <div className="dr-copies">
      <p className="dr-meta">{t('drawer.copies', { count: copies.length })}</p>
      <PrintLinks prints={copies} />
    </div>
  );
}
