// Takes the events of the present filter out as a file: which format, how many events, what the file says of itself.
import { useContext, useState } from 'react';
import { buildRequest } from '../../exports/build-request.ts';
import type { Separator } from '../../exports/csv.ts';
import type { ExportFormat } from '../../exports/formats.ts';
import { EXPORT_FORMATS, FORMATS } from '../../exports/formats.ts';
import { exportDialog } from '../../i18n/messages/export-dialog.ts';
import { addMessages } from '../../i18n/translate.ts';
import { wordFilter } from '../../i18n/word-filter.ts';
import { wordReview } from '../../i18n/word-review.ts';
import { serializeFilter } from '../../domain/filter-link.ts';
import type { Filter } from '../../domain/filter.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { OfflineHint } from '../shared/OfflineHint.tsx';
import { saveFile } from '../shared/save-file.ts';
import { StoreContext, useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { useVisibleEvents } from '../shared/use-visible-events.ts';
import { EmbedCode } from './EmbedCode.tsx';
import { gatherCorpus } from './gather-corpus.ts';
import { PictureForm } from './PictureForm.tsx';
import { publicUrlOf } from './public-url.ts';
import './export.css';

addMessages(exportDialog);

const SEPARATORS: readonly Separator[] = [',', ';', '\t'];
/** Those that hold whole texts where they may. */
const WITH_TEXTS: ReadonlySet<ExportFormat> = new Set(['corpus', 'json-ld']);

/** The command that writes the same bytes. */
function commandOf(format: ExportFormat, filter: Filter, language: string): string {
  const written = serializeFilter(filter);
  const filtered = written !== '' ? ` --filter '${written.replaceAll("'", '%27')}'` : '';
  return `npm run export -- --format ${format}${filtered} --lang ${language} --out waqai.${FORMATS[format].extension}`;
}

export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const store = useContext(StoreContext);
  const index = useIndex();
  const labels = useLabels();
  const { language, dates, t } = useWords();
  const filter = useApp((state) => state.filter);
  // A build that publishes whole texts publishes the engine's inputs too.
  const hasTexts = useApp(({ manifest }) => manifest?.inputs !== undefined);
  const shown = useVisibleEvents();
  const [format, setFormat] = useState<ExportFormat>('csv');
  const [separator, setSeparator] = useState<Separator>(',');
  const [fullTexts, setFullTexts] = useState(false);
  const [state, setState] = useState<'idle' | 'busy' | 'done' | 'failed'>('idle');
  const [pictured, setPictured] = useState(false);
  const words = wordFilter(filter, t, labels);
  const canSave = shown.length > 0 && state !== 'busy';

  const save = async () => {
    if (!store) return;
    setState('busy');
    try {
      const texts = fullTexts && WITH_TEXTS.has(format);
      const corpus = await gatherCorpus(store, texts);
      const request = buildRequest(corpus, {
        filter,
        language,
        separator,
        fullTexts: texts,
        publicUrl: publicUrlOf(window.location.href),
      });
      const { extension, type, write } = FORMATS[format];
      setState(saveFile(`waqai.${extension}`, type, write(request)) ? 'done' : 'idle');
    } catch {
      setState('failed');
    }
  };

  return (
    <Dialog title={t('export.title')} closeLabel={t('app.close')} className="ex-dialog" onClose={onClose}>
      <p className="ex-what">
        {t('export.what', { events: t('unit.events', { count: shown.length }) })}{' '}
        {words !== '' && <bdi>{t('export.filtered', { filter: words })}</bdi>}{' '}
        <strong>{wordReview(index.review, dates, t)}</strong>
      </p>
      <fieldset className="ex-formats">
        <legend>{t('export.format')}</legend>
        {EXPORT_FORMATS.map((each) => (
          <label key={each} className="ex-format">
            <input
              type="radio"
              name="export-format"
              checked={each === format}
              onChange={() => {
                setFormat(each);
                setState('idle');
              }}
            />
            <b>{t(`export.${each}`)}</b> <span className="ex-for">{t(`export.for.${each}`)}</span>
          </label>
        ))}
      </fieldset>
      {format === 'csv' && (
        <label className="ex-option">
          {t('export.separator')}{' '}
          <select
            value={separator}
            onChange={({ target }) => setSeparator(SEPARATORS.find((each) => each === target.value) ?? ',')}
          >
            <option value=",">{t('export.comma')}</option>
            <option value=";">{t('export.semicolon')}</option>
            <option value={'\t'}>{t('export.tab')}</option>
          </select>
        </label>
      )}
      {hasTexts && WITH_TEXTS.has(format) && (
        <label className="ex-option">
          <input type="checkbox" checked={fullTexts} onChange={() => setFullTexts(!fullTexts)} />{' '}
          {t('export.fullTexts')}
        </label>
      )}
      <p className="ex-actions">
        <button
          type="button"
          className="sh-button"
          // Disabled outright it would lose the focus.
          aria-disabled={!canSave}
          onClick={() => {
            if (canSave) void save();
          }}
        >
          {t('export.save', { file: `waqai.${FORMATS[format].extension}` })}
        </button>
        <output>
          {state === 'busy' && t('export.busy')}
          {state === 'done' && t('export.done')}
          {shown.length === 0 && t('export.nothing')}
        </output>
      </p>
      {state === 'failed' && (
        <div role="alert">
          <p>{t('export.failed')}</p>
          <OfflineHint t={t} />
        </div>
      )}
      <details onToggle={({ currentTarget }) => setPictured(currentTarget.open)}>
        <summary>{t('export.picture')}</summary>
        {pictured && <PictureForm />}
      </details>
      {/* A file on a disk cannot be embedded. */}
      {window.location.protocol.startsWith('http') && (
        <details>
          <summary>{t('export.embed')}</summary>
          <EmbedCode />
        </details>
      )}
      <details className="ex-command">
        <summary>{t('export.command')}</summary>
        <code dir="ltr">{commandOf(format, filter, language)}</code>
      </details>
    </Dialog>
  );
}
