// Messages of the list.

export const list = {
  ar: {},
  en: {},
} as const;
