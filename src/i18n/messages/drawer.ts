// Messages of the drawer.

export const drawer = {
  ar: {},
  en: {},
} as const;
