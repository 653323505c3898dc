// Bodies without their nation that only the state of the ground has: the regime, its police, its rescuers.
import { describe, expect, it } from 'vitest';
import { read } from './support.ts';

const TOWNS = 'دارت معارك في حمص وحماة وإدلب. ';
/** The actors of the last name of a text. */
const lastOf = (text: string) => read(text).short.at(-1);

describe('a body that only the state of the ground has', () => {
  it.each([
    [
      'قصفت الطائرات الروسية المدينة، وتقدمت قوات النظام',
      'قوات النظام → syria-army',
      'beside a foreign army',
    ],
    ['قال الجيش التركي إن أهالي نزحوا نحو مناطق النظام', 'النظام → syria-government', 'told by another army'],
    ['اتفقت واشنطن وموسكو على انسحاب القوات الحكومية', 'القوات الحكومية → syria-army', 'between two powers'],
    [
      'أعلن جيش الفتح هجوما، وردت القوات النظامية',
      'القوات النظامية → syria-army',
      'after a group called an army',
    ],
    ['وصلت الشرطة العسكرية الروسية، وقال الدفاع المدني', 'الدفاع المدني → syria-civil-defence', 'rescuers'],
  ])('%s → %s (%s)', (text, name) => {
    expect(lastOf(`${TOWNS}${text}.`)).toBe(name);
  });

  it('is described by where it stands or who backs it', () => {
    expect(lastOf(`${TOWNS}وتقدمت القوات الحكومية المدعومة من جهات كثيرة.`)).toBe(
      'القوات الحكومية → syria-army',
    );
  });

  it('but with the nation named it is of that nation', () => {
    expect(lastOf(`${TOWNS}وانتقد النظام الإيراني.`)).toBe('النظام الإيراني → iran-government');
  });

  it('and where no towns tell of a ground it is that of the body named before', () => {
    expect(lastOf('أعلنت الحكومة المصرية الطوارئ. وانتشرت قوات الأمن في الشوارع.')).toBe(
      'قوات الأمن → egypt-police',
    );
  });

  it('"the government" is that of the country told of, whoever speaks from outside', () => {
    const text =
      'شنت القوات الأميركية ضربات في أفغانستان على حركة طالبان. وقتل جنود في أفغانستان. وقالت وزارة الدفاع الأميركية إن الحكومة تسيطر على نصف البلاد.';
    expect(lastOf(text)).toBe('الحكومة → afghanistan-government');
  });
});
