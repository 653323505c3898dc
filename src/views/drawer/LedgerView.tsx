// "من قال ماذا؟": those who say it happened facing those who deny it, article by article in order of publication.
import { useMemo } from 'react';
import type { Ledger, LedgerGroup, VoiceCounts } from '../../domain/ledger.ts';
import { AGAINST, SAYING, TELLING } from '../../domain/ledger.ts';
import type { LedgerRow, LedgerVoice } from '../../domain/ledger-rows.ts';
import { layOutLedger } from '../../domain/ledger-rows.ts';
import type { Translate } from '../../i18n/translate.ts';
import { useIndex, useWords } from '../shared/store-context.ts';
import { countOutlets } from './event-words.ts';
import { Folded } from './Folded.tsx';
import type { LedgerLimits } from './LedgerVoices.tsx';
import { LedgerVoices } from './LedgerVoices.tsx';
import { PrintHead } from './PrintHead.tsx';
import './ledger.css';

/** More entries than these are a long ledger, of which less stands open. */
const LONG = 12;

/** What stands open of a ledger of so many entries, in two columns or in one. */
function limitsOf(entries: number, facing: boolean): LedgerLimits {
  const characters = facing ? 170 : 260;
  return entries > LONG
    ? { rows: 3, voices: 2, passages: 1, characters }
    : { rows: 6, voices: 4, passages: 3, characters };
}

export function LedgerView({ ledger }: { readonly ledger: Ledger }) {
  const { t } = useWords();
  const { articles } = useIndex();
  const heads = useMemo(() => new Map(articles.map((article) => [article.id, article])), [articles]);
  const rows = useMemo(() => layOutLedger(ledger, (article) => heads.get(article)), [ledger, heads]);
  const tellers = new Set(
    TELLING.flatMap((group) => ledger[group]).flatMap(({ article, copies }) => [
      article,
      ...copies.map((copy) => copy.article),
    ]),
  );
  const outlets = countOutlets([...tellers].flatMap((id) => heads.get(id) ?? []));
  const says = SAYING.filter((group) => ledger[group].length > 0);
  const against = AGAINST.filter((group) => ledger[group].length > 0);
  const facing = says.length > 0 && against.length > 0;
  const entries = [...says, ...against].reduce((sum, group) => sum + ledger[group].length, 0);
  const isSilent =
    entries > 0 &&
    [...says, ...against].every((group) => ledger[group].every(({ passage }) => passage === ''));
  const limits = limitsOf(entries, facing);
  const total = wordVoices(ledger.total, t);
  // Who gives another account speaks of another event, and is counted beside his own words below.
  const voices = ledger.contrary.length > 0 ? t('drawer.ofThis', { voices: total }) : total;
  return (
    <section className="dr-ledger" aria-label={t('drawer.ledger')}>
      <h3 className="dr-heading">{t('drawer.ledger')}</h3>
      <ul className="dr-counts" aria-label={t('drawer.sources')}>
        {tellers.size > 1 && <li>{t('unit.articles', { count: tellers.size })}</li>}
        {ledger.total.speakers > 0 && <li>{voices}</li>}
        {outlets.known > 0 && <li>{t('drawer.outlets', { count: outlets.known })}</li>}
        {outlets.unknown > 0 && (
          <li>{t('drawer.outletUnknownOf', { articles: t('unit.articles', { count: outlets.unknown }) })}</li>
        )}
        {outlets.repeats > 0 && <li>{t('drawer.repeats', { count: outlets.repeats })}</li>}
        <li>{t('drawer.texts', { count: ledger.total.texts })}</li>
      </ul>
      {isSilent && <p className="dr-note">{t('drawer.noWords')}</p>}
      <div className={facing ? 'dr-faces' : 'dr-faces dr-faces-one'}>
        <div className="dr-heads">
          {says.length > 0 && <ColumnHead groups={says} ledger={ledger} />}
          {against.length > 0 && <ColumnHead groups={against} ledger={ledger} />}
        </div>
        {says.length === 0 && <p className="dr-note">{t('drawer.nobodyAsserts')}</p>}
        <Folded
          most={limits.rows}
          className="dr-rows"
          label={(from) => t('drawer.moreArticles', { count: rows.length - from })}
        >
          {rows.map((row) => (
            <li key={row.article}>
              <Row row={row} facing={facing} limits={limits} />
            </li>
          ))}
        </Folded>
        {against.length === 0 && <p className="dr-note">{t('drawer.nobodyDenies')}</p>}
      </div>
    </section>
  );
}

const wordVoices = ({ speakers, sides }: VoiceCounts, t: Translate) =>
  t('drawer.voices', {
    speakers: t('drawer.speakers', { count: speakers }),
    sides: t('drawer.sides', { count: sides }),
  });

/** What a column holds: each of its groups with the voices in it, sides and speakers apart from the outlets' own. */
function ColumnHead({
  groups,
  ledger,
}: {
  readonly groups: readonly LedgerGroup[];
  readonly ledger: Ledger;
}) {
  const { t } = useWords();
  return (
    <ul className="dr-head">
      {groups.map((group) => {
        const { [group]: counts } = ledger.counts;
        return (
          <li key={group}>
            <strong>{t(`drawer.${group}`)}</strong>
            <span className="dr-head-counts">
              {[
                counts.speakers > 0 ? wordVoices(counts, t) : null,
                counts.ownVoices > 0 ? t('drawer.ownVoices', { count: counts.ownVoices }) : null,
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

interface RowProps {
  readonly row: LedgerRow;
  readonly facing: boolean;
  readonly limits: LedgerLimits;
}

/** One article: its head over both columns, the two sides under it. */
function Row({ row, facing, limits }: RowProps) {
  const article = useIndex().articles.find(({ id }) => id === row.article);
  const cell = (voices: readonly LedgerVoice[], groups: readonly LedgerGroup[]) => (
    <div className={groups === SAYING ? 'dr-cell' : 'dr-cell dr-cell-against'}>
      {groups.map((group) => (
        <LedgerVoices
          key={group}
          group={group}
          voices={voices.filter((voice) => voice.group === group)}
          limits={limits}
        />
      ))}
    </div>
  );
  return (
    <div className="dr-row">
      {article && <PrintHead article={article} />}
      <div className="dr-row-cells">
        {(facing || row.says.length > 0) && cell(row.says, SAYING)}
        {(facing || row.against.length > 0) && cell(row.against, AGAINST)}
      </div>
    </div>
  );
}
