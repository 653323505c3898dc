// A button of one sign in the forms of a briefing. The signs are drawn: no font that comes with the app has all of them.
import { LineIcon } from '../shared/LineIcon.tsx';

const SIGNS = {
  up: 'M8 13V3.5M4 7.5l4-4 4 4',
  down: 'M8 3v9.5M4 8.5l4 4 4-4',
  remove: 'M3.5 3.5l9 9m0-9l-9 9',
  duplicate: 'M2.5 5.5h8v8h-8zM5.5 5.5v-3h8v8h-3',
};

interface IconButtonProps {
  readonly label: string;
  readonly sign: keyof typeof SIGNS;
  readonly off: boolean;
  readonly onPress: () => void;
}

/** A button named for those who do not see its sign; one that is off keeps its place in the order of Tab. */
export function IconButton({ label, sign, off, onPress }: IconButtonProps) {
  return (
    <button
      type="button"
      className="sh-button sh-button-quiet be-icon"
      title={label}
      aria-label={label}
      aria-disabled={off}
      onClick={() => !off && onPress()}
    >
      <LineIcon path={SIGNS[sign]} size={16} />
    </button>
  );
}
