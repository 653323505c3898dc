// Messages of what an editor does with whole events: adding one by selecting words, joining, taking apart, relating.

export const select = {
  ar: {
    'select.add': 'أضف حدثاً',
    'select.merge': 'ادمج مع حدث آخر',
    'select.split': 'افصل اقتباسات',
    'select.relate': 'اربط بحدث آخر',
  },
  en: {
    'select.add': 'Add an event',
    'select.merge': 'Merge with another event',
    'select.split': 'Split off quotations',
    'select.relate': 'Relate to another event',
  },
} as const;
