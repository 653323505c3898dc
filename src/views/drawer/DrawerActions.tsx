// What can be taken along from an event: its link, itself as plain attributed text, and references to it and its articles.
import { useId, useState } from 'react';
import type { EventSummary } from '../../domain/site-data.ts';
import type { Ledger } from '../../domain/ledger.ts';
import { copyText } from '../shared/frame/copy-text.ts';
import { useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { permalinkOf } from './event-words.ts';
import type { CitedEvent } from './write-citation.ts';
import {
  writeAttributedText,
  writeBibtexReference,
  writeCslReference,
  writePlainReference,
} from './write-citation.ts';

interface DrawerActionsProps {
  readonly summary: EventSummary;
  readonly ledger: Ledger;
}

type What = 'link' | 'text' | 'plain' | 'bibtex' | 'csl';
type Copied = { readonly what: What; readonly text: string; readonly done: boolean };

export function DrawerActions({ summary, ledger }: DrawerActionsProps) {
  const index = useIndex();
  const words = useWords();
  const labels = useLabels();
  const { language, t } = words;
  const [copied, setCopied] = useState<Copied | null>(null);
  const [failed, setFailed] = useState(false);
  const groupId = useId();
  const link = () => permalinkOf(summary.id, language, window.location.href);

  const copy = async (what: What, write: (cited: CitedEvent) => string | Promise<string>) => {
    setFailed(false);
    let text: string;
    try {
      text = await write({ summary, ledger, index, labels, words, link: link() });
    } catch {
      // What writes the format is a file of its own, and may be out of reach.
      setCopied(null);
      setFailed(true);
      return;
    }
    setCopied({ what, text, done: await copyText(text) });
  };
  const button = (what: What, label: string, write: (cited: CitedEvent) => string | Promise<string>) => (
    <button type="button" className="sh-button" onClick={() => void copy(what, write)}>
      {copied?.done && copied.what === what ? t('drawer.copied') : label}
    </button>
  );

  return (
    <div className="dr-actions">
      {button('text', t('drawer.copyText'), writeAttributedText)}
      {button('link', t('drawer.permalink'), link)}
      <div className="dr-references" role="group" aria-labelledby={groupId}>
        <span id={groupId}>{t('drawer.copy')}</span>
        {button('plain', t('drawer.copyPlain'), writePlainReference)}
        {button('bibtex', 'BibTeX', writeBibtexReference)}
        {button('csl', 'CSL-JSON', writeCslReference)}
      </div>
      <output className="sh-hidden">{copied?.done && t('drawer.copied')}</output>
      {failed && (
        <p className="dr-note" role="alert">
          {t('drawer.formatFailed')}
        </p>
      )}
      {copied && !copied.done && (
        <label className="dr-copy-by-hand">
          {t('drawer.copyFailed')}
          <textarea
            readOnly
            rows={6}
            dir="auto"
            value={copied.text}
            onFocus={(event) => event.target.select()}
          />
        </label>
      )}
    </div>
  );
}
