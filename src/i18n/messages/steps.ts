// Messages of the derivation steps that anchoring and linking leave behind (`step.<rule>`).

export const steps = {
  ar: {
    'step.anchor.statement': 'عبارة «{words}» تؤرّخ القول نفسه، فقُدِّر تاريخ ما يرويه بها.',
    'step.anchor.beside': 'عبارة «{words}» تؤرّخ ما يجاور الحدث في الجملة، فقُدِّر تاريخه بها.',
    'step.anchor.shared': 'عبارة «{words}» تؤرّخ ما عُطف بعضه على بعض في الجملة، وهذا الحدث منه.',
    'step.anchor.fronted': 'عبارة «{words}» في صدر الجملة تؤرّخ ما ترويه كله.',
    'step.anchor.thread': 'تتابع الجملة ما أرّخته عبارة «{words}» قبلها، فقُدِّر تاريخ الحدث بها.',
    'step.anchor.counted-from': 'تُحسب «{words}» من هذا الحدث إلى ما ترويه الجملة، فتاريخه {day}.',
    'step.anchor.same-event': 'إشارة إلى الحدث الذي يؤرّخه المقال عند قوله «{words}»: {day}.',
    'step.anchor.goes-on': 'يُحسب من {day}، وكان ما زال مستمراً عند كتابة الخبر.',
    'step.anchor.counted-to': 'حصيلة لا يذكر النص آخرها، فتُعدّ حتى يوم النشر، {day}.',
    'step.anchor.local-time': 'الساعة بالتوقيت المحلي في {place}، كما وردت في النص.',
    'step.anchor.lasts': 'لا يذكر النص إلا آخر المدة، فتُحسب من يوم الخبر، {day}.',
    'step.anchor.told-year':
      'تتابع «{deictic}» ما بدأ بعبارة «{words}»، فالمقصود أول تاريخ يوافقها ابتداءً من {day}.',
    'step.anchor.reported-on': 'وردت «{deictic}» في كلام تؤرّخه عبارة «{words}»، فتُحسب من {day}.',
    'step.anchor.spoken-on': 'قيلت «{deictic}» في اقتباس تؤرّخه عبارة «{words}»، فتُحسب من {day}.',
    'step.anchor.spoken-at':
      'قيلت «{deictic}» في اقتباس تؤرّخه عبارة «{words}»، ولا يُعرف يومه، فقُدِّر تاريخ الحدث بهذه العبارة.',
    'step.anchor.spoken-news-day':
      'قيلت «{deictic}» في اقتباس لا يذكر النص متى قيل، فتُحسب من يوم الخبر، {day}.',
    'step.anchor.day-unknown': 'لا تدل «{words}» على تاريخ محدد من دون يوم النشر، وهو غير معروف.',
    'step.anchor.spoken-in-print':
      '«{deictic}» في اقتباس نقله المقال بحسابه هو، لا بحساب المتكلم: تُحسب من يوم النشر، {day}.',
    'step.anchor.no-date': 'لا يذكر النص تاريخاً لهذا الحدث، ولا يُعرف تاريخ المقال.',
    'step.anchor.background': 'يذكره النص خلفيةً للخبر بلا تاريخ، فهو لا يتأخر عن {day}.',
    'step.anchor.recalled':
      'كلام سابق يستعيده الخبر («كان» قبل الفعل الماضي) بلا تاريخ، فقُدِّر بنحو يوم الخبر، {day}.',
    'step.anchor.earlier': 'وقع «في وقت سابق» بلا تاريخ، فقُدِّر بيوم الخبر نفسه، {day}.',
    'step.anchor.ahead': 'لم يكن قد وقع حتى يوم الخبر، {day}، ولا يُذكر له موعد.',
    'step.anchor.told-news-day': 'لا تاريخ لما ترويه الجملة، فقُدِّر بيوم الخبر، {day}.',
    'step.anchor.news-day': 'لا تاريخ في النص لهذا الحدث، فقُدِّر بيوم الخبر، {day}.',
    'step.link.same-words': '{kind}، و{percent}٪ من الكلمات مشتركة مع «{words}»',
    'step.link.one-clause': 'ترويه الجملة نفسها عند قولها «{words}»',
    'step.link.reference': '«{words}» إشارة في المقال نفسه إلى ما ذُكر قبلها',
    'step.link.agrees': 'يوافق «{words}»: {grounds}',
    'step.review.merged': 'جمعهما قرار مراجعة من {editor}',
    'step.review.dated': 'التاريخ من قرار مراجعة أضاف به {editor} هذا الحدث.',
    'step.link.ground.type': 'النوع نفسه',
    'step.link.ground.kin': 'نوعان متقاربان',
    'step.link.ground.near': 'يومان متجاوران',
    'step.link.ground.backing': 'الدعم نفسه ورد مرة أخرى',
    'step.link.ground.begun': 'بدء أُعلن ثم ورد أنه حصل',
    'step.link.ground.fighters': 'مقاتلون على الجبهة نفسها',
    'step.link.ground.share': '{share}٪ من الكلمات مشتركة',
    'step.link.ground.day': 'اليوم نفسه ({day})',
    'step.link.ground.place': 'المكان نفسه ({place})',
    'step.link.ground.actors': 'الجهات نفسها ({actors})',
    'step.link.ground.hosts': 'المضيف أو الوسيط نفسه ({hosts})',
    'step.link.ground.number': 'العدد نفسه ({number})',
    'step.link.ground.toll': 'الحصيلة نفسها ({toll})',
    'step.link.ground.again': 'يرويه المقال مرة أخرى',
    'step.link.ground.story': 'يتابع المقال روايته',
    'step.link.ground.called': 'اسم المكان الذي يُعرف به ({called})',
    'step.link.ground.sentence': 'خسائر ترويها جملة واحدة',
    'step.link.ground.war': 'الحرب نفسها',
    'step.link.ground.percent': '{percent}٪ من الكلمات النادرة مشتركة',
    'step.dispute.repelled': 'صدّ الهجوم في المكان نفسه يخالف القول بالسيطرة عليه، بلا نفي صريح',
    'step.dispute.still-held':
      'القول إن المكان ما زال بيد الطرف الآخر يخالف القول بالسيطرة عليه، بلا نفي صريح',
    'step.dispute.fighting-goes-on': 'القتال المستمر في المكان نفسه يخالف القول بالسيطرة عليه، بلا نفي صريح',
  },
  en: {
    'step.anchor.statement':
      'The words “{words}” date the statement; what it tells of is estimated from them.',
    'step.anchor.beside':
      'The words “{words}” date what stands beside the event in the sentence; the event is estimated from them.',
    'step.anchor.shared':
      'The words “{words}” date together what the sentence joins by “and”, this event included.',
    'step.anchor.fronted': 'The words “{words}” open the sentence and date all that it tells.',
    'step.anchor.thread':
      'The sentence goes on with what the words “{words}” date before it; the event is estimated from them.',
    'step.anchor.counted-from':
      '“{words}” is counted from this event to what the sentence tells, so it falls on {day}.',
    'step.anchor.same-event':
      'This refers to the event that the article dates where it says “{words}”: {day}.',
    'step.anchor.goes-on': 'It is counted from {day} and was still going on when the news was written.',
    'step.anchor.counted-to': 'A toll whose end is not told is counted up to the day of publication, {day}.',
    'step.anchor.local-time': 'The clock time is local time in {place}, as the text gives it.',
    'step.anchor.lasts': 'Only the end is told, so it is counted from the day of the news, {day}.',
    'step.anchor.told-year':
      '“{deictic}” goes on with the story that “{words}” began: the first such date from {day} on is meant.',
    'step.anchor.reported-on':
      '“{deictic}” is part of a statement that the words “{words}” date, so it is counted from {day}.',
    'step.anchor.spoken-on':
      '“{deictic}” is said in a quotation that the words “{words}” date, so it is counted from {day}.',
    'step.anchor.spoken-at':
      '“{deictic}” is said in a quotation that the words “{words}” date, though not to the day; the event is estimated from these words.',
    'step.anchor.spoken-news-day':
      '“{deictic}” is said in a quotation that the text does not date, so it is counted from the day of the news, {day}.',
    'step.anchor.day-unknown': '“{words}” gives no date without the day of publication, which is not known.',
    'step.anchor.spoken-in-print':
      '“{deictic}” stands in a quotation that the article puts in its own terms: it is counted from the day of publication, {day}.',
    'step.anchor.no-date': 'The text gives this event no date, and the article’s own date is unknown.',
    'step.anchor.background':
      'The text mentions it as background without a date, so it is no later than {day}.',
    'step.anchor.recalled':
      'It was said before, and the news takes it up without a date (كان before a past verb); it is estimated as about the day of the news, {day}.',
    'step.anchor.earlier':
      'It happened “earlier” (في وقت سابق), with no date given; it is estimated as the day of the news itself, {day}.',
    'step.anchor.ahead':
      'It had not happened by the day of the news, {day}, and the text sets no date for it.',
    'step.anchor.told-news-day':
      'What the sentence tells has no date; it is estimated as the day of the news, {day}.',
    'step.anchor.news-day':
      'The text gives this event no date; it is estimated as the day of the news, {day}.',
    'step.link.same-words': '{kind}, and {percent}% of the words are shared with “{words}”',
    'step.link.one-clause': 'told by the same clause where it says “{words}”',
    'step.link.reference': '“{words}” refers to what the same article told before it',
    'step.link.agrees': 'agrees with “{words}”: {grounds}',
    'step.review.merged': 'joined by {editor} in review',
    'step.review.dated': 'Dated by {editor}, who added this event in review.',
    'step.link.ground.type': 'same type',
    'step.link.ground.kin': 'kindred types',
    'step.link.ground.near': 'neighbouring days',
    'step.link.ground.backing': 'the same backing told again',
    'step.link.ground.begun': 'a start announced, then told as begun',
    'step.link.ground.fighters': 'fighters at the same front',
    'step.link.ground.share': '{share}% of the words are shared',
    'step.link.ground.day': 'same day ({day})',
    'step.link.ground.place': 'same place ({place})',
    'step.link.ground.actors': 'same parties ({actors})',
    'step.link.ground.hosts': 'same host or broker ({hosts})',
    'step.link.ground.number': 'same number ({number})',
    'step.link.ground.toll': 'same toll ({toll})',
    'step.link.ground.again': 'told again by the same article',
    'step.link.ground.story': 'the same article tells on',
    'step.link.ground.called': 'the name of the place that it goes by ({called})',
    'step.link.ground.sentence': 'losses told in one sentence',
    'step.link.ground.war': 'the same war',
    'step.link.ground.percent': '{percent}% of the rare words are shared',
    'step.dispute.repelled':
      'an attack repelled in the same place contradicts the claim of its capture, without an explicit denial',
    'step.dispute.still-held':
      'that the place is still held contradicts the claim of its capture, without an explicit denial',
    'step.dispute.fighting-goes-on':
      'fighting that goes on in the same place contradicts the claim of its capture, without an explicit denial',
  },
} as const;
