// The presenter's own window: notes, what is on the screen, what comes next, the time. All it knows it hears from the
// presentation; where that falls silent it says so, and goes on when it is heard again.
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Asked, FromPresenter, PresenterState } from '../../../domain/presenter-protocol.ts';
import { readFromPresentation } from '../../../domain/presenter-protocol.ts';
import type { Language } from '../../../i18n/language.ts';
import { directionOf } from '../../../i18n/language.ts';
import { loadLanguage } from '../../../i18n/load-language.ts';
import { present } from '../../../i18n/messages/present.ts';
import { presenter } from '../../../i18n/messages/presenter.ts';
import { addMessages, translator } from '../../../i18n/translate.ts';
import { findCommand } from './present-keys.ts';
import { PresenterDesk } from './PresenterDesk.tsx';
import type { PresenterLine } from './presenter-line.ts';
import { openPresenterLine } from './presenter-line.ts';
import './presenter.css';

addMessages(present);
addMessages(presenter);

/** In ms: how often it asks, and after how long without an answer it says so. */
const ASKS_EVERY = 1500;
const PATIENCE = 5000;

type Heard = 'nothing' | 'state' | 'silence' | 'end';

export function PresenterWindow({
  line: name,
  language: first,
}: {
  readonly line: string;
  readonly language: Language;
}) {
  const [state, setState] = useState<PresenterState | null>(null);
  const [heard, setHeard] = useState<Heard>('nothing');
  const line = useRef<PresenterLine | null>(null);
  const last = useRef(0);
  const serial = useRef(0);
  // A language that has not come yet is waited for.
  const [language, setLanguage] = useState(first);
  const t = translator(language, state?.digits);

  const ask = (what: Asked) => {
    serial.current += 1;
    const message: FromPresenter = {
      type: 'waqai:presenter',
      ask: what,
      serial: `${performance.timeOrigin} ${serial.current}`,
    };
    line.current?.say(message);
  };
  const onHear = useEffectEvent((message: unknown) => {
    const said = readFromPresentation(message);
    if (said === null) return;
    last.current = performance.now();
    if (said.type === 'waqai:presented') return setHeard('end');
    setState(said.state);
    setHeard('state');
  });
  const askState = useEffectEvent(() => {
    ask('state');
    if (heard === 'state' && performance.now() - last.current > PATIENCE) setHeard('silence');
  });
  useEffect(() => {
    const opened = openPresenterLine({
      line: name,
      peer: () => window.opener,
      onHear: (message) => onHear(message),
    });
    line.current = opened;
    askState();
    const timer = setInterval(() => askState(), ASKS_EVERY);
    return () => {
      clearInterval(timer);
      opened.close();
      line.current = null;
    };
  }, [name]);

  const wanted = state?.language ?? first;
  useEffect(() => {
    void loadLanguage(wanted).then(() => setLanguage(wanted));
  }, [wanted]);
  const theme = state?.theme ?? null;
  const title = t('presenter.title', { title: state?.title ?? '' });
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dir = directionOf(language);
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
    document.title = title;
  }, [language, theme, title]);

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (
      event.target instanceof Element &&
      event.target.closest('button') &&
      [' ', 'Enter'].includes(event.key)
    )
      return;
    const command = findCommand(event, directionOf(language));
    if (command === null || command === 'fullscreen' || command === 'window' || command === 'help') return;
    event.preventDefault();
    ask(command);
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);

  const notice =
    heard === 'state'
      ? null
      : t(
          heard === 'end' ? 'presenter.over' : heard === 'silence' ? 'presenter.silent' : 'presenter.waiting',
        );
  return (
    <main className="pw">
      <p className="pw-notice" role="status">
        {notice}
      </p>
      {state && <PresenterDesk state={state} language={language} t={t} onAsk={ask} />}
    </main>
  );
}
