// Saves the briefing as slides for office programs, in the reader's language. What writes them is loaded when they are asked for.
import { useContext, useState } from 'react';
import type { Briefing } from '../../../domain/briefing/briefing-schema.ts';
import { findStray } from '../../../domain/briefing/find-stray.ts';
import { slides as messages } from '../../../i18n/messages/slides.ts';
import { addMessages } from '../../../i18n/translate.ts';
import { gatherCorpus } from '../../export/gather-corpus.ts';
import { loadPart } from '../../shared/lazy-view.tsx';
import { saveFile } from '../../shared/save-file.ts';
import { StoreContext, useIndex, useWords } from '../../shared/store-context.ts';

addMessages(messages);

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** `briefing-2020-11-09-ar.pptx`. */
const fileName = (day: string | null, language: string) =>
  `briefing${day === null ? '' : `-${day}`}-${language}.pptx`;

export function SaveSlides({ briefing }: { readonly briefing: Briefing }) {
  const { t, dates, language } = useWords();
  const index = useIndex();
  const store = useContext(StoreContext);
  const [state, setState] = useState<'idle' | 'busy' | 'done' | 'failed'>('idle');
  const save = async () => {
    setState('busy');
    try {
      const [{ writeSlides }, { findIds }] = await Promise.all([
        loadPart(() => import('../../../exports/pptx/write-slides.ts')),
        loadPart(() => import('../../../exports/build-request.ts')),
      ]);
      // A query is answered from passages too, as on the command line, and these bear out what is quoted.
      const corpus = store ? await gatherCorpus(store, false) : { mentions: [] };
      const bytes = writeSlides(briefing, index, {
        dates,
        find: (query) => findIds(corpus, index, query),
        stray: findStray(briefing.quotations, corpus.mentions),
      });
      const file = new Blob([bytes], { type: TYPE });
      setState(saveFile(fileName(briefing.day, language), TYPE, file) ? 'done' : 'idle');
    } catch {
      setState('failed');
    }
  };
  const off = state === 'busy' || briefing.steps.length === 0;
  return (
    <>
      <button
        type="button"
        className="sh-button"
        title={t('slides.what-for')}
        aria-disabled={off}
        onClick={() => {
          if (!off) void save();
        }}
      >
        {t('slides.save')}
      </button>
      <output className="be-hint">
        {state === 'busy' && t('slides.busy')}
        {state === 'done' && t('slides.done')}
        {state === 'failed' && t('slides.failed')}
      </output>
    </>
  );
}
