// The two sides of a row, each name isolated; the arrow is decoration, the word beside it carries the meaning.
import type { Direction } from '../../i18n/language.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { GraphRow } from './graph-rows.ts';

interface RowTitleProps {
  readonly row: GraphRow;
  readonly nameOf: (side: string) => string;
  readonly direction: Direction;
  readonly t: Translate;
}

export function RowTitle({ row, nameOf, direction, t }: RowTitleProps) {
  const name = (side: string) => <bdi>{nameOf(side)}</bdi>;
  if (row.kind === 'dispute') {
    const [from, to] = row.dispute.between;
    return (
      <>
        {name(from)}
        {t('names.and')}
        {name(to)}
      </>
    );
  }
  if (row.kind === 'mediation') {
    const { mediator, between } = row.mediation;
    const [from = '', to] = between;
    return (
      <>
        {name(mediator)} {t(to === undefined ? 'graph.mediationWith' : 'graph.mediationBetween')} {name(from)}
        {to === undefined ? null : (
          <>
            {t('names.and')}
            {name(to)}
          </>
        )}
      </>
    );
  }
  const { from, to, directed } = row.edge;
  if (!directed)
    return (
      <>
        {name(from)}
        {t('names.and')}
        {name(to)}
      </>
    );
  return (
    <>
      {name(from)}{' '}
      <span aria-hidden="true" className="ag-towards">
        {direction === 'rtl' ? '←' : '→'}
      </span>
      <span className="sh-hidden">{t('graph.towards')}</span> {name(to)}
    </>
  );
}
