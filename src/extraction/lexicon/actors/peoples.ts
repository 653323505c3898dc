// Peoples without a state of their own, and the adjectives of groups and bodies that are no states: "كردي", "حوثي", "أممي".

/** A row: id | English | Arabic name | adjective(s) | plural(s) of the people | English adjective. */
export const PEOPLE_WITHOUT_STATE_ROWS: readonly string[] = `
kurds|Kurds|الأكراد/الكرد|كردي|أكراد|Kurdish
druze|Druze|الدروز|درزي|دروز|Druze
tuareg|Tuareg|الطوارق|~طارقي|طوارق|Tuareg
rohingya|Rohingya|الروهينغا||روهينغا|Rohingya
sahrawis|Sahrawis|الصحراويون|~صحراوي||Sahrawi
`
  .trim()
  .split('\n');

/** A row: id of a listed actor | adjective(s) | English adjective. */
export const ADJECTIVE_ROWS: readonly string[] = `
houthis|حوثي|Houthi
united-nations|أممي|UN
hamas|حمساوي|Hamas
islamic-state|داعشي|Islamic State
`
  .trim()
  .split('\n');
