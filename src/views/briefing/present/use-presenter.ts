// The presentation's end of the line to its presenter's window: says what is on show whenever that changes or is asked, and does
// what is asked. A window that stays open while a presentation ends goes on with the next one of the same page.
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Asked, FromPresentation, PresenterState } from '../../../domain/presenter-protocol.ts';
import { readFromPresenter } from '../../../domain/presenter-protocol.ts';
import type { Language } from '../../../i18n/language.ts';
import { openWindow } from '../../shared/frame/acts.ts';
import type { PresenterLine } from './presenter-line.ts';
import { openPresenterLine } from './presenter-line.ts';

/** Asks that are remembered, so that none is done twice. */
const REMEMBERED = 64;

/** Of this page: its line, and the window at the other end. */
let lineOfPage: string | null = null;
let presenter: Window | null = null;

const getLine = (): string => {
  lineOfPage ??= [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
  return lineOfPage;
};

/** Opens the presenter's window, or brings it to the front; where none may be opened, the reader is told. */
export function showPresenter(language: Language): void {
  if (presenter && !presenter.closed) return presenter.focus();
  const address = `${window.location.href.replace(/#.*$/s, '')}#v=1&lang=${language}&notes=${getLine()}`;
  presenter = openWindow(address, `waqai-presenter-${getLine()}`, 'popup,width=1000,height=720');
}

export function usePresenter(state: PresenterState, onAsked: (ask: Exclude<Asked, 'state'>) => void): void {
  const line = useRef<PresenterLine | null>(null);
  const done = useRef<readonly string[]>([]);
  const sayState = useEffectEvent(() => {
    const message: FromPresentation = { type: 'waqai:presenting', state };
    line.current?.say(message);
  });
  const onHear = useEffectEvent((message: unknown) => {
    const heard = readFromPresenter(message);
    if (heard === null || done.current.includes(heard.serial)) return;
    done.current = [heard.serial, ...done.current].slice(0, REMEMBERED);
    if (heard.ask === 'state') sayState();
    else onAsked(heard.ask);
  });
  useEffect(() => {
    const opened = openPresenterLine({
      line: getLine(),
      peer: () => presenter,
      onHear: (message) => onHear(message),
    });
    line.current = opened;
    const leave = () => {
      const message: FromPresentation = { type: 'waqai:presented' };
      opened.say(message);
    };
    window.addEventListener('pagehide', leave);
    sayState();
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
      opened.close();
      line.current = null;
    };
  }, []);
  const known = JSON.stringify(state);
  useEffect(() => {
    void known;
    sayState();
  }, [known]);
}
