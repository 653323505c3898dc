// Messages of review mode: its queue, its keys, what an editor decides at one press.

export const review = {
  ar: {
    'review.mode': 'المراجعة',
  },
  en: {
    'review.mode': 'Review',
  },
} as const;
