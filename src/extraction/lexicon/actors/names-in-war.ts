// What news of one war calls its parties without naming them, by words that mean others elsewhere: "الجيش الوطني" is one army in news
// of one country and another in the next. Valid only where the article names, in other words, somebody from the last column.

/** The state whose body or group is meant, and its key; or an actor of the lists, whose `body` is `null`. */
interface CalledInWar {
  readonly forms: string;
  readonly actor: string;
  readonly body: string | null;
  /** Of whom the article must tell. */
  readonly among: readonly string[];
  /** The states on whose ground the words are so used, where the article tells of any ground; none: on all. */
  readonly grounds: readonly string[];
}

/** A row: Arabic forms | who is meant (`state:body` for a body or group of a state) | of whom the article tells | on whose ground, if that matters. */
const ROWS = `
الانقلابيون/الانقلابيين/الميليشيات الانقلابية/المليشيات الانقلابية/الميليشيا الانقلابية/المليشيا الانقلابية/المسلحين الانقلابيين/المتمردين الانقلابيين/ميليشيات الانقلاب/مليشيات الانقلاب|houthis|houthis|yemen/saudi-arabia
القوات الشرعية/قوات الشرعية/الجيش الوطني/قوات الجيش الوطني/قوات الجيش والمقاومة/قوات الحكومة الشرعية|yemen:army|houthis|yemen/saudi-arabia
الحكومة الشرعية|yemen:government|houthis|yemen/saudi-arabia
المقاومة الشعبية/قوات المقاومة الشعبية|popular-resistance-yemen|houthis|yemen/saudi-arabia
المقاومة الوطنية/قوات المقاومة الوطنية|national-resistance-yemen|houthis|yemen/saudi-arabia
القوات المشتركة|yemen-joint-forces|houthis|yemen/saudi-arabia
الجيش الوطني/قوات الجيش الوطني|libyan-national-army|libyan-national-army
الجيش الوطني/قوات الجيش الوطني|syrian-national-army|syrian-national-army
القوات المشتركة|sudan-joint-force|sudan-joint-force
القوة المشتركة|sudan-joint-force|rapid-support-forces|sudan
المملكة|saudi-arabia|saudi-arabia
المملكة|jordan|jordan
المملكة|morocco|morocco
المملكة|bahrain|bahrain
المملكة|thailand|thailand
المملكة|cambodia|cambodia
الاحتلال|israel|palestine/hamas/islamic-jihad|israel/palestine/lebanon
المقاومة/المقاومة الفلسطينية/فصائل المقاومة|palestine:factions|hamas/islamic-jihad
المقاومة|hezbollah|hezbollah
الشباب|al-shabaab|al-shabaab
`;

/** "الجيش الوطني" → the army of one state, or one of two armed groups. */
export const CALLED_IN_WAR: readonly CalledInWar[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [forms = '', meant = '', among = '', grounds] = row.split('|');
    const [actor = '', body] = meant.split(':');
    return {
      forms: forms.replaceAll('/', '|'),
      actor,
      body: body ?? null,
      among: among.split('/'),
      grounds: grounds?.split('/') ?? [],
    };
  });
