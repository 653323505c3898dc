// Messages of adding to a briefing what a reader has before him.

export const briefAdd = {
  ar: {
    'briefAdd.event': 'أضف إلى الإحاطة',
    'briefAdd.here': 'أضف إلى الخطوة الحالية',
    'briefAdd.addedHere': 'أُضيف إلى الخطوة {number}.',
    'briefAdd.timeline': 'أضف ما يظهر إلى الإحاطة',
    'briefAdd.list': 'أضف القائمة إلى الإحاطة',
    'briefAdd.added': 'أُضيفت، وهي الخطوة {number}.',
    'briefAdd.failed': 'لم تُضَف: تعذّر تحميل ما تحتاج إليه.',
  },
  en: {
    'briefAdd.event': 'Add to briefing',
    'briefAdd.here': 'Add to the present step',
    'briefAdd.addedHere': 'Added to step {number}.',
    'briefAdd.timeline': 'Add what is shown to the briefing',
    'briefAdd.list': 'Add the list to the briefing',
    'briefAdd.added': 'Added as step {number}.',
    'briefAdd.failed': 'Not added: what it needs could not be loaded.',
  },
} as const;
