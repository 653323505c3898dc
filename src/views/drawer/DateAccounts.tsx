// "On what day, and who says which?": the days that the texts of an event state, where they differ.
import type { Mention } from '../../domain/corpus-schema.ts';
import type { DateAccount, DateTeller } from '../../domain/date-accounts.ts';
import { joinNames } from '../../i18n/join-names.ts';
import { useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { textDirection } from '../shared/text-direction.ts';
import { wordDate } from '../../i18n/word-event.ts';
import { PrintLinks } from './PrintLinks.tsx';

const SAID = {
  happened: 'drawer.asserts',
  ongoing: 'drawer.asserts',
  planned: 'drawer.planned',
  'called-for': 'drawer.calledFor',
  unreal: 'drawer.unreal',
} as const satisfies Record<Mention['modality'], string>;

export function DateAccounts({ accounts }: { readonly accounts: readonly DateAccount[] }) {
  const { dates, t } = useWords();
  if (accounts.length < 2) return null;
  return (
    <section className="dr-days" aria-label={t('drawer.days')}>
      <h3 className="dr-days-title">{t('drawer.days')}</h3>
      <dl>
        {accounts.map(({ date, tellers }) => (
          <div key={date.edtf}>
            <dt>{wordDate(date, dates, t)}</dt>
            {tellers.map((teller) => (
              <dd key={teller.mention}>
                <Teller teller={teller} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

function Teller({ teller }: { readonly teller: DateTeller }) {
  const { articles } = useIndex();
  const { t } = useWords();
  const labels = useLabels();
  const { article, speakers, modality, words } = teller;
  const original = articles.find(({ id }) => id === article)?.language ?? '';
  return (
    <>
      <bdi className="dr-speaker-name">
        {speakers.length > 0 ? joinNames(speakers.map(labels.actor), t) : t('drawer.ownVoice')}
      </bdi>
      {words && (
        <>
          {' '}
          <q className="dr-words" lang={original || undefined} dir={textDirection(original)}>
            {words}
          </q>
        </>
      )}
      <span className="dr-meta"> · {t(SAID[modality])}</span>
      <PrintLinks prints={[teller]} />
    </>
  );
}
