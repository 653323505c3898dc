// What was fired or sent, where the words of a mention say it: "صاروخا باليستيا", "مسيّرة", "بعثة مراقبة".
import { foldArabic } from '../../../domain/arabic-fold.ts';
import type { Mention, Text } from '../../../domain/corpus-schema.ts';

/** In Arabic as the second part of a construct ("اعتراض صاروخ") and as an object ("يعترض صاروخا"). */
export interface ObjectWords extends Text {
  readonly object: string;
  /** The passive of firing that agrees with it. */
  readonly fired: string;
}

/** Where the words do not tell. */
export const MISSILE_OR_DRONE: ObjectWords = {
  ar: 'صاروخ أو مسيّرة',
  object: 'صاروخا أو مسيّرة',
  fired: 'أُطلق',
  en: 'missile or drone',
};
const MISSILE: ObjectWords = { ar: 'صاروخ', object: 'صاروخا', fired: 'أُطلق', en: 'missile' };
const BALLISTIC: ObjectWords = {
  ar: 'صاروخ باليستي',
  object: 'صاروخا باليستيا',
  fired: 'أُطلق',
  en: 'ballistic missile',
};
const DRONE: ObjectWords = { ar: 'مسيّرة', object: 'مسيّرة', fired: 'أُطلقت', en: 'drone' };

/** How far around the trigger the object is looked for, in UTF-16 units. */
const BEFORE = 40;
const BEHIND = 80;

function around({ passage, trigger }: Mention): string {
  const [from, to] = [trigger.start - passage.start, trigger.end - passage.start];
  return foldArabic(passage.exact.slice(Math.max(0, from - BEFORE), to + BEHIND));
}

/** What was shot down: `firedIn(mention)` of "اعترضت الدفاعات صاروخا باليستيا" → a ballistic missile; of both or neither, either. */
export function firedIn(mention: Mention): ObjectWords {
  const words = around(mention);
  const [missile, drone] = [/صاروخ|صواريخ/.test(words), /مسير|دون طيار/.test(words)];
  if (missile === drone) return MISSILE_OR_DRONE;
  return drone ? DRONE : /ب[اي]?لي?ستي/.test(words) ? BALLISTIC : MISSILE;
}

/** Those who are sent as troops are, and called so besides: they are named first. */
const FOR_PEACE: readonly (readonly [RegExp, Text])[] = [
  [/مراقب(?:ين|ون|ي)|(?:بعثه|مهمه|فريق) (?:لل)?(?:ال)?مراقبه/, { ar: 'مراقبين', en: 'monitors' }],
  [/حفظ (?:ال)?سلام|قبعات/, { ar: 'قوات حفظ سلام', en: 'peacekeepers' }],
];
const FIGHTERS = /مرتزق|مقاتل|مسلح/;
const TROOPS = /قوات|جنود|وحدات|تعزيزات|الوي/;
export const TROOPS_OR_FIGHTERS: Text = { ar: 'قوات أو مقاتلين', en: 'troops or fighters' };

/** Who or what was deployed: `sentIn(mention)` of "نشر بعثة مراقبة" → monitors; either where the words tell of several or none. */
export function sentIn(mention: Mention): Text {
  const { passage, trigger } = mention;
  const words = foldArabic(passage.exact.slice(trigger.start - passage.start).slice(0, BEHIND));
  const forPeace = FOR_PEACE.find(([pattern]) => pattern.test(words));
  if (forPeace) return forPeace[1];
  const [fighters, troops] = [FIGHTERS.test(words), TROOPS.test(words)];
  if (fighters === troops) return TROOPS_OR_FIGHTERS;
  return fighters ? { ar: 'مقاتلين', en: 'fighters' } : { ar: 'قوات', en: 'troops' };
}
