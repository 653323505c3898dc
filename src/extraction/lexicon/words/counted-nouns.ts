// What the headlines count, with the forms that a noun takes behind a number in Arabic: words, though a town may be called as two bridges are.

/** singular | dual behind a noun | plural, and with the article where that is more than ال | behind 11 to 99 | English singular | plural | folded singulars of the sources. */
export const COUNTED_NOUNS = `
مدني|مدنيين اثنين|مدنيين|مدنيا|civilian|civilians|مدني
طفل|طفلين|أطفال|طفلا|child|children|طفل/طفله
امرأة|امرأتين|نساء|امرأة|woman|women|امراه/سيده
جندي|جنديين|جنود|جنديا|soldier|soldiers|جندي
ضابط|ضابطين|ضباط|ضابطا|officer|officers|ضابط
شرطي|شرطيين اثنين|شرطيين|شرطيا|police officer|police officers|شرطي
مقاتل|مقاتلين اثنين|مقاتلين|مقاتلا|fighter|fighters|مقاتل
متظاهر|متظاهرين اثنين|متظاهرين|متظاهرا|protester|protesters|متظاهر/محتج
صحفي|صحفيين اثنين|صحفيين|صحفيا|journalist|journalists|صحفي/صحافي
مسعف|مسعفين اثنين|مسعفين|مسعفا|paramedic|paramedics|مسعف
أسير|أسيرين|أسرى|أسيرا|prisoner|prisoners|اسير
دبابة|دبابتين|دبابات|دبابة|tank|tanks|دبابه
مدرعة|مدرعتين|مدرعات|مدرعة|armoured vehicle|armoured vehicles|مدرعه
آلية|آليتين|آليات|آلية|vehicle|vehicles|اليه/عربه/مركبه
سيارة|سيارتين|سيارات|سيارة|car|cars|سياره
شاحنة|شاحنتين|شاحنات|شاحنة|lorry|lorries|شاحنه
حافلة|حافلتين|حافلات|حافلة|bus|buses|حافله
مدفع|مدفعين|مدافع|مدفعا|gun|guns|مدفع/مدفعيه
مسيّرة|مسيّرتين|مسيّرات|مسيّرة|drone|drones|مسيره
طائرة|طائرتين|طائرات|طائرة|aircraft|aircraft|طائره
مروحية|مروحيتين|مروحيات|مروحية|helicopter|helicopters|مروحيه
زورق|زورقين|زوارق|زورقا|boat|boats|زورق/قارب/مركب
سفينة|سفينتين|سفن|سفينة|ship|ships|سفينه
راجمة|راجمتين|راجمات|راجمة|rocket launcher|rocket launchers|راجمه
منصة|منصتين|منصات|منصة|launcher|launchers|منصه
منزل|منزلين|منازل|منزلا|house|houses|منزل
مبنى|مبنيين اثنين|مبان/المباني|مبنى|building|buildings|مبني
جسر|جسرين|جسور|جسرا|bridge|bridges|جسر
مستودع|مستودعين|مستودعات|مستودعا|depot|depots|مستودع/مخزن
`;
