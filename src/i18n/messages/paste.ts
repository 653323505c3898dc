// Messages of reading an article that the reader brings.

export const paste = {
  ar: {
    'paste.title': 'إضافة مقال',
  },
  en: {
    'paste.title': 'Add an article',
  },
} as const;
