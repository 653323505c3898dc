// The closed lists of words that the corpus file uses, and the version of its format: without the schema, which those who
// only need a list do not load.

/** The version of this format; files of another version are refused with a message. */
export const SCHEMA_VERSION = 1;

export const PRECISIONS = [
  'minute',
  'hour',
  'part-of-day',
  'day',
  'night',
  'span',
  'week',
  'part-of-month',
  'month',
  'season',
  'year',
  'decade',
  'unknown',
] as const;

export const PUBLICATION_BASES = ['metadata', 'stated', 'inferred', 'unknown'] as const;

export const ACTOR_KINDS = [
  'state',
  'government-body',
  'armed-force',
  'person',
  'organisation',
  'group',
  'outlet',
] as const;

export const SIDE_BASES = ['lexicon', 'office', 'demonym', 'none'] as const;

export const QUANTITY_KINDS = [
  'killed',
  'wounded',
  'captured',
  'displaced',
  'sent',
  'destroyed',
  'distance',
  'area',
  'other',
] as const;

export const MODALITIES = ['happened', 'ongoing', 'planned', 'called-for', 'unreal'] as const;

export const DATE_BASES = ['explicit', 'relative', 'narrative', 'news-day', 'none'] as const;

export const ROLES = ['agent', 'target', 'mediator'] as const;

export const STATUSES = [
  'reported',
  'claimed',
  'agreed',
  'contested',
  'denied',
  'planned',
  'called-for',
  'hypothetical',
] as const;
