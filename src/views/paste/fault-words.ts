// Words what is wrong with a file that a reader brings.
import type { Fault } from '../../domain/review/pasted.ts';
import type { Translate } from '../../i18n/translate.ts';

/** `{ code: 'too-large', bytes: 5200000 }` → `'It has 5.2 MB, and only less than 5 is read. …'`. */
export function wordFault(fault: Fault, t: Translate): string {
  switch (fault.code) {
    case 'too-large':
      return t('paste.fault.too-large', { size: (fault.bytes / 1e6).toFixed(1) });
    case 'damaged':
      if (fault.places === null) return t('paste.fault.cut');
      return t('paste.fault.damaged', {
        places: t('paste.fault.damagedPlaces', { count: fault.places }),
      });
    case 'not-arabic':
      return t('paste.fault.not-arabic', { percent: fault.percent });
    case 'json':
      return t('paste.fault.json', { detail: fault.detail });
    default:
      return t(`paste.fault.${fault.code}`);
  }
}
