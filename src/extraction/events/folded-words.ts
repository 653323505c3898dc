// The folded words of a name as the source writes it, worked out once for each name.
import { foldArabic } from '../../domain/arabic-fold.ts';
import { remember } from '../remember.ts';

/** `foldedWords('الأمم المتحدة')` → الامم, المتحده. */
export const foldedWords = remember((text): readonly string[] => foldArabic(text).split(' '));
