// Messages of the derivation steps that anchoring and linking leave behind (`step.<rule>`).

export const steps = {
  ar: {
    'step.anchor.inherited': 'عبارة «{words}» تؤرّخ القول، والحدث المذكور فيه يُقدَّر بها',
    'step.anchor.no-date': 'لا يذكر النص تاريخاً لهذا الحدث، ولا يُعرف تاريخ المقال',
    'step.anchor.background': 'خلفية في النص بلا تاريخ: الحدث لا يتأخر عن {day}',
    'step.anchor.ahead': 'لم يقع بعد عند كتابة المقال ({day})',
    'step.anchor.news-day': 'لا تاريخ في الجملة: قُدِّر بيوم الخبر، {day}',
    'step.link.same-place': 'النوع نفسه والمكان نفسه: {place}',
    'step.link.same-actors': 'النوع نفسه والجهات نفسها: {actors}',
    'step.link.same-words': 'النوع نفسه، و{percent}٪ من الكلمات مشتركة',
    'step.link.same-content': 'الجهة نفسها والكلمات نفسها تقريباً بصياغة أخرى',
    'step.link.same-number': 'النوع نفسه والعدد نفسه: {number}',
    'step.link.reference': 'إشارة في المقال نفسه إلى ما ذُكر قبلها مباشرة',
    'step.dispute.fighting-goes-on': 'القتال المستمر في المكان نفسه يخالف القول بالسيطرة عليه، بلا نفي صريح',
  },
  en: {
    'step.anchor.inherited':
      'the words “{words}” date the statement; the event told in it is estimated from them',
    'step.anchor.no-date': 'the text gives this event no date, and the article’s own is unknown',
    'step.anchor.background': 'background without a date: no later than {day}',
    'step.anchor.ahead': 'had not happened when the article was written ({day})',
    'step.anchor.news-day': 'no date in the sentence: estimated as the day of the news, {day}',
    'step.link.same-place': 'same type and same place: {place}',
    'step.link.same-actors': 'same type and same actors: {actors}',
    'step.link.same-words': 'same type, and {percent}% of the words are shared',
    'step.link.same-content': 'the same actor and nearly the same words in another wording',
    'step.link.same-number': 'same type and same number: {number}',
    'step.link.reference': 'a reference, in the same article, to what was told just before',
    'step.dispute.fighting-goes-on':
      'fighting that goes on in the same place contradicts the claim of its capture, without an explicit denial',
  },
} as const;
