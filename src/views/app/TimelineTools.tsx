// The analyst's tools over the timeline: what an analyst changes and a reader need not see. They are there once opened.
import { useState } from 'react';
import { MenuDetails } from '../shared/MenuDetails.tsx';
import { ViewBoundary } from '../shared/ViewBoundary.tsx';
import { useWords } from '../shared/store-context.ts';
import { TimelineToolsBody } from './lazy-views.ts';

/** Where the tools stand beside the picture (app.css); elsewhere they are a sheet at the foot of the screen. */
const BESIDE = '(min-width: 1280px)';

export function TimelineTools() {
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  return (
    <MenuDetails
      className="ap-tools-menu"
      label={t('app.tools')}
      stays={BESIDE}
      onPress={({ currentTarget }) => {
        setOpened(true);
        if (!window.matchMedia?.(BESIDE).matches) currentTarget.scrollIntoView?.({ block: 'start' });
      }}
    >
      {opened && (
        <ViewBoundary t={t} onReset={() => setOpened(false)}>
          <TimelineToolsBody />
        </ViewBoundary>
      )}
    </MenuDetails>
  );
}
