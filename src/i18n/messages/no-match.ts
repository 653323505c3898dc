// Messages of a page without events: all filtered away, or none found.

export const noMatch = {
  ar: {
    'noMatch.filtered': 'لا حدث يوافق ما حُصر',
    'noMatch.filteredHint': 'وسّع الشروط، أو أظهر كل الأحداث.',
    'noMatch.none': 'لا أحداث في هذا التسلسل',
    'noMatch.noneHint': 'لم يجد البرنامج في المقالات حدثاً يضعه في التسلسل.',
  },
  en: {
    'noMatch.filtered': 'No event matches the filter',
    'noMatch.filteredHint': 'Widen the conditions, or show all events.',
    'noMatch.none': 'No events in this chronology',
    'noMatch.noneHint': 'The program found no event in the articles that it could place here.',
  },
} as const;
