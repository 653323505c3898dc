// Messages of the app.

export const app = {
  ar: {},
  en: {},
} as const;
