import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { NO_REVIEW, reviewFileSchema } from '../../../src/domain/review/review-schema.ts';

/** Every object of a JSON Schema that lists its keys. */
function shapesOf(schema: unknown): object[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const below = Object.values(schema).flatMap(shapesOf);
  return 'properties' in schema ? [schema, ...below] : below;
}

describe('the file of decisions', () => {
  it('is published as JSON Schema with all its parts required', () => {
    const schema = z.toJSONSchema(reviewFileSchema);
    expect(schema.$schema).toContain('json-schema.org');
    expect(schema.required).toEqual(Object.keys(NO_REVIEW));
  });

  it('takes no key that nobody knows, however deep it stands', () => {
    // As read, not as written: what is dropped in silence would be lost.
    const shapes = shapesOf(z.toJSONSchema(reviewFileSchema, { io: 'input' }));
    expect(shapes.length).toBeGreaterThan(20);
    for (const shape of shapes) expect(shape).toMatchObject({ additionalProperties: false });
  });
});
