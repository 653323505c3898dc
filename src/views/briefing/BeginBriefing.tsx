// The ways to begin: the draft that the tool proposes, an empty briefing, a file, what an earlier visit left.
import { briefEdit } from '../../i18n/messages/brief-edit.ts';
import { addMessages } from '../../i18n/translate.ts';
import { beginBriefing } from '../../domain/briefing/edit-briefing.ts';
import { useApp, useIndex, useWords } from '../shared/store-context.ts';
import { useBriefing } from './briefing-context.ts';
import { Drafts } from './Drafts.tsx';
import { OpenFile } from './OpenFile.tsx';
import { Refused } from './Refused.tsx';
import './briefing.css';

addMessages(briefEdit);

export function BeginBriefing() {
  const { t } = useWords();
  const { about } = useIndex();
  const leave = useApp((state) => state.setBrief);
  const proposing = useBriefing((state) => state.proposing);
  const propose = useBriefing((state) => state.propose);
  const begin = useBriefing((state) => state.begin);
  return (
    <main id="content" className="be-begin" tabIndex={-1}>
      <button type="button" className="sh-link be-back" onClick={() => leave(null)}>
        {t('briefEdit.leave')}
      </button>
      <h1>{t('briefEdit.begin')}</h1>
      <p className="be-lead">{t('briefEdit.beginHow')}</p>
      <Refused />
      <ul className="be-ways">
        <li>
          <button
            type="button"
            className="be-way be-way-first"
            aria-disabled={proposing === 'working'}
            onClick={() => proposing !== 'working' && void propose()}
          >
            <strong>{t(proposing === 'working' ? 'briefEdit.proposing' : 'briefEdit.propose')}</strong>
            <span>{t('briefEdit.proposeHow')}</span>
          </button>
        </li>
        <li>
          <button
            type="button"
            className="be-way"
            onClick={() => begin(beginBriefing(about.title, about.cutOff))}
          >
            <strong>{t('briefEdit.blank')}</strong>
            <span>{t('briefEdit.blankHow')}</span>
          </button>
        </li>
        <li>
          <OpenFile className="be-way">
            <strong>{t('briefEdit.open')}</strong>
            <span>{t('briefEdit.openHow')}</span>
          </OpenFile>
        </li>
      </ul>
      {proposing === 'failed' && (
        <p className="be-trouble" role="alert">
          {t('briefEdit.proposeFailed')}
        </p>
      )}
      <Drafts />
    </main>
  );
}
