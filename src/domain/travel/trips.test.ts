import { describe, expect, test } from 'vitest';
import { tripsFor } from './trips.ts';

describe('tripsFor', () => {
  test('goes there and back for every visit, and once for planning', () => {
    expect(tripsFor(5, { distance: 13, minutes: 30 })).toEqual({
      visits: 5,
      planning: 1,
      operations: 0,
      trips: 6,
      distance: 156,
      hours: 6,
    });
  });

  test('needs no trip where there is no visit', () => {
    expect(tripsFor(0, { distance: 13, minutes: 30 })).toMatchObject({ trips: 0, distance: 0 });
  });

  test('goes there and back for an operation that only this treatment needs', () => {
    const way = { distance: 13, minutes: 30 };

    expect(tripsFor(0, way, 1)).toMatchObject({ trips: 1, distance: 26, hours: 1 });
    expect(tripsFor(5, way, 1)).toMatchObject({ trips: 7, distance: 182 });
  });

  test('knows no distance and no hours that were not told', () => {
    expect(tripsFor(15, { distance: undefined, minutes: undefined })).toMatchObject({
      trips: 16,
      distance: undefined,
      hours: undefined,
    });
  });
});
