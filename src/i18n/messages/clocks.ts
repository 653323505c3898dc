// Messages of the two clocks, of "as known on" a day and of the range as dates.

export const clocks = {
  ar: {
    'clocks.clock': 'موضع الحدث',
    'clocks.clock.event': 'تاريخ الحدث كما ورد',
    'clocks.clock.report': 'تاريخ النشر',
    'clocks.known': 'كما عُرف حتى',
    'clocks.knownAll': 'كل ما نُشر',
    'clocks.knownNote': 'يخفي ما لم يكن قد نُشر بعد. حالة كل حدث ورواياته كما في المقالات كلها.',
    'clocks.knownChip': 'كما عُرف حتى {date}',
    'clocks.coverage': 'تظليل الأيام التي لا مقال عنها',
    'clocks.reportTitle': 'بحسب تاريخ النشر',
    'clocks.reportUndated': 'أحداث في مقالات لا يُعرف يوم نشرها',
    'clocks.reportUndatedWhy': 'لا موضع لها بحسب تاريخ النشر',
    'clocks.reported': 'نُشر في {dates}',
    'clocks.rangeFrom': 'من',
    'clocks.rangeTo': 'إلى',
    'clocks.range': 'الفترة المعروضة: {range}. غيّرها بالتاريخ',
  },
  en: {
    'clocks.clock': 'Place events by',
    'clocks.clock.event': 'date of the event as told',
    'clocks.clock.report': 'date of publication',
    'clocks.known': 'As known on',
    'clocks.knownAll': 'everything published',
    'clocks.knownNote':
      'Hides what had not been published yet. Each event’s status and accounts are those of all articles.',
    'clocks.knownChip': 'As known on {date}',
    'clocks.coverage': 'Hatch days that no article covers',
    'clocks.reportTitle': 'by date of publication',
    'clocks.reportUndated': 'Events in articles of an unknown day',
    'clocks.reportUndatedWhy': 'they have no place by date of publication',
    'clocks.reported': 'published on {dates}',
    'clocks.rangeFrom': 'From',
    'clocks.rangeTo': 'To',
    'clocks.range': 'Range shown: {range}. Change it by date',
  },
} as const;
