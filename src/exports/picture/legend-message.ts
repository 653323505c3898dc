// What the legend says of each sign, wherever a timeline is drawn.
import type { MessageKey } from '../../i18n/translate.ts';
import type { LegendKey } from '../../layout/timeline/scene.ts';

/** `legendMessage('truce.start')` → `'truces.start'`, the message that explains the sign. */
export function legendMessage(key: LegendKey): MessageKey {
  switch (key) {
    case 'status.claimed':
    case 'status.contested':
    case 'status.agreed':
    case 'status.denied':
    case 'status.planned':
    case 'status.was-planned':
    case 'status.called-for':
    case 'status.hypothetical':
      return key;
    case 'truce.agreement':
      return 'truces.agreement';
    case 'truce.start':
      return 'truces.start';
    case 'truce.accusation':
      return 'truces.accusation';
    default:
      return `timeline.legend.${key}`;
  }
}
