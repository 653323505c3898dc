// Messages of the derivation steps of dates and publication days (`step.<rule>`).

export const timeSteps = {
  ar: {},
  en: {},
} as const;
