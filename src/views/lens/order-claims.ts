// The order of compared claims: that of the list, newest or oldest first, the undated at the end in either.
import { compareText } from '../../domain/compare-text.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import type { Order } from '../../store/url-state.ts';

/** `orderClaims(events, 'oldest')` → the same events by their first known day, then by id. */
export function orderClaims(events: readonly EventSummary[], order: Order): EventSummary[] {
  const dayOf = ({ date }: EventSummary) => date.start ?? date.end;
  const turn = order === 'newest' ? -1 : 1;
  return events.toSorted((a, b) => {
    const [one, other] = [dayOf(a), dayOf(b)];
    if (one === null || other === null)
      return Number(one === null) - Number(other === null) || compareText(a.id, b.id);
    return turn * compareText(one, other) || compareText(a.id, b.id);
  });
}
