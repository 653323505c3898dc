// "About this chronology": which texts, how it was made, what it cannot know, how far it can be trusted, who answers for it.
import { EVENT_FAMILIES, EVENT_TYPES, familyOf } from '../../domain/event-types.ts';
import { isIsoDay } from '../../domain/iso-day.ts';
import { formatDay } from '../../i18n/format-date.ts';
import { about as messages } from '../../i18n/messages/about.ts';
import { drawer } from '../../i18n/messages/drawer.ts';
import { addMessages } from '../../i18n/translate.ts';
import { wordReview } from '../../i18n/word-review.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { useApp, useIndex, useWords } from '../shared/store-context.ts';
import { useReport } from '../shared/use-report.ts';
import { AboutFigures } from './AboutFigures.tsx';
import { AboutTexts } from './AboutTexts.tsx';
import { AboutWarnings } from './AboutWarnings.tsx';
import './about.css';

addMessages(messages);
addMessages(drawer);

export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const { about } = useIndex();
  const { language, dates, t } = useWords();
  const cutOff = about.cutOff && isIsoDay(about.cutOff) ? formatDay(about.cutOff, dates) : about.cutOff;
  return (
    <Dialog title={t('about.title')} closeLabel={t('app.close')} className="ab-about" onClose={onClose}>
      <p dir="auto">{about.scope[language]}</p>
      {cutOff && <p>{t('about.cutOff', { day: cutOff })}</p>}
      <h3>{t('about.corpus')}</h3>
      <p>{t('about.corpusText')}</p>
      <AboutTexts onClose={onClose} />
      <h3>{t('about.method')}</h3>
      <p>{t('about.methodText')}</p>
      <Types />
      <h3>{t('about.claims')}</h3>
      <p>{t('about.claimsText')}</p>
      <h3>{t('about.limits')}</h3>
      <p>{t('about.limitsText')}</p>
      <AboutFigures />
      <AboutWarnings onClose={onClose} />
      <Review onClose={onClose} />
      <h3>{t('about.licence')}</h3>
      <p>{t('about.licenceText')}</p>
    </Dialog>
  );
}

/** The families with the types in them, in the order of the lanes. */
function Types() {
  const { t } = useWords();
  return (
    <details className="ab-types">
      <summary>{t('about.types')}</summary>
      <dl>
        {EVENT_FAMILIES.map((family) => (
          <div key={family}>
            <dt>
              <span className="sh-dot" data-family={family} aria-hidden="true" /> {t(`family.${family}`)}
            </dt>
            <dd>
              {EVENT_TYPES.filter((type) => familyOf(type) === family)
                .map((type) => t(`type.${type}`))
                .join(' · ')}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Who looked at the machine's draft, what was corrected and what changed, which version made it, and where to write. */
function Review({ onClose }: { readonly onClose: () => void }) {
  const { about, generator, review } = useIndex();
  const { dates, t } = useWords();
  const setChanges = useApp((state) => state.setChanges);
  const open = (shown: string) => {
    onClose();
    setChanges(shown);
  };
  return (
    <>
      <h3>{t('about.state')}</h3>
      <p dir="auto">{wordReview(review, dates, t)}</p>
      {about.editor && <p dir="auto">{t('about.editor', { editor: about.editor })}</p>}
      <Decisions />
      <p>{t('about.correctionsText')}</p>
      <p className="ab-acts">
        <button type="button" className="sh-button" onClick={() => open('log')}>
          {t('about.corrections')}
        </button>
        <button type="button" className="sh-button" onClick={() => open('sign')}>
          {t('about.changes')}
        </button>
      </p>
      <p className="ab-meta">
        {t('about.engine')}{' '}
        <bdi dir="ltr">
          {generator.name} {generator.version}
        </bdi>
      </p>
      <h3>{t('about.report')}</h3>
      <p dir="auto">
        {about.contact ? t('about.contact', { contact: about.contact }) : t('about.noContact')}
      </p>
    </>
  );
}

/** How many decisions of editors there are, and how many of them have no effect; which ones is the editors' business. */
function Decisions() {
  const { t } = useWords();
  const { report } = useReport();
  const outcomes = report?.phase === 'ready' ? report.value.outcomes : [];
  const lost = outcomes.filter(({ status }) => status === 'lost' || status === 'conflict').length;
  if (outcomes.length === 0) return null;
  return (
    <p>
      {t('about.decisions', { count: outcomes.length })}
      {lost > 0 && ` ${t('about.lostDecisions', { count: lost })}`}
    </p>
  );
}
