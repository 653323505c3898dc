// Messages of the dialog of keys.

export const keys = {
  ar: {
    'keys.title': 'مفاتيح الاختصار',
    'keys.search': 'البحث',
    'keys.help': 'هذه القائمة',
    'keys.move': 'التنقل بين العلامات بترتيب الزمن',
    'keys.zoom': 'تكبير وتصغير',
    'keys.zoomWheel': 'تكبير بالعجلة فوق الخط الزمني',
    'keys.ends': 'أول علامة وآخرها',
    'keys.open': 'فتح الحدث',
    'keys.close': 'إغلاق ما فُتح والعودة إلى مكانك',
    'keys.passages': 'الاقتباس التالي والسابق في المقال',
    'keys.wheel': 'العجلة',
    'keys.moveLane': 'نقل الصف الذي أنت عليه',
  },
  en: {
    'keys.title': 'Keyboard',
    'keys.search': 'Search',
    'keys.help': 'This list',
    'keys.move': 'Move between marks in order of time',
    'keys.zoom': 'Zoom in and out',
    'keys.zoomWheel': 'Zoom with the wheel over the timeline',
    'keys.ends': 'First and last mark',
    'keys.open': 'Open the event',
    'keys.close': 'Close what is open and return to where you were',
    'keys.passages': 'Next and previous passage in the article',
    'keys.wheel': 'wheel',
    'keys.moveLane': 'Move the lane whose head you are on',
  },
} as const;
