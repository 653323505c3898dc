// Over the briefing that is being made: what it is called, where it is kept, one step back, and where it goes.
import { saidIn } from '../../i18n/said-in.ts';
import { useState } from 'react';
import { DEFAULT_URL_STATE, serializeUrlState } from '../../store/url-state.ts';
import { beginBriefing } from '../../domain/briefing/edit-briefing.ts';
import { serializeBriefing } from '../../domain/briefing/serialize-briefing.ts';
import { writeBriefingLink } from '../../domain/briefing/briefing-link.ts';
import { MenuDetails } from '../shared/MenuDetails.tsx';
import { copyText } from '../shared/frame/copy-text.ts';
import { saveFile } from '../shared/save-file.ts';
import { useApp, useIndex, useWords } from '../shared/store-context.ts';
import { useBriefing } from './briefing-context.ts';
import { OpenFile } from './OpenFile.tsx';
import { SaveSlides } from './slides/SaveSlides.tsx';

/** `briefing-2020-11-12.json`: what a download is called. */
const fileName = (day: string | null) => `briefing${day === null ? '' : `-${day}`}.json`;

export function EditBar({ onSave }: { readonly onSave: () => void }) {
  const { t, language } = useWords();
  const briefing = useBriefing((state) => state.briefing);
  const title = useBriefing(({ briefing }) => (briefing ? saidIn(briefing.title, language).words : ''));
  const undo = useBriefing((state) => state.undo);
  const redo = useBriefing((state) => state.redo);
  const canUndo = useBriefing((state) => state.canUndo);
  const canRedo = useBriefing((state) => state.canRedo);
  const setMode = useBriefing((state) => state.setMode);
  const leave = useApp((state) => state.setBrief);
  const proposing = useBriefing((state) => state.proposing);
  const propose = useBriefing((state) => state.propose);
  const begin = useBriefing((state) => state.begin);
  const { about } = useIndex();
  const command = (label: string, act: () => void, on = true, kind = '') => (
    <button
      type="button"
      className={`sh-button ${kind}`}
      aria-disabled={!on}
      onClick={({ currentTarget }) => {
        if (!on) return;
        // What was chosen from the menu closes it.
        currentTarget.closest('details')?.removeAttribute('open');
        act();
      }}
    >
      {label}
    </button>
  );
  return (
    <header className="be-bar">
      <button type="button" className="sh-link be-back" onClick={() => leave(null)}>
        {t('briefEdit.leave')}
      </button>
      <div className="be-name">
        <h1 dir="auto">{title === '' ? t('briefEdit.untitled') : title}</h1>
        <KeptWhere />
      </div>
      <div className="be-tools">
        {command(t('briefEdit.undo'), undo, canUndo)}
        {command(t('briefEdit.redo'), redo, canRedo)}
        {command(t('briefEdit.save'), onSave)}
        <MenuDetails className="be-menu" label={t('briefEdit.more')}>
          <div className="be-menu-body">
            <OpenFile className="sh-button">{t('briefEdit.open')}</OpenFile>
            {command(
              t(proposing === 'working' ? 'briefEdit.proposing' : 'briefEdit.proposeAgain'),
              () => void propose(),
              proposing !== 'working',
            )}
            {command(t('briefEdit.new'), () => begin(beginBriefing(about.title, about.cutOff)))}
            <CopyLink />
            {briefing && <SaveSlides briefing={briefing} />}
          </div>
        </MenuDetails>
        {command(t('briefEdit.print'), () => setMode('print'))}
        {command(t('briefEdit.present'), () => setMode('present'), true, 'be-go')}
      </div>
    </header>
  );
}

/** Where the briefing is kept, or that it is nowhere. */
function KeptWhere() {
  const { t } = useWords();
  const dirty = useBriefing((state) => state.dirty);
  const kept = useBriefing((state) => state.kept);
  const state = dirty ? (kept ?? 'refused') : 'saved';
  return (
    <p className={state === 'full' || state === 'refused' ? 'be-trouble' : 'be-hint'} role="status">
      {t(`briefEdit.state.${state}`)}
    </p>
  );
}

/** The link that carries the whole briefing, where it fits. */
function CopyLink() {
  const { t, language } = useWords();
  const briefing = useBriefing((state) => state.briefing);
  const [told, setTold] = useState<{ readonly words: string; readonly link: string | null } | null>(null);
  const copy = async () => {
    const link = briefing && writeBriefingLink(briefing);
    if (!link) return setTold({ words: t('briefEdit.linkTooLong'), link: null });
    const brief = { mode: 'present' as const, step: 1, link };
    const address = `${window.location.href.replace(/#.*$/s, '')}${serializeUrlState({ ...DEFAULT_URL_STATE, language, brief })}`;
    const copied = await copyText(address);
    setTold({
      words: t(copied ? 'briefEdit.linkCopied' : 'briefEdit.linkToCopy'),
      link: copied ? null : address,
    });
  };
  return (
    <>
      <button type="button" className="sh-button" onClick={() => void copy()}>
        {t('briefEdit.copyLink')}
      </button>
      <output className="be-hint">{told?.words}</output>
      {told?.link && (
        <input
          readOnly
          dir="ltr"
          aria-label={t('briefEdit.linkToCopy')}
          value={told.link}
          onFocus={({ target }) => target.select()}
        />
      )}
    </>
  );
}

/** Saves the briefing as a file and remembers that it is in one. */
export function useSaveBriefing(): () => void {
  const briefing = useBriefing((state) => state.briefing);
  const markSaved = useBriefing((state) => state.markSaved);
  return () => {
    if (!briefing) return;
    if (saveFile(fileName(briefing.day), 'application/json', serializeBriefing(briefing))) markSaved();
  };
}
