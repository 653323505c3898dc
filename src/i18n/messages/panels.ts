// Messages of what the timeline opens or keeps beside its picture: lists of events, undated ones, the Hijri row.

export const panels = {
  ar: {
    'timeline.hijri': 'هجري',
    'timeline.stackZoom': 'كبّر حتى تتباعد',
    'timeline.showMore': 'أظهر المزيد ({count})',
    'timeline.close': 'إغلاق',
    'timeline.undated': 'أحداث بلا تاريخ',
    'timeline.undatedWhy':
      'لا وقت لها في النصوص، أو وقتها كلمات مثل «أمس» أو تاريخ بلا سنة في مقال لا يُعرف يوم نشره',
    'clocks.reportUndated': 'أحداث في مقالات لا يُعرف يوم نشرها',
    'clocks.reportUndatedWhy': 'لا موضع لها بحسب تاريخ النشر',
  },
  en: {
    'timeline.hijri': 'Hijri',
    'timeline.stackZoom': 'Zoom until they stand apart',
    'timeline.showMore': 'Show more ({count})',
    'timeline.close': 'Close',
    'timeline.undated': 'Undated events',
    'timeline.undatedWhy':
      'told without a time, or with words such as “yesterday” or a date without its year in an article whose day is unknown',
    'clocks.reportUndated': 'Events in articles of an unknown day',
    'clocks.reportUndatedWhy': 'they have no place by date of publication',
  },
} as const;
