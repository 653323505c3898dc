import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { compileLexicon } from '../../../src/extraction/lexicon/lexicon.ts';
import { talkSentences } from '../../../src/extraction/names/fight-context.ts';
import { History } from '../../../src/extraction/names/history.ts';
import { makeReadable, readAgain, readFirst } from '../../../src/extraction/names/reading.ts';
import type { Reading } from '../../../src/extraction/names/reading.ts';
import { Registry } from '../../../src/extraction/names/registry.ts';
import { NO_SALIENCE, weighSides } from '../../../src/extraction/names/salience.ts';
import { tokenize } from '../../../src/extraction/names/tokens.ts';

const lexicon = compileLexicon();

/** Sentences that name, describe and refer: what each means depends on those before it and on whom all of them are about. */
const SENTENCES = [
  'اندلعت اشتباكات بين الجيش السوداني وقوات الدعم السريع في الخرطوم.',
  'وقال وزير الدفاع إن الجيش سيطر على مدينة الأبيض.',
  'وتراجع المتمردون، وقبل الطرفان الهدنة.',
  'أعلن الرئيس الأذربيجاني إلهام علييف أن قواته تقدمت، وقال علييف إن بلاده تريد السلام.',
  'قصف انفصاليون أرمن مواقع الجيش الأذري في إقليم ناغورني قره باغ.',
  'قالت وزارة الدفاع في بيان إن فصائل المعارضة انسحبت، وأضاف البيان أن لواء اليرموك تقدم نحو دمشق.',
  'التقى سيرغي بيتروف، مستشار الرئيس الروسي، نظيره التركي في أنقرة، وأشاد بيتروف باليرموك.',
  'سيطرت حركة الشباب على بلدتي ماركا وبراوي في الإقليم.',
  'وصل وزيرا خارجية أرمينيا وأذربيجان إلى العاصمة باكو.',
];

const notes = ({ phrases, ctx: { registry } }: Reading) => ({
  phrases,
  actors: [...registry.actors],
  places: [...registry.places],
});

describe('reading a text again', () => {
  it('from where its meaning first depended on whom it is about finds what reading all of it anew finds', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SENTENCES), { maxLength: 8 }), (sentences) => {
        const shadow = makeShadow(sentences.join(' '));
        const tokens = tokenize(shadow, [], lexicon);
        const text = makeReadable(shadow, lexicon, tokens);
        const first = readFirst(text);
        const salience = weighSides(tokens, first.phrases, first.ctx.registry);
        const registry = new Registry(lexicon);
        const history = new History(registry, NO_SALIENCE, talkSentences(tokens));
        const start = { at: 0, registry, history, phrases: [], list: [] };
        const anew = readAgain(text, { ...first, unsure: start }, salience);
        expect(notes(readAgain(text, first, salience))).toEqual(notes(anew));
      }),
      { numRuns: 200 },
    );
  });

  it('is not done where nothing depended on it', () => {
    const shadow = makeShadow('زار إيمانويل ماكرون باريس.');
    const text = makeReadable(shadow, lexicon, tokenize(shadow, [], lexicon));
    const first = readFirst(text);
    expect(first.unsure).toBeNull();
    expect(readAgain(text, first, NO_SALIENCE)).toBe(first);
  });
});
