// Messages of the timeline's lanes: their heads, and what a change of them did. Those of menus are in lane-tools.

export const lanes = {
  ar: {
    'lanes.label': 'صفوف الخط الزمني',
    'lanes.help':
      'السهمان الأعلى والأسفل ينقلان بين الصفوف، ومع Alt ينقلان الصف نفسه، والسهمان الجانبيان يطويان الصف ويفتحانه، وزر الإدخال يفتح قائمته',
    'lanes.helpColumns':
      'الأسهم تنقل بين الأعمدة، والسهمان الأعلى والأسفل مع Alt ينقلان العمود نفسه، وزر الإدخال يفتح قائمته',
    'lanes.count': '{shown} في الفترة المعروضة من {events}، الصف {place} من {lanes}',
    'lanes.collapsed': 'مطوي',
    'lanes.pinnedNote':
      'ما تشارك فيه الجهتان، أو تقوله إحداهما وتنفيه الأخرى. أحداثه هنا وحدها، لا في صفوفها المعتادة.',
    'lanes.none': 'غير مذكور',
    'lanes.said.moved': '{name}: الصف {place} من {lanes}',
    'lanes.said.collapsed': 'طُوي صف {name}',
    'lanes.said.opened': 'فُتح صف {name}',
    'lanes.said.collapsedOf': 'الصفوف المطوية: {count} من {lanes}',
    'lanes.said.lanes': {
      zero: 'لا صفوف',
      one: 'صف واحد',
      two: 'صفان',
      few: '{count} صفوف',
      many: '{count} صفاً',
      other: '{count} صف',
    },
    'lanes.said.pinned': 'ثُبّت في الأعلى صف {name}: {events}',
    'lanes.said.unpinned': 'أُزيل الصف المثبّت، وعادت أحداثه إلى صفوفها',
    'lanes.said.reset': 'عادت الصفوف إلى ترتيبها',
  },
  en: {
    'lanes.label': 'Lanes of the timeline',
    'lanes.help':
      'Up and down arrows go from lane to lane, with Alt they move the lane, the side arrows collapse and open it, Enter opens its menu',
    'lanes.helpColumns':
      'Arrows go from column to column, with Alt the up and down arrows move the column, Enter opens its menu',
    'lanes.count': '{shown} in view of {events}, lane {place} of {lanes}',
    'lanes.collapsed': 'collapsed',
    'lanes.pinnedNote':
      'Events in which both sides take part, or that one tells and the other denies. They stand here only, not in their usual lanes.',
    'lanes.none': 'Not told',
    'lanes.said.moved': '{name}: lane {place} of {lanes}',
    'lanes.said.collapsed': '{name} collapsed',
    'lanes.said.opened': '{name} opened',
    'lanes.said.collapsedOf': '{count} of {lanes} lanes collapsed',
    'lanes.said.lanes': { one: '{count} lane', other: '{count} lanes' },
    'lanes.said.pinned': '{name} pinned on top: {events}',
    'lanes.said.unpinned': 'Pinned lane removed, its events are back in their lanes',
    'lanes.said.reset': 'Lanes as usual',
  },
} as const;
