// Messages of the presenter's own window.

export const presenter = {
  ar: {
    'presenter.title': 'نافذة المقدِّم: {title}',
    'presenter.notes': 'ملاحظات المقدِّم',
    'presenter.noNotes': 'لا ملاحظات لهذه الخطوة.',
    'presenter.onScreen': 'على الشاشة الآن',
    'presenter.upNext': 'الخطوة التالية',
    'presenter.nextPart': 'الجزء التالي من الخطوة نفسها',
    'presenter.last': 'هذه آخر خطوة.',
    'presenter.clock': 'الساعة',
    'presenter.elapsed': 'مضى من العرض',
    'presenter.restart': 'ابدأ العدّ من جديد',
    'presenter.waiting': 'في انتظار العرض…',
    'presenter.silent': 'العرض لا يجيب. إن كانت صفحته مغلقة فافتح العرض ثم نافذة المقدِّم من جديد.',
    'presenter.over': 'انتهى العرض. يمكنك إغلاق هذه النافذة.',
    'presenter.gone': {
      one: 'حدث واحد من أحداث هذه الخطوة لم يعد في التسلسل.',
      two: 'حدثان من أحداث هذه الخطوة لم يعودا في التسلسل.',
      few: '{count} أحداث من هذه الخطوة لم تعد في التسلسل.',
      many: '{count} حدثاً من هذه الخطوة لم تعد في التسلسل.',
      other: '{count} حدث من هذه الخطوة لم تعد في التسلسل.',
    },
  },
  en: {
    'presenter.title': 'Presenter: {title}',
    'presenter.notes': 'Presenter’s notes',
    'presenter.noNotes': 'No notes for this step.',
    'presenter.onScreen': 'On the screen now',
    'presenter.upNext': 'Next step',
    'presenter.nextPart': 'Next part of the same step',
    'presenter.last': 'This is the last step.',
    'presenter.clock': 'Time of day',
    'presenter.elapsed': 'Elapsed',
    'presenter.restart': 'Start counting again',
    'presenter.waiting': 'Waiting for the presentation…',
    'presenter.silent':
      'The presentation does not answer. If its page is closed, present again and open this window from there.',
    'presenter.over': 'The presentation is over. You can close this window.',
    'presenter.gone': {
      one: '{count} event of this step is no longer in the chronology.',
      other: '{count} events of this step are no longer in the chronology.',
    },
  },
} as const;
