// Messages of the filter: its panel and its chips.

export const filters = {
  ar: {
    'app.shown': 'معروض {shown} من {total}',
    'app.filterRemove': 'أزل «{name}»',
    'app.filter.families': 'مجال الحدث',
    'app.filter.types': 'نوع الحدث',
    'app.filter.sides': 'الجهات',
    'app.filter.actors': 'فاعل بعينه',
    'app.filter.places': 'الأماكن',
    'app.filter.statuses': 'الحالة',
    'app.filter.articles': 'المقالات',
    'app.filter.query': 'بحث: {query}',
    'app.filter.more': 'أظهر البقية ({count})',
    'app.filter.less': 'اختصر القائمة',
    'clocks.knownChip': 'كما عُرف حتى {date}',
  },
  en: {
    'app.shown': '{shown} of {total} shown',
    'app.filterRemove': 'Remove “{name}”',
    'app.filter.families': 'Kind of event',
    'app.filter.types': 'Type of event',
    'app.filter.sides': 'Sides',
    'app.filter.actors': 'One actor',
    'app.filter.places': 'Places',
    'app.filter.statuses': 'Status',
    'app.filter.articles': 'Articles',
    'app.filter.query': 'Search: {query}',
    'app.filter.more': 'Show the other {count}',
    'app.filter.less': 'Show fewer',
    'clocks.knownChip': 'As known on {date}',
  },
} as const;
