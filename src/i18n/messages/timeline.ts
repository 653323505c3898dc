// Messages of the timeline.

export const timeline = {
  ar: {},
  en: {},
} as const;
