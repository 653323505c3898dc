// Coalitions that newspapers call "the coalition" without telling which: those against whom each fights, who must be in the article.
export const COALITIONS: readonly { readonly id: string; readonly against: readonly string[] }[] = [
  { id: 'arab-coalition-yemen', against: ['houthis'] },
  { id: 'international-coalition', against: ['islamic-state'] },
];
