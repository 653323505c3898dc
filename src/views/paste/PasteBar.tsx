// The line over the views that says that what they show is partly not saved, and how to know it.
import { useApp, useWords } from '../shared/store-context.ts';

export function PasteBar() {
  const { t } = useWords();
  const count = useApp((state) => state.pasted?.size ?? 0);
  const setPasting = useApp((state) => state.setPasting);
  return (
    <aside className="pa-bar">
      <span className="pa-bar-sign" aria-hidden="true" />
      <span>{t('paste.bar', { count })}</span>
      <button type="button" className="sh-button" onClick={() => setPasting(true)}>
        {t('paste.manage')}
      </button>
    </aside>
  );
}
