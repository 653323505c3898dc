// Messages of an embedded chronology: the lines about its one view, and the dialog that gives the code to embed it.

export const embed = {
  ar: {
    'embed.openFull': 'افتح التسلسل كاملاً',
    'embed.newTab': 'في نافذة جديدة',
    'embed.sources': 'المصادر: {articles} ({outlets})',
    'embed.outletsUnknown': 'ناشرون غير معروفين',
    'embed.updated': 'آخر مقال: {day}',
    'embed.report': 'أبلغ عن خطأ',
    'embed.filtered': 'محصور بـ: {filter}',
    'embed.refused': 'الصفحة التي تحتوي هذا الإطار لا تسمح بفتح نوافذ. انسخ العنوان:',
  },
  en: {
    'embed.openFull': 'Open the whole chronology',
    'embed.newTab': 'in a new window',
    'embed.sources': 'Sources: {articles} ({outlets})',
    'embed.outletsUnknown': 'unknown outlets',
    'embed.updated': 'Latest article: {day}',
    'embed.report': 'Report an error',
    'embed.filtered': 'Filter: {filter}',
    'embed.refused': 'The page about this frame lets it open no windows. Copy the address:',
  },
} as const;
