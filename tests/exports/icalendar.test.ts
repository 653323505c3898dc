import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { foldLine, writeIcs } from '../../src/exports/icalendar.ts';
import { CORPUS, dataOf, frameOf } from './export-fixture.ts';

const read = (changes = {}) =>
  new ICAL.Component(ICAL.parse(writeIcs(dataOf(CORPUS), frameOf(CORPUS, changes))));

describe('the calendar', () => {
  it('is read by another program: a day for what is dated, an entry without one for what is not', () => {
    const calendar = read({ publicUrl: 'https://site.example/' });
    const [event] = calendar.getAllSubcomponents('vevent');
    expect(event?.getFirstPropertyValue('summary')).toBe('X says it took the City; Y denies it');
    expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2020-11-08');
    expect(String(event?.getFirstPropertyValue('dtend'))).toBe('2020-11-09');
    expect(String(event?.getFirstPropertyValue('dtstamp'))).toBe('2020-11-09T00:00:00Z');
    expect(event?.getFirstPropertyValue('url')).toBe('https://site.example/#v=1&lang=en&e=m1');
    expect(String(event?.getFirstPropertyValue('description'))).toContain(
      '(denies that it happened, direct speech): «',
    );
    const [undated] = calendar.getAllSubcomponents('vjournal');
    expect(undated?.getFirstPropertyValue('dtstart')).toBe(null);
  });

  it('keeps hostile text as text: line breaks come back, control characters do not', () => {
    const [undated] = read().getAllSubcomponents('vjournal');
    expect(undated?.getFirstPropertyValue('summary')).toBe(
      CORPUS.events[1]?.headline.en.replace('\u0001', ''),
    );
  });

  it('has no line above 75 octets, and cuts no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const line = text.replace(/[\r\n]/g, '');
        const folded = foldLine(line);
        for (const part of folded.split('\r\n'))
          expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75);
        expect(folded.replaceAll('\r\n ', '')).toBe(line);
      }),
    );
  });
});
