// Messages of the dialogs: about this chronology, and the keys.

export const dialogs = {
  ar: {
    'about.title': 'عن هذا التسلسل الزمني',
    'about.corpus': 'النصوص',
    'about.corpusText':
      'بُني هذا التسلسل من المقالات الآتية وحدها. ما لم يرد فيها لا يرد هنا، وغياب يوم لا يعني هدوءه.',
    'about.cutOff': 'آخر ما تغطيه النصوص: {day}.',
    'about.method': 'الطريقة',
    'about.methodText':
      'يقرأ برنامج المقالات ويستخرج منها الأحداث المؤرخة ومن شارك فيها وأين ومن قال ذلك. كل علامة تعود بك إلى الكلمات التي تسندها، وكل تاريخ إلى الحساب الذي أوصل إليه. لا نموذج لغوياً ولا تخمين صامت.',
    'about.claims': 'أقوال لا حقائق',
    'about.claimsText':
      'ما يرويه طرف واحد يبقى رواية ذلك الطرف، وما ينفيه آخر يُعرض مع نفيه. لا يحكم البرنامج بينهما، ولا يجمع أعداد الضحايا ولا يقدّر متوسطها.',
    'about.limits': 'الحدود',
    'about.limitsText':
      'قد يفوت البرنامجَ حدثٌ أو يخطئ في تاريخ أو متحدث. التواريخ المستنتجة معلَّمة بأنها مقدَّرة. عدد الأحداث هو عدد ما ذُكر، لا شدة ما جرى.',
    'about.state': 'المراجعة',
    'about.editor': 'المحرر: {editor}',
    'about.contact': 'للإبلاغ عن خطأ: {contact}',
    'about.engine': 'إصدار المحرّك: {version}',
    'about.published': 'نُشر {day}',
    'about.publishedInferred': 'نُشر على الأرجح {day}',
    'about.publishedUnknown': 'تاريخ النشر غير معروف',
    'about.warnings': 'ملاحظات على النصوص',
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
  },
  en: {
    'about.title': 'About this chronology',
    'about.corpus': 'Texts',
    'about.corpusText':
      'This chronology is built from the following articles alone. What they do not say is not here, and a day without events is not a quiet day.',
    'about.cutOff': 'The texts cover events up to {day}.',
    'about.method': 'Method',
    'about.methodText':
      'A program reads the articles and finds the dated events in them, who took part, where, and who says so. Every mark leads back to the words that support it, and every date to the arithmetic that gave it. No language model, no silent guess.',
    'about.claims': 'Claims, not facts',
    'about.claimsText':
      'What one side alone reports stays that side’s account; what another denies is shown with its denial. The program does not judge between them, and never adds up or averages casualties.',
    'about.limits': 'Limits',
    'about.limitsText':
      'The program may miss an event, or mistake a date or a speaker. Inferred dates are marked as estimated. The number of events is how many were told, not how intense they were.',
    'about.state': 'Review',
    'about.editor': 'Editor: {editor}',
    'about.contact': 'To report an error: {contact}',
    'about.engine': 'Engine version: {version}',
    'about.published': 'Published {day}',
    'about.publishedInferred': 'Probably published {day}',
    'about.publishedUnknown': 'Publication date unknown',
    'about.warnings': 'Remarks on the texts',
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
  },
} as const;
