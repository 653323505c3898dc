// What the head of the page keeps behind "more": the tools that its width has no room for, and what is wanted once.
import type { MouseEvent as PressEvent } from 'react';
import { more } from '../../i18n/messages/more.ts';
import { addMessages } from '../../i18n/translate.ts';
import { useApp, useWords } from '../shared/store-context.ts';
import { Choice } from './Choice.tsx';

addMessages(more);

const THEMES = ['system', 'light', 'dark'] as const;

export interface HeadTool {
  readonly label: string;
  readonly onPress: () => void;
}

/** Closes the menu and leaves the focus on its button: whatever opens next gives it back there. */
function closeMenu({ currentTarget }: PressEvent<HTMLElement>): void {
  const menu = currentTarget.closest('details');
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

export function MoreTools({ tools }: { readonly tools: readonly HeadTool[] }) {
  const { t } = useWords();
  const theme = useApp((state) => state.theme) ?? 'system';
  const setTheme = useApp((state) => state.setTheme);
  const pastes = useApp(({ manifest }) => manifest?.inputs);
  const setPasting = useApp((state) => state.setPasting);
  const items = pastes ? [...tools, { label: t('app.paste'), onPress: () => setPasting(true) }] : tools;
  return (
    <div className="ap-more-body">
      <ul>
        {items.map(({ label, onPress }) => (
          <li key={label}>
            <button
              type="button"
              onClick={(event) => {
                closeMenu(event);
                onPress();
              }}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
      <Choice
        name="theme"
        legend={t('app.theme')}
        values={THEMES}
        value={theme}
        label={(value) => t(`app.theme.${value}`)}
        onChoose={(value) => setTheme(value === 'system' ? null : value)}
      />
    </div>
  );
}
