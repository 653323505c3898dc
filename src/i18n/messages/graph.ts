// Messages of the graph.

export const graph = {
  ar: {},
  en: {},
} as const;
