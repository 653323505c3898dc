// Messages of keeping what an editor decided: in the browser, in a file, in seeds/.

export const keep = {
  ar: {
    'keep.bar': 'حفظ المراجعة',
  },
  en: {
    'keep.bar': 'Saving the review',
  },
} as const;
