// Messages of signing a review.

export const sign = {
  ar: {
    'sign.open': 'وقّع المراجعة…',
    'sign.title': 'توقيع المراجعة',
    'sign.meaning':
      'بتوقيعك تقول إنك قرأت كل حدث إلى جانب كلمات المقالات، وإن ما يراه القرّاء هو ما تقوله تلك المقالات. ولا تقول إن ما تقوله وقع فعلاً.',
    'sign.consequence':
      'بعد التوقيع يظهر اسمك مع التاريخ على كل نسخة وتضمين. وإذا غيّر مقال جديد شيئاً مما وقّعت عليه عاد التسلسل مسودة، وكل تصحيح لاحق يُنشر في سجل التصحيحات بسببه واسم صاحبه.',
    'sign.stands': 'ما توقّع عليه',
    'sign.events': 'الأحداث: {events}',
    'sign.accepted': 'معتمدة بلا تغيير: {count}',
    'sign.changed': 'مصحَّحة: {count}',
    'sign.hidden': 'مخفاة: {count}',
    'sign.allSeen': 'نُظر في كل الأحداث، وطُبّقت كل القرارات.',
    'sign.openEvents': {
      one: 'بقي حدث واحد لم يُعتمد ولم يُصحَّح ولم يُخفَ.',
      two: 'بقي حدثان لم يُعتمدا ولم يُصحَّحا ولم يُخفيا.',
      few: 'بقيت {count} أحداث لم تُعتمد ولم تُصحَّح ولم تُخفَ.',
      many: 'بقي {count} حدثاً لم تُعتمد ولم تُصحَّح ولم تُخفَ.',
      other: 'بقي {count} حدث لم تُعتمد ولم تُصحَّح ولم تُخفَ.',
    },
    'sign.failedDecisions': {
      one: 'قرار واحد لم يُطبَّق أو تعارض مع غيره: أصلحه أو تراجع عنه قبل التوقيع.',
      two: 'قراران لم يُطبَّقا أو تعارضا مع غيرهما: أصلحهما أو تراجع عنهما قبل التوقيع.',
      few: '{count} قرارات لم تُطبَّق أو تعارضت مع غيرها: أصلحها أو تراجع عنها قبل التوقيع.',
      many: '{count} قراراً لم تُطبَّق أو تعارضت مع غيرها: أصلحها أو تراجع عنها قبل التوقيع.',
      other: '{count} قرار لم تُطبَّق أو تعارضت مع غيرها: أصلحها أو تراجع عنها قبل التوقيع.',
    },
    'sign.added':
      'مقالات أُلصقت هنا وليست في ملفات الموقع بعد: احفظها في seeds/ قبل التوقيع، وإلا لم يصحّ التوقيع على الموقع.',
    'sign.more': 'أظهر ما بقي ({count})',
    'sign.by': 'الموقِّع، كما يراه القرّاء',
    'sign.note': 'ملاحظة (اختيارية)',
    'sign.noteHelp': 'تُحفظ في ملف المراجعة مع التوقيع.',
    'sign.submit': 'وقّع',
    'sign.cannot': 'لا توقيع قبل أن يُنظر في كل حدث ويُطبَّق كل قرار.',
    'sign.nameMissing': 'اكتب اسمك لتوقّع.',
    'sign.busy': 'المحرّك يعمل على آخر القرارات…',
    'sign.readOnly': 'المراجعة جارية في نافذة أخرى، وهذه للعرض فقط.',
    'sign.already': 'وقّعها {by} في {on}، وما زال ما وُقّع عليه قائماً.',
    'sign.since': 'وقّعها {by} في {on}، ثم تغيّر:',
    'sign.done': 'وُقّعت المراجعة باسم {by}. احفظ ملف المراجعة ليظهر التوقيع على الموقع.',
    'sign.close': 'إغلاق',
  },
  en: {
    'sign.open': 'Sign the review…',
    'sign.title': 'Signing the review',
    'sign.meaning':
      'By signing you say that you have read every event beside the words of the articles, and that what readers see is what the articles say. You do not say that what they say is so.',
    'sign.consequence':
      'From then on your name and the date stand on every copy and embed. If a new article changes anything that you signed, the chronology is a draft again; every later correction is published in the corrections log with its reason and its author.',
    'sign.stands': 'What you sign',
    'sign.events': 'Events: {events}',
    'sign.accepted': 'Accepted as they were: {count}',
    'sign.changed': 'Corrected: {count}',
    'sign.hidden': 'Hidden: {count}',
    'sign.allSeen': 'Every event has been looked at, and every decision applied.',
    'sign.openEvents': {
      one: '{count} event is neither accepted, corrected nor hidden.',
      other: '{count} events are neither accepted, corrected nor hidden.',
    },
    'sign.failedDecisions': {
      one: '{count} decision came to nothing or contradicts another: mend it or take it back before you sign.',
      other:
        '{count} decisions came to nothing or contradict others: mend them or take them back before you sign.',
    },
    'sign.added':
      'Some articles were pasted here and are not among the files of the site: put them into seeds/ before you sign, or the signature will not hold for the site.',
    'sign.more': 'Show the others ({count})',
    'sign.by': 'Signed by, as readers will see it',
    'sign.note': 'Note (optional)',
    'sign.noteHelp': 'Kept in the review file with the signature.',
    'sign.submit': 'Sign',
    'sign.cannot': 'Nothing can be signed before every event has been looked at and every decision applied.',
    'sign.nameMissing': 'Write your name to sign.',
    'sign.busy': 'The engine is at work on the latest decisions…',
    'sign.readOnly': 'The review is going on in another tab; this one only shows it.',
    'sign.already': 'Signed by {by} on {on}, and what was signed still stands.',
    'sign.since': 'Signed by {by} on {on}; changed since:',
    'sign.done':
      'The review is signed in the name of {by}. Save the review file for the signature to appear on the site.',
    'sign.close': 'Close',
  },
} as const;
