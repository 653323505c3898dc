// Messages of the page as it stands without scripts.

export const page = {
  ar: {
    'page.more': 'ومعها {events} تظهر حيث تعمل البرامج النصية (جافاسكربت).',
  },
  en: {
    'page.more': 'And {events} more, shown where JavaScript runs.',
  },
} as const;
