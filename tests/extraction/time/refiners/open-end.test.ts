import { describe, expect, it } from 'vitest';
import { read } from '../support.ts';

describe('open ends', () => {
  it.each([
    ['ومنذ 27 أيلول/سبتمبر', ['منذ 27 أيلول/سبتمبر = 2020-09-27/..']],
    ['حتى 10 نوفمبر', ['حتى 10 نوفمبر = ../2020-11-10']],
    ['لغاية يوم الأحد', ['غاية يوم الأحد = ../2020-10-25']],
    ['منذ مساء أمس', ['منذ مساء أمس = 2020-10-26/..']],
    ['منذ مطلع العام', ['منذ مطلع العام = 2020-01-01/..']],
  ])('have one day: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['منذ بداية المعارك', []],
    ['حتى تحرير المدينة', []],
    ['منذ لحظة التوصل', []],
  ])('need a date: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
