// What Arabic and English grammar must know of a name and its letters do not tell: gender, number, the English article.
// Arabic states are feminine but for a few; other names go by their head word; persons by their first name.
import type { Actor } from '../../domain/corpus-schema.ts';
import { foldArabic } from '../../domain/arabic-fold.ts';

export interface NameGrammar {
  readonly gender: 'm' | 'f';
  /** In Arabic. */
  readonly number: 'singular' | 'plural';
  /** Whether the English label takes a plural verb: "the authorities say". */
  readonly many: boolean;
  /** Whether English puts "the" before the label within a sentence. */
  readonly the: boolean;
  /** Whether the English label describes instead of naming: "Military source" is "a military source" within a sentence. */
  readonly described: boolean;
}

/** The states that Arabic treats as masculine, by id. */
const MASCULINE_STATES = new Set([
  'iraq',
  'jordan',
  'lebanon',
  'morocco',
  'somalia',
  'south-sudan',
  'sudan',
  'yemen',
  'vatican',
  'niger',
  'chad',
  'senegal',
  'mali',
  'gabon',
]);

/** Head words that are feminine without ta marbuta, or masculine with it, and plurals of people; folded, without article. */
const FEMININE_HEADS = new Set([
  'قوات',
  'قوي',
  'سلطات',
  'جماعات',
  'فصائل',
  'كتائب',
  'سرايا',
  'امم',
  'ولايات',
  'استخبارات',
  'مخابرات',
  'وحدات',
  'وزاره',
  'امارات',
  'خارجيه',
  'داخليه',
  'ميليشيات',
  'وسائل',
  'مصادر',
  'منظمات',
  'لجان',
  'هيئات',
  'جمعيات',
  'نقابات',
  'مجالس',
  'حكومات',
  'دول',
  'ترويكا',
  'خوذ',
  'شرطه',
  'اونروا',
  'طالبان',
  'حماس',
  'ايغاد',
  'ايكواس',
  'اوبك',
  'بريكس',
  'قسد',
  'ناتو',
]);
FEMININE_HEADS.delete('ناتو');
const PLURAL_HEADS = new Set([
  'حوثيون',
  'حوثيين',
  'انفصاليون',
  'مسلحون',
  'متمردون',
  'مقاتلون',
  'نواب',
  'مسؤولون',
  'متحدثون',
  'شهود',
  'سكان',
  'ناشطون',
  'اطباء',
  'صحفيون',
  'مدنيون',
  'مسعفون',
  'زعماء',
  'قاده',
  'وزراء',
  'خبراء',
  'اعضاء',
  'محللون',
  'مراقبون',
]);

/** First names of women that end in no letter of the feminine, and of men that do; folded. */
const WOMEN = new Set([
  'مريم',
  'زينب',
  'كارين',
  'كاترين',
  'سوزان',
  'هيلاري',
  'ارمين',
  'ايرين',
  'ليز',
  'اليس',
  'نانسي',
  'روزماري',
  'جين',
  'جاسيندا',
  'كريستين',
  'انجيلا',
  'نجلاء',
  'هناء',
  'اسماء',
  'ميشيل',
  'فيوليت',
  'سيندي',
]);
const MEN = new Set([
  'حمزه',
  'طه',
  'عبده',
  'اسامه',
  'معاويه',
  'طلحه',
  'عطيه',
  'خليفه',
  'سلامه',
  'رضا',
  'زكريا',
  'ايليا',
  'نيكولا',
  'موسي',
  'عيسي',
  'يحيي',
  'مصطفي',
  'مرتضي',
  'لوكا',
  'جوشوا',
  'باشا',
  'اغا',
  'هنيه',
  'شحاده',
  'قتاده',
  'عقيله',
  'نيكيتا',
  'ميشا',
  'ساشا',
  'سلفا',
  'جوزيبا',
  'اندريا',
  'عطا',
  'بها',
  'ضيا',
  'علا',
]);

/** English heads of names that are proper all the same: no article. */
const NO_ARTICLE = /^(?:[A-Z][A-Z0-9]+|[A-Z]\d+)$/;
/** English labels without a common noun at their end that take the article. */
const WITH_ARTICLE = new Set([
  'kremlin',
  'pentagon',
  'elysee',
  'white-house',
  'bundestag',
  'knesset',
  'united-states',
  'united-kingdom',
  'united-arab-emirates',
  'netherlands',
  'philippines',
  'european-union',
  'united-nations',
  'houthis',
  'taliban',
  'vatican',
  'cia',
  'fsb',
  'mossad',
  'osce',
  'iaea',
  'csto',
  'verkhovna-rada',
  'central-african-republic',
  'congo-kinshasa',
  'peshmerga',
  'duma',
  'plo',
  'shin-bet',
  'group-of-seven',
  'group-of-twenty',
  'gambia',
  'bahamas',
  'maldives',
  'comoros',
  'dominican-republic',
]);
/** Names of outlets and houses that stand alone. */
const BARE_KINDS: ReadonlySet<Actor['kind']> = new Set(['person', 'outlet']);

