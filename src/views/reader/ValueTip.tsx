// What an underlined word means, beside the word.
import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';
import { CloseIcon } from '../shared/CloseIcon.tsx';
import { useWords } from '../shared/store-context.ts';
import type { Pointed } from './pointed.ts';
import { rangesOf, readHolders } from './text-holders.ts';
import { useValueWords } from './use-value-words.ts';

/** In px, below the words. */
const BELOW = 4;

interface ValueTipProps {
  readonly text: RefObject<HTMLElement | null>;
  readonly pointed: Pointed;
  readonly onHide: () => void;
}

export function ValueTip({ text, pointed, onHide }: ValueTipProps) {
  const { t } = useWords();
  const words = useValueWords();
  const tip = useRef<HTMLOutputElement>(null);
  const { span, value } = pointed;
  useLayoutEffect(() => {
    const [box, root, frame] = [tip.current, text.current, tip.current?.offsetParent];
    if (!box || !root || !frame || !span) return;
    const line = rangesOf(readHolders(root), span)[0]?.getClientRects?.()[0];
    if (!line) return;
    const origin = frame.getBoundingClientRect();
    const most = origin.width - box.offsetWidth - BELOW;
    const middle = line.left + line.width / 2 - origin.left - box.offsetWidth / 2;
    box.style.left = `${Math.max(BELOW, Math.min(most, middle))}px`;
    box.style.top = `${line.bottom - origin.top + BELOW}px`;
  }, [text, span, value]);
  const meaning = value && words(value);
  return (
    <output ref={tip} className="rd-tip" hidden={meaning === null}>
      {meaning && (
        <>
          <span>
            <b>{meaning.main}</b>
            {meaning.notes.map((note) => (
              <span key={note} className="rd-tip-note">
                {note}
              </span>
            ))}
          </span>
          <button type="button" className="sh-button sh-button-quiet sh-close" onClick={onHide}>
            <CloseIcon />
            <span className="sh-hidden">{t('reader.hideTip')}</span>
          </button>
        </>
      )}
    </output>
  );
}
