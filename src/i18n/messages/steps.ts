// Messages of the derivation steps that anchoring and linking leave behind (`step.<rule>`).

export const steps = {
  ar: {
    'step.anchor.inherited': 'عبارة «{words}» تؤرّخ القول، والحدث المذكور فيه يُقدَّر بها',
    'step.anchor.shared': 'عبارة «{words}» تؤرّخ أفعال الجملة المتعاطفة معاً، وهذا الحدث منها',
    'step.anchor.fronted': 'عبارة «{words}» في صدر الجملة تؤرّخ ما ترويه كله',
    'step.anchor.thread': 'تتابع الجملة ما أرّخته عبارة «{words}» قبلها: قُدِّر الحدث بها',
    'step.anchor.counted-from': 'عبارة «{words}» تعدّ من هذا الحدث إلى ما أُرِّخ: فهو في {day}',
    'step.anchor.same-event': 'إشارة إلى حدث يؤرّخه المقال في موضع آخر («{words}»): {day}',
    'step.anchor.goes-on': 'ما زال مستمراً عند كتابة الخبر: من {day} بلا نهاية',
    'step.anchor.local-time': 'الساعة بتوقيت {place}، كما ذُكرت',
    'step.anchor.lasts': 'مستمر عند كتابة الخبر: بدايته لا تتأخر عن {day}',
    'step.anchor.told-year': 'تتابع عبارة «{deictic}» ما بدأ بعبارة «{words}»: تُحسب سنتها مما بعد {day}',
    'step.anchor.spoken-on': 'قيلت «{deictic}» في اقتباس تؤرّخه عبارة «{words}»: تُحسب من {day}',
    'step.anchor.spoken-at': 'قيلت «{deictic}» في اقتباس تؤرّخه عبارة «{words}»، ولا يُعرف يومه: قُدِّر الحدث بها',
    'step.anchor.spoken-news-day': 'قيلت «{deictic}» في اقتباس لا يُؤرّخه النص: تُحسب من يوم الخبر، {day}',
    'step.anchor.no-date': 'لا يذكر النص تاريخاً لهذا الحدث، ولا يُعرف تاريخ المقال',
    'step.anchor.background': 'خلفية في النص بلا تاريخ: الحدث لا يتأخر عن {day}',
    'step.anchor.recalled': 'كلام سابق يستعيده الخبر («كان» قبل الماضي) بلا تاريخ: قُدِّر بنحو يوم الخبر، {day}',
    'step.anchor.earlier': '«في وقت سابق» بلا تاريخ: قُدِّر بيوم الخبر نفسه، {day}',
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
    'step.anchor.shared':
      'the words “{words}” date the coordinated verbs of the clause together, this event among them',
    'step.anchor.fronted': 'the words “{words}” open the sentence and date all that it tells',
    'step.anchor.thread':
      'the sentence goes on with what the words “{words}” before it date; the event is estimated from them',
    'step.anchor.counted-from':
      'the words “{words}” count from this event to the one that is dated: it falls on {day}',
    'step.anchor.same-event': 'refers to an event that the article dates elsewhere (“{words}”): {day}',
    'step.anchor.goes-on': 'still going on when the news was written: from {day}, without an end',
    'step.anchor.local-time': 'the clock is local time in {place}, as told',
    'step.anchor.lasts': 'under way when the news was written; it had begun by {day}',
    'step.anchor.told-year':
      '“{deictic}” goes on with the story of “{words}”: its year is counted from after {day}',
    'step.anchor.spoken-on':
      '“{deictic}” is said in a quotation that the words “{words}” date; it is counted from {day}',
    'step.anchor.spoken-at':
      '“{deictic}” is said in a quotation that the words “{words}” date, on no known day; the event is estimated from them',
    'step.anchor.spoken-news-day':
      '“{deictic}” is said in a quotation that the text does not date; it is counted from the day of the news, {day}',
    'step.anchor.no-date': 'the text gives this event no date, and the article’s own is unknown',
    'step.anchor.background': 'background without a date: no later than {day}',
    'step.anchor.recalled':
      'said before, and taken up by the news without a date (كان before a past verb); estimated as about the day of the news, {day}',
    'step.anchor.earlier':
      '“earlier” (في وقت سابق) without a date; estimated as the same day of the news, {day}',
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
