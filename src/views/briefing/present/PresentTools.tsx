// The buttons of a presentation: there for fingers and for whoever does not know the keys.
import type { ReactNode } from 'react';
import { formatNumber } from '../../../i18n/date-style.ts';
import { CloseIcon } from '../../shared/CloseIcon.tsx';
import { LineIcon } from '../../shared/LineIcon.tsx';
import { useWords } from '../../shared/store-context.ts';
import type { PresentCommand } from './present-keys.ts';

interface PresentToolsProps {
  readonly at: number;
  readonly count: number;
  readonly isStart: boolean;
  readonly isEnd: boolean;
  /** Those that are not have the focus, or come back when the pointer moves. */
  readonly shown: boolean;
  readonly blank: boolean;
  readonly fullscreen: boolean;
  readonly onCommand: (command: PresentCommand) => void;
  readonly onClose: () => void;
}

const ICONS: Readonly<Record<'forward' | 'back' | 'fullscreen' | 'blank' | 'window', string>> = {
  forward: 'M7 4l6 6-6 6',
  back: 'M13 4l-6 6 6 6',
  fullscreen: 'M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5',
  blank: 'M3 4.5h14v9H3zM7 17h6M3 13.5l14-9',
  window: 'M3 4h14v12H3zM3 7.5h14M6 11h8M6 13.5h5',
};

function Tool({
  name,
  icon,
  pressed,
  disabled = false,
  onPress,
}: {
  readonly name: string;
  readonly icon: ReactNode;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      title={name}
      aria-label={name}
      aria-pressed={pressed}
      aria-disabled={disabled || undefined}
      onClick={() => {
        if (!disabled) onPress();
      }}
    >
      {icon}
    </button>
  );
}

const Icon = ({ name }: { readonly name: keyof typeof ICONS }) => <LineIcon path={ICONS[name]} size={20} />;

export function PresentTools(props: PresentToolsProps) {
  const { at, count, isStart, isEnd, shown, blank, fullscreen, onCommand, onClose } = props;
  const { t, direction, dates } = useWords();
  const forward = direction === 'rtl' ? 'back' : 'forward';
  const back = direction === 'rtl' ? 'forward' : 'back';
  const number = (value: number) => formatNumber(value, dates.digits);
  return (
    <div
      className="ps-tools"
      role="toolbar"
      aria-label={t('present.tools')}
      data-shown={shown ? '' : undefined}
    >
      <Tool
        name={t('present.previous')}
        icon={<Icon name={back} />}
        disabled={isStart}
        onPress={() => onCommand('previous')}
      />
      <span className="ps-count" dir="ltr" aria-hidden="true">
        {t('present.place', { number: number(Math.min(at + 1, count)), count: number(count) })}
      </span>
      <Tool
        name={t('present.next')}
        icon={<Icon name={forward} />}
        disabled={isEnd}
        onPress={() => onCommand('next')}
      />
      <Tool
        name={t('present.fullscreen')}
        icon={<Icon name="fullscreen" />}
        pressed={fullscreen}
        onPress={() => onCommand('fullscreen')}
      />
      <Tool
        name={t('present.blank')}
        icon={<Icon name="blank" />}
        pressed={blank}
        onPress={() => onCommand('blank')}
      />
      <Tool name={t('present.window')} icon={<Icon name="window" />} onPress={() => onCommand('window')} />
      <Tool
        name={t('present.keys')}
        icon={<span aria-hidden="true">?</span>}
        onPress={() => onCommand('help')}
      />
      <Tool name={t('present.close')} icon={<CloseIcon />} onPress={onClose} />
    </div>
  );
}
