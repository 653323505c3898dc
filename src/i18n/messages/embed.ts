// Messages of an embedded chronology: the lines about its one view, and the dialog that gives the code to embed it.

export const embed = {
  ar: {
    'embed.sources': 'المصادر: {articles} ({outlets})',
    'embed.outletsUnknown': {
      zero: 'ناشرون غير معروفين',
      one: 'ناشر غير معروف',
      two: 'ناشرون غير معروفين',
      few: 'ناشرون غير معروفين',
      many: 'ناشرون غير معروفين',
      other: 'ناشرون غير معروفين',
    },
    'embed.updated': 'آخر مقال: {day}',
    'embed.report': 'أبلغ عن خطأ',
    'embed.filtered': 'محصور بـ: {filter}',
  },
  en: {
    'embed.sources': 'Sources: {articles} ({outlets})',
    'embed.outletsUnknown': { one: 'unknown outlet', other: 'unknown outlets' },
    'embed.updated': 'Latest article: {day}',
    'embed.report': 'Report an error',
    'embed.filtered': 'Filter: {filter}',
  },
} as const;
