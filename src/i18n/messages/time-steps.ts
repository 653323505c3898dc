// Messages of the derivation steps of dates and publication days (`step.<rule>`). Parameters: {words} as written in the
// article, {reference} the day counted from, {result} the date reached (EDTF; its days are ISO days for the view to word).

export const timeSteps = {
  ar: {
    'step.time.calendar-day': '«{words}» تاريخ كامل في النص: {result}.',
    'step.time.year-from-reference': '«{words}» بلا سنة، والمقصود أقربها إلى {reference}: {result}.',
    'step.time.last-occurrence': '«{words}»: آخر مرة جاء فيها هذا اليوم قبل {reference}، أي {result}.',
    'step.time.next-occurrence': '«{words}»: أول مرة يجيء فيها هذا اليوم بعد {reference}، أي {result}.',
    'step.time.year-counted': 'السنة في «{words}» محسوبة من {reference}: {result}.',
    'step.time.day-of-relative-month': '«{words}»: الشهر محسوب من {reference}، فالتاريخ {result}.',
    'step.time.relative-day': '«{words}» أي {offset} {reference}: {result}.',
    'step.time.same-day': '«{words}» هو يوم {reference} نفسه.',
    'step.time.weekday-past': '«{words}» أي آخر يوم بهذا الاسم قبل {reference}: {result}.',
    'step.time.weekday-next': '«{words}» أي أول يوم بهذا الاسم بعد {reference}: {result}.',
    'step.time.weekday-before-last':
      '«{words}»: ثاني يوم بهذا الاسم إذا عُدَّ رجوعاً من {reference}، أي {result}.',
    'step.time.weekday-after-next': '«{words}»: ثاني يوم بهذا الاسم بعد {reference}، أي {result}.',
    'step.time.weekday-same': '«{words}» هو نفسه اليوم الذي تُحسب منه الأيام: {result}.',
    'step.time.weekday-of-week': '«{words}» في الأسبوع المقصود (من الاثنين إلى الأحد) هو {result}.',
    'step.time.day-of-weekday':
      'في الأشهر القريبة من {reference} يقع اليوم والعدد في «{words}» معاً في {result}.',
    'step.time.year-of-weekday': '«{words}» بلا سنة، واسم اليوم يدل عليها: {result}.',
    'step.time.year-first': '«{words}»: باليوم أولاً يبعد عن {reference}، فالسنة هي المذكورة أولاً: {result}.',
    'step.time.nth-day': '«{words}» محسوب داخل شهره: {result}.',
    'step.time.calendar-month': 'النص يذكر الشهر والسنة: «{words}».',
    'step.time.month-from-reference': '«{words}» بلا سنة، وسنتها محسوبة من {reference}: {result}.',
    'step.time.calendar-year': 'النص يذكر السنة: «{words}».',
    'step.time.decade': '«{words}» عقد كامل من عشر سنوات: {result}.',
    'step.time.part-of-decade': '«{words}» جزء من عقد مدته عشر سنوات: {result}.',
    'step.time.season': '«{words}» فصل كامل من ثلاثة أشهر: {date}.',
    'step.time.part-of-season': '«{words}» شهر من فصل مدته ثلاثة أشهر: {result}.',
    'step.time.week': '«{words}» أسبوع من الاثنين إلى الأحد، محسوب من {reference}: {result}.',
    'step.time.month': '«{words}» شهر محسوب من {reference}: {result}.',
    'step.time.year': '«{words}» سنة محسوبة من {reference}: {result}.',
    'step.time.new-year': '«{words}» هو العام الذي يبدأ أقرب ما يكون من {reference}: {result}.',
    'step.time.part-of-period': '«{words}» جزء من مدة محسوبة من {reference}: {result}.',
    'step.time.part-of-week':
      'يُعدّ أول الأسبوع من الاثنين إلى الأربعاء، ووسطه من الثلاثاء إلى الجمعة، وآخره من الخميس إلى الأحد.',
    'step.time.part-of-month':
      'تُعدّ أوائل الشهر من 1 إلى 10، ومنتصفه من 11 إلى 20، وأواخره من 21 إلى آخر أيامه.',
    'step.time.part-of-year': 'تُعدّ أوائل السنة ومنتصفها وأواخرها أثلاثاً، كل ثلث أربعة أشهر.',
    'step.time.offset': '«{words}» محسوبة من {reference}: {result}.',
    'step.time.offset-less': '«{words}» ضمن المدة المذكورة، محسوبةً من {reference}: {result}.',
    'step.time.deadline': '«{words}» مهلة تبدأ من {reference}: {result}.',
    'step.time.slice': '«{words}» جزء من المدة المذكورة معها: {result}.',
    'step.time.rest': '«{words}» ما بقي من المدة ابتداءً من {reference}: {result}.',
    'step.time.rest-later': '«{words}» ما بقي من المدة بعد {reference}: {result}.',
    'step.time.rest-earlier': '«{words}» ما مضى من المدة حتى {reference}: {result}.',
    'step.time.weekend': '«{words}» يُحسب هنا السبت والأحد، وتختلف العطلة من بلد إلى بلد: {result}.',
    'step.time.century': '«{words}» قرن كامل: {result}.',
    'step.time.part-of-century': '«{words}» جزء من قرن: {result}.',
    'step.time.from-antecedent':
      '«{words}» تعود إلى «{antecedent}» المذكور قبلها، أي {date}، فالتاريخ {result}.',
    'step.time.year-of-antecedent': 'السنة في «{words}» هي سنة «{antecedent}» المذكور قبلها: {result}.',
    'step.time.year-from-antecedent':
      'السنة في «{words}» محسوبة من سنة «{antecedent}» المذكور قبلها: {result}.',
    'step.time.day-before': '«{words}» هو اليوم الذي يسبق {date}، أي {result}.',
    'step.time.day-after': '«{words}» هو اليوم الذي يلي {date}، أي {result}.',
    'step.time.before': '«{words}» قبل {date}، ولا يُذكر منذ متى: {result}.',
    'step.time.after': '«{words}» بعد {date}، ولا يُذكر إلى متى: {result}.',
    'step.time.offset-few': '«{words}» بلا عدد، وجمع القلة من ثلاثة إلى عشرة: {result}.',
    'step.time.window': '«{words}» مدة محسوبة من {reference}: {result}.',
    'step.time.night-of-day': '«{words}» ليلة سُمّيت بيوم واحد، فتُحسب له: {result}.',
    'step.time.night-of-two-days': '«{words}» ليلة تبدأ في يوم وتنتهي في الذي يليه: {result}.',
    'step.time.midnight': '«{words}» أول لحظة من {result}.',
    'step.time.span': '«{words}» مدة يُذكر أولها وآخرها: {result}.',
    'step.time.since': '«{words}» لها بداية ولا يُذكر لها آخر: {result}.',
    'step.time.until': '«{words}» لها نهاية ولا يُذكر لها أول: {result}.',
    'step.time.clock': '«{words}» ساعة لا يُذكر يومها، فتُحسب من يوم {reference}.',
    'step.time.clock-of-day': '«{words}» ساعة من اليوم المذكور معها في الجملة، أي {result}.',
    'step.time.clock-approximate': 'الساعة في «{words}» تقريبية، واليوم معروف.',
    'step.time.night-before': '«{words}» هي الليلة التي تسبق ذلك اليوم: {result}.',
    'step.time.hijri':
      '«{words}» تاريخ هجري، ويقابله {result} في تقويم أم القرى (وقد يختلف يوماً حيث يُعتمد رصد الهلال).',
    'step.time.hijri-nearest':
      '«{words}» تاريخ هجري بلا سنة؛ الأقرب إلى {reference} هو {result} في تقويم أم القرى (وقد يختلف يوماً حيث يُعتمد رصد الهلال).',
    'step.time.hijri-weekday':
      '«{words}» تاريخ هجري يختلف يوماً عن تقويم أم القرى، فحُدّد باسم اليوم المذكور معه: {result}.',
    'step.time.hijri-mismatch': 'التاريخان في «{words}» لا يتوافقان: {date} و{other}؛ أُبقي على الأول.',
    'step.time.holiday': '«{words}» مناسبة سنوية، وتقع في {result}.',
    'step.time.holiday-hijri':
      '«{words}» مناسبة من التقويم الهجري، وتقع في {result} بتقويم أم القرى (وقد تختلف يوماً حيث يُعتمد رصد الهلال).',
    'step.time.approximate': '«{words}» تقدير لا يحدد يوماً بعينه.',
    'step.time.weekday-mismatch': 'اسم اليوم في النص {weekday}، أما تاريخه فيوافق {date}؛ أُبقي على التاريخ.',
    'step.publication.stated-published': 'المقال يذكر تاريخ نشره: «{words}».',
    'step.publication.stated-updated': 'المقال يذكر تاريخ آخر تحديث له: «{words}».',
    'step.publication.stated-alone': 'في رأس المقال تاريخ قائم وحده: «{words}».',
    'step.publication.stated-place': 'يُستهل المقال بمكان وتاريخ: «{words}».',
    'step.publication.dateline': 'في رأس المقال «{words}»، وأقرب سنة تجعله {result}.',
    'step.publication.deictic-weekday':
      'يقول المقال «{words}»، ولا يُكتب ذلك إلا يوم {publishedWeekday}؛ و{result} يوافقه.',
    'step.publication.deictic-date':
      'يقرن المقال يوماً محسوباً من النشر بتاريخ: «{words}»، فالنشر يوم {result}.',
    'step.publication.speech-date': 'كلام قيل «{deictic}» يسمّي يومه «{words}»، فالنشر يوم {result}.',
    'step.publication.past-date': '«{words}» في شهر سابق لشهر النشر، وهذا يوافق {result}.',
    'step.publication.near-date': '«{words}» تاريخ لا يبعد عادةً عن يوم النشر، وهذا يوافق {result}.',
    'step.publication.current-date': '«{words}» في شهر النشر نفسه، وهذا يوافق {result}.',
    'step.publication.next-date': '«{words}» لم يحن بعد عند النشر، وهذا يوافق {result}.',
    'step.publication.year-counted-date': '«{words}» تُعدّ سنته من سنة النشر، وهذا يوافق {result}.',
    'step.publication.named-date':
      'تاريخ «{words}» هو {began}، وهو «{date}» في النص، فالسنة سنته، وهذا يوافق {result}.',
    'step.publication.anniversary': '«{words}» لما كان في «{date}» تحل «{deictic}»، فالنشر يوم {result}.',
    'step.publication.near-anniversary':
      '«{words}» لما كان في «{date}» تُذكر في الأيام القريبة منها، وهذا يوافق {result}.',
    'step.publication.past-month': '«{words}» قبل شهر النشر، وهذا يوافق {result}.',
    'step.publication.current-month': '«{words}» هو شهر النشر، وهذا يوافق {result}.',
    'step.publication.next-month': '«{words}» بعد شهر النشر، وهذا يوافق {result}.',
    'step.publication.near-month': '«{words}» شهر قريب من يوم النشر، وهذا يوافق {result}.',
    'step.publication.near-feast': '«{words}» مناسبة قريبة من يوم النشر، وهذا يوافق {result}.',
    'step.publication.counted-year':
      'السنة في «{words}» مكتوبة برقمها ومحسوبة من سنة النشر معاً، وهذا يوافق {result}.',
    'step.publication.named-year': 'المقال يذكر سنة النشر: «{words}».',
    'step.publication.following-year':
      'لا يكتب المقال سنته؛ وآخر سنة يذكرها في «{words}»، و{result} أرجح ما يوافق كلامه بعدها.',
    'step.publication.distance': 'إذا حُسبت «{words}» من «{date}» وافق ذلك {result}.',
    'step.publication.office-held':
      '«{words}»: كان تولّي المنصب في {began} وتركه في {ended}، فكُتب المقال بينهما.',
    'step.publication.office-held-since': '«{words}»: كان تولّي المنصب في {began}، فكُتب المقال بعد ذلك.',
    'step.publication.office-former': '«{words}»: كان ترك المنصب في {ended}، فكُتب المقال بعد ذلك.',
    'step.publication.office-elect': '«{words}»: لم يكن تولّي المنصب إلا في {began}، فكُتب المقال قبيل ذلك.',
    'step.publication.named-since': 'لم يظهر اسم «{words}» قبل {began}، فكُتب المقال بعد ذلك.',
    'step.publication.named-between': 'امتد عهد «{words}» من {began} إلى {ended}، فكُتب المقال بينهما.',
    'step.publication.named-until': 'امتد عهد «{words}» حتى {ended}، فكُتب المقال قبل ذلك.',
    'step.publication.named-former': 'انتهى عهد «{words}» في {ended}، فكُتب المقال بعد ذلك.',
    'step.publication.feast-year':
      '«{words}» هو نفسه «{antecedent}»، ولا يلتقي اليومان إلا في سنوات قليلة، وهذا يوافق {result}.',
    'step.publication.running-day': 'بدأ العدّ في «{date}»، فيكون «{words}» في {result} أو قريباً منه.',
    'step.publication.lasted': 'إذا حُسبت «{words}» من «{date}» فقد انقضت عند {result}.',
    'step.publication.weekday-of-date':
      '«{words}» هو يوم «{date}» أو اليوم الذي يليه، فالنشر في الأسبوع نفسه، وهذا يوافق {result}.',
    'step.publication.same-weekday': '«{words}» هو يوم «{date}» نفسه، فالنشر قريب منه، وهذا يوافق {result}.',
    'step.publication.shared-passage':
      'هذا الكلام نفسه في مقال نُشر يوم {nearest}: «{words}»؛ فالنشر في الأيام القريبة منه.',
    'step.publication.contradiction': 'نُشر المقال يوم {date}، لكن قوله «{words}» يصح إذا نُشر يوم {other}.',
    'step.publication.weekdays-contradict': 'لا يوم يصح فيه «{words}» و«{other}» معاً.',
    'step.publication.weekday': '«{words}» من الأيام القريبة من {result}.',
    'step.publication.corpus-year': 'لا سنة في النص، فأُخذت من أقرب مقال مؤرخ هنا، وقد نُشر يوم {nearest}.',
    'step.publication.corpus-week':
      'لا شهر في النص، فأُخذ أسبوعه من أقرب مقال مؤرخ هنا، وقد نُشر يوم {nearest}.',
  },
  en: {
    'step.time.calendar-day': '“{words}” is a full date in the text: {result}.',
    'step.time.year-from-reference':
      '“{words}” has no year; the nearest one to {reference} is meant: {result}.',
    'step.time.last-occurrence': '“{words}” is the last time that day came before {reference}: {result}.',
    'step.time.next-occurrence': '“{words}” is the first time that day comes after {reference}: {result}.',
    'step.time.year-counted': 'The year of “{words}” is counted from {reference}: {result}.',
    'step.time.day-of-relative-month':
      '“{words}”: the month is counted from {reference}, which gives {result}.',
    'step.time.relative-day': '“{words}” means {offset} {reference}: {result}.',
    'step.time.same-day': '“{words}” is {reference} itself.',
    'step.time.weekday-past': '“{words}” is the last day of that name before {reference}: {result}.',
    'step.time.weekday-next': '“{words}” is the first day of that name after {reference}: {result}.',
    'step.time.weekday-before-last':
      '“{words}” is the second day of that name counting back from {reference}: {result}.',
    'step.time.weekday-after-next': '“{words}” is the second day of that name after {reference}: {result}.',
    'step.time.weekday-same': '“{words}” is the very day that days are counted from: {result}.',
    'step.time.weekday-of-week': '“{words}” in the week meant (Monday to Sunday) is {result}.',
    'step.time.day-of-weekday':
      'In the months around {reference}, weekday and number of “{words}” meet on {result}.',
    'step.time.year-of-weekday': '“{words}” has no year, but its weekday tells which one: {result}.',
    'step.time.year-first':
      '“{words}” read day first is far from {reference}, so the year stands first: {result}.',
    'step.time.nth-day': '“{words}”, counted within its month, is {result}.',
    'step.time.calendar-month': 'The text gives month and year: “{words}”.',
    'step.time.month-from-reference': '“{words}” gives no year; it is counted from {reference}: {result}.',
    'step.time.calendar-year': 'The text gives the year: “{words}”.',
    'step.time.decade': '“{words}” is a decade, ten whole years: {result}.',
    'step.time.part-of-decade': '“{words}” is a part of a decade: {result}.',
    'step.time.season': '“{words}” is a season, three whole months: {date}.',
    'step.time.part-of-season': '“{words}” is one of the three months of a season: {result}.',
    'step.time.week': '“{words}” is a week, Monday to Sunday, counted from {reference}: {result}.',
    'step.time.month': '“{words}” is a month counted from {reference}: {result}.',
    'step.time.year': '“{words}” is a year counted from {reference}: {result}.',
    'step.time.new-year': '“{words}” is the year that begins nearest to {reference}: {result}.',
    'step.time.part-of-period': '“{words}” is a part of a period counted from {reference}: {result}.',
    'step.time.part-of-week':
      'Early in a week is taken as Monday to Wednesday, the middle as Tuesday to Friday, late as Thursday to Sunday.',
    'step.time.part-of-month':
      'Early in a month is taken as the 1st to the 10th, the middle as the 11th to the 20th, late as the 21st to the end.',
    'step.time.part-of-year':
      'The early, middle and late parts of a year are taken as its thirds, four months each.',
    'step.time.offset': '“{words}”, counted from {reference}: {result}.',
    'step.time.offset-less': '“{words}” lies within the time told, counted from {reference}: {result}.',
    'step.time.deadline': '“{words}” is a time limit that begins on {reference}: {result}.',
    'step.time.slice': '“{words}” is a part of the period named with it: {result}.',
    'step.time.rest': '“{words}” is what is left of the period from {reference} on: {result}.',
    'step.time.rest-later': '“{words}” is what is left of the period after {reference}: {result}.',
    'step.time.rest-earlier': '“{words}” is what has passed of the period up to {reference}: {result}.',
    'step.time.weekend':
      '“{words}” is taken as Saturday and Sunday; the free days differ from country to country: {result}.',
    'step.time.century': '“{words}” is a whole century: {result}.',
    'step.time.part-of-century': '“{words}” is a part of a century: {result}.',
    'step.time.from-antecedent':
      '“{words}” goes back to “{antecedent}” named before it, {date}, which gives {result}.',
    'step.time.year-of-antecedent':
      'The year of “{words}” is that of “{antecedent}” named before it: {result}.',
    'step.time.year-from-antecedent':
      'The year of “{words}” is counted from that of “{antecedent}” named before it: {result}.',
    'step.time.day-before': '“{words}” is the day before {date}: {result}.',
    'step.time.day-after': '“{words}” is the day after {date}: {result}.',
    'step.time.before': '“{words}” is before {date}, and no beginning is told: {result}.',
    'step.time.after': '“{words}” is after {date}, and no end is told: {result}.',
    'step.time.offset-few': '“{words}” has no number; the Arabic plural of few is three to ten: {result}.',
    'step.time.window': '“{words}” is a stretch of time counted from {reference}: {result}.',
    'step.time.night-of-day': '“{words}” is a night named by one day and counted as that day’s: {result}.',
    'step.time.night-of-two-days':
      '“{words}” is a night that begins on one day and ends on the next: {result}.',
    'step.time.midnight': '“{words}” is the first moment of {result}.',
    'step.time.span': '“{words}” is told with its beginning and its end: {result}.',
    'step.time.since': '“{words}” has a beginning, and no end is told: {result}.',
    'step.time.until': '“{words}” has an end, and no beginning is told: {result}.',
    'step.time.clock': '“{words}” is a time without a day of its own, taken as on {reference}.',
    'step.time.clock-of-day': '“{words}” is a time on the day that its clause names: {result}.',
    'step.time.clock-approximate': 'The hour in “{words}” is approximate; the day is known.',
    'step.time.night-before': '“{words}” is the night that leads to that day: {result}.',
    'step.time.hijri':
      '“{words}” is a Hijri date: {result} in the Umm al-Qura calendar (which may be a day off where the moon is sighted).',
    'step.time.hijri-nearest':
      '“{words}” is a Hijri date without a year; the nearest to {reference} is {result} in the Umm al-Qura calendar (which may be a day off where the moon is sighted).',
    'step.time.hijri-weekday':
      '“{words}” is a Hijri date one day off the Umm al-Qura calendar; the weekday beside it decides: {result}.',
    'step.time.hijri-mismatch':
      'The two dates in “{words}” do not agree: {date} and {other}; the first was kept.',
    'step.time.holiday': '“{words}” is a yearly occasion; it falls on {result}.',
    'step.time.holiday-hijri':
      '“{words}” is an occasion of the Hijri calendar; it falls on {result} by Umm al-Qura (which may be a day off where the moon is sighted).',
    'step.time.approximate': '“{words}” is an estimate and names no exact day.',
    'step.time.weekday-mismatch': 'The text says {weekday}, but its date falls on {date}; the date is kept.',
    'step.publication.stated-published': 'The article states when it was published: “{words}”.',
    'step.publication.stated-updated': 'The article states when it was last updated: “{words}”.',
    'step.publication.stated-alone': 'A date stands by itself at the head of the article: “{words}”.',
    'step.publication.stated-place': 'The article opens with a place and a date: “{words}”.',
    'step.publication.dateline':
      'The head of the article says “{words}”; the nearest year makes it {result}.',
    'step.publication.deictic-weekday':
      'The article says “{words}”, which is only written on a {publishedWeekday}; {result} is one.',
    'step.publication.deictic-date':
      'The article ties a day counted from its publication to a date, “{words}”: it appeared on {result}.',
    'step.publication.speech-date':
      'Words spoken “{deictic}” call their day “{words}”, so the article appeared on {result}.',
    'step.publication.past-date':
      '“{words}” lies in a month before the one of publication, which fits {result}.',
    'step.publication.near-date':
      '“{words}” is a date such as mostly lies near publication, which fits {result}.',
    'step.publication.current-date': '“{words}” lies in the month of publication, which fits {result}.',
    'step.publication.next-date': '“{words}” was still to come at publication, which fits {result}.',
    'step.publication.year-counted-date':
      '“{words}” counts its year from that of publication, which fits {result}.',
    'step.publication.named-date':
      '“{words}” is dated {began}, which is “{date}” in the text: that gives the year, which fits {result}.',
    'step.publication.anniversary':
      '“{words}”, counted from “{date}”, falls on “{deictic}”, so the article appeared on {result}.',
    'step.publication.near-anniversary':
      '“{words}”, counted from “{date}”, lies near the day of publication, which fits {result}.',
    'step.publication.past-month': '“{words}” lies before the month of publication, which fits {result}.',
    'step.publication.current-month': '“{words}” is the month of publication, which fits {result}.',
    'step.publication.next-month': '“{words}” lies after the month of publication, which fits {result}.',
    'step.publication.near-month': '“{words}” is a month near the day of publication, which fits {result}.',
    'step.publication.near-feast': '“{words}” is a feast near the day of publication, which fits {result}.',
    'step.publication.counted-year':
      '“{words}” both writes a year and counts it from that of publication, which fits {result}.',
    'step.publication.named-year': 'The article names the year of publication: “{words}”.',
    'step.publication.following-year':
      'The article doesn’t write its own year; the last year it names is in “{words}”, and {result} is the likeliest day after it that its words fit.',
    'step.publication.distance': '“{words}” is counted from “{date}”, which fits {result}.',
    'step.publication.office-held':
      '“{words}”: the office was held from {began} to {ended}, so the article was written between them.',
    'step.publication.office-held-since':
      '“{words}”: the office has been held since {began}, so the article was written after that.',
    'step.publication.office-former':
      '“{words}”: the office was left on {ended}, so the article was written after that.',
    'step.publication.office-elect':
      '“{words}”: the office was only taken on {began}, so the article was written shortly before that.',
    'step.publication.named-since':
      '“{words}” is not spoken of before {began}, so the article was written after that.',
    'step.publication.named-between':
      '“{words}” existed from {began} to {ended}, so the article was written between them.',
    'step.publication.named-until':
      '“{words}” was there until {ended}, so the article was written before that.',
    'step.publication.named-former': '“{words}” ended on {ended}, so the article was written after that.',
    'step.publication.feast-year':
      '“{words}” and “{antecedent}” are one day. The two meet in few years only, which fits {result}.',
    'step.publication.running-day':
      'The count runs from “{date}”, which puts “{words}” on {result} or the day beside it.',
    'step.publication.lasted': '“{words}”, counted from “{date}”, had passed by {result}.',
    'step.publication.weekday-of-date':
      '“{words}” is the day of “{date}” or the one after it: the article is of the same week, which fits {result}.',
    'step.publication.same-weekday':
      '“{words}” is the day “{date}” itself, so publication is near it, which fits {result}.',
    'step.publication.shared-passage':
      'An article of {nearest} has these very words too: “{words}”; so this one appeared within days of it.',
    'step.publication.contradiction':
      'The article is dated {date}, but its words “{words}” hold if it appeared on {other}.',
    'step.publication.weekdays-contradict': 'On no day do both “{words}” and “{other}” hold.',
    'step.publication.weekday': '“{words}” is one of the days near {result}.',
    'step.publication.corpus-year':
      'The text names no year: it is that of the nearest dated article here, of {nearest}.',
    'step.publication.corpus-week':
      'The text names no month: its week is that of the nearest dated article here, of {nearest}.',
  },
} as const;
