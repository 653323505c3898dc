// The analyst's tools over the timeline: what an analyst changes and a reader need not see. They are there once opened.
import { useState } from 'react';
import { MenuDetails } from '../shared/MenuDetails.tsx';
import { useWords } from '../shared/store-context.ts';
import { TimelineToolsBody } from './lazy-views.ts';

export function TimelineTools() {
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  return (
    <MenuDetails className="ap-tools-menu" label={t('app.tools')} onPress={() => setOpened(true)}>
      {opened && <TimelineToolsBody />}
    </MenuDetails>
  );
}
