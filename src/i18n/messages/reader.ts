// Messages of the reader.

export const reader = {
  ar: {},
  en: {},
} as const;
