// Messages of what the head of the page keeps behind "more".

export const more = {
  ar: {
    'app.theme': 'المظهر',
    'app.theme.light': 'فاتح',
    'app.theme.dark': 'داكن',
    'app.theme.system': 'بحسب الجهاز',
    'app.paste': 'أضف مقالاً',
  },
  en: {
    'app.theme': 'Appearance',
    'app.theme.light': 'Light',
    'app.theme.dark': 'Dark',
    'app.theme.system': 'As the device',
    'app.paste': 'Add an article',
  },
} as const;
