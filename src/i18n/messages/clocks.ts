// Messages of the two clocks, of "as known on" a day and of the range as dates.

export const clocks = {
  ar: {
    'clocks.reportTitle': 'بحسب تاريخ النشر',
    'clocks.rangeFrom': 'من',
    'clocks.rangeTo': 'إلى',
    'clocks.rangeReversed': 'تنتهي الفترة قبل أن تبدأ. غيّر أحد التاريخين.',
  },
  en: {
    'clocks.reportTitle': 'by date of publication',
    'clocks.rangeFrom': 'From',
    'clocks.rangeTo': 'To',
    'clocks.rangeReversed': 'The range ends before it begins. Change one of the dates.',
  },
} as const;
