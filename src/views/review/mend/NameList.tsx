// Names one beside the other, each isolated from what stands about it; none is said too.
import { useWords } from '../../shared/store-context.ts';

interface NameListProps {
  readonly names: readonly { readonly id: string; readonly name: string; readonly more?: string }[];
}

export function NameList({ names }: NameListProps) {
  const { t } = useWords();
  if (names.length === 0) return <span className="md-more">{t('mend.none')}</span>;
  return (
    <>
      {names.map(({ id, name, more }, at) => (
        <span key={id}>
          {at > 0 && ' · '}
          <bdi>{name}</bdi>
          {more !== undefined && <span className="md-more"> {more}</span>}
        </span>
      ))}
    </>
  );
}