const withoutArticle = (word: string) => (word.startsWith('ال') && word.length > 4 ? word.slice(2) : word);

function genderOfPerson(first: string): 'm' | 'f' {
  if (WOMEN.has(first)) return 'f';
  if (MEN.has(first)) return 'm';
  return /(?:ه|ا|اء)$/.test(first) && first.length > 2 ? 'f' : 'm';
}

/** The grammar of an actor's labels: `grammarOf(Azerbaijan)` → feminine, singular, no article. */
export function grammarOf({
  id,
  kind,
  label,
  names,
}: Pick<Actor, 'id' | 'kind' | 'label' | 'names'>): NameGrammar {
  const [head = ''] = foldArabic(label.ar).split(/\s+/);
  const bare = withoutArticle(head);
  if (kind === 'person')
    return {
      gender: genderOfPerson(head),
      number: 'singular',
      many: false,
      // "Saudi crown prince": an office.
      the: / [a-z]{2,}$/.test(label.en),
      described: false,
    };
  if (kind === 'state')
    return {
      gender: MASCULINE_STATES.has(id) ? 'm' : 'f',
      number: 'singular',
      many: false,
      the: WITH_ARTICLE.has(id),
      described: false,
    };
  // "المتظاهرون": with the article a sound plural is people.
  const plural = PLURAL_HEADS.has(bare) || bare.endsWith('يون') || (bare !== head && /.{3}ون$/.test(bare));
  const feminine = !plural && (bare.endsWith('ه') || FEMININE_HEADS.has(bare) || bare.endsWith('ات'));
  // Described by words of the article, all of which could be translated, or by one for people of a kind.
  const described =
    PEOPLE.test(label.en) ||
    (id.startsWith('source-') && names.some(({ text, lang }) => lang === 'en' && text === label.en));
  const many = MANY.test(described ? headOf(label.en) : label.en);
  return {
    gender: feminine ? 'f' : 'm',
    number: plural ? 'plural' : 'singular',
    many,
    described,
    the: described
      ? /^(?:ال|لل)/.test(head)
      : !BARE_KINDS.has(kind) &&
        (WITH_ARTICLE.has(id) ||
          (endsInCommonNoun(label.en) && (!many || isDefinite(label.ar) || /^forces of /i.test(label.en)))),
  };
}

/** "Azerbaijani army", "Ministry of Defence", "UN Security Council" take the article; "Hamas", "NATO", "Sudan's army" do not. */
function endsInCommonNoun(en: string): boolean {
  const words = en.split(' ');
  if (words.length < 2 || /['’]s\b/.test(words[0] ?? '')) return false;
  const isCommon = en
    .toLowerCase()
    .split(/\W+/)
    .some((word) => COMMON_HEADS.has(word));
  return isCommon && !words.every((word) => NO_ARTICLE.test(word));
}

/** "Officials in Aden", "Residents and sources": the words before what a preposition or "and" adds. */
const headOf = (en: string): string => en.split(/ (?:in|from|at|of|for|near|inside) /)[0] ?? en;

/** "قوات الدعم السريع" is definite, "جماعات مسلحة" is not: some word carries the article. */
const isDefinite = (ar: string): boolean => /(?:^|\s)(?:ال|لل)/.test(foldArabic(ar));

/** Labels that are a common noun alone. */
const PEOPLE = /^(?:protesters|demonstrators|settlers|civilians|soldiers|residents|activists)$/i;

const MANY =
  /\b(?:authorities|committees|organisations|associations|syndicates|councils|forces|guards|groups|brigades|battalions|militias|militants|fighters|rebels|separatists|factions|men|sources|witnesses|residents|officials|mps|helmets|lawmakers|mercenaries|volunteers|doctors|borders|houthis|taliban|peshmerga|police|people|eyewitnesses|activists|experts|observers|analysts|diplomats|commanders|officers|paramedics|spokespersons|media|protesters|demonstrators|settlers|civilians|soldiers)$|^(?:the )?forces of /i;

/** What bodies and groups are: the name of one is a common noun with an adjective or complement. */
const COMMON_HEADS: ReadonlySet<string> = new Set(
  `
  army navy force forces guard guards ministry minister government council parliament assembly presidency police
  authority authorities group groups movement party front union league organisation organization committee
  commission court agency office department command coalition observatory programme bank fund brigade brigades
  battalion battalions division regiment corps federation coordination militia militias militants fighters rebels separatists embassy service staff mission
  administration delegation community congress senate crescent cross house spokesman spokeswoman spokesperson
  `
    .trim()
    .split(/\s+/),
);
