// A name of the corpus, isolated from what stands about it. An English name that only the engine has spelt, letter by letter
// from the Arabic, says so: nobody need write it like that.
import type { SiteIndex } from '../../domain/site-data.ts';
import { useIndex, useLabels, useWords } from '../shared/store-context.ts';

/** Whether the English label of an actor is the engine's transliteration. */
export function isTransliterated({ actors }: Pick<SiteIndex, 'actors'>, id: string): boolean {
  const actor = actors.find((known) => known.id === id);
  return (
    actor?.names.some(({ lang, text }) => lang.endsWith('-translit') && text === actor.label.en) ?? false
  );
}

interface ActorNameProps {
  readonly actor: string;
  readonly className?: string;
}

export function ActorName({ actor, className }: ActorNameProps) {
  const index = useIndex();
  const { language, t } = useWords();
  const labels = useLabels();
  return (
    <>
      <bdi className={className}>{labels.actor(actor)}</bdi>
      {language === 'en' && isTransliterated(index, actor) && (
        <span className="dr-translit"> {t('drawer.transliterated')}</span>
      )}
    </>
  );
}
