// One distance, told in miles where her language counts so, and kept in kilometres for every other language.

export type DistanceUnit = 'miles' | 'kilometres';

/** The international mile. */
const KILOMETRES_IN_A_MILE = 1.609344;
const TENTHS = 10;

interface Way {
  readonly distance?: number | undefined;
}

/**
 * A way as her language tells it. What was told in the other unit comes to a tenth.
 *
 * @param way its distance in kilometres, as it is kept
 */
export function wayIn<Told extends Way>(unit: DistanceUnit, way: Told): Told {
  if (way.distance === undefined) return way;
  const told = unit === 'miles' ? way.distance / KILOMETRES_IN_A_MILE : way.distance;
  return { ...way, distance: Math.round(told * TENTHS) / TENTHS };
}

/**
 * A way as it is kept.
 *
 * @param way its distance in the unit of her language
 * @returns the same with kilometres
 */
export function wayFrom<Told extends Way>(unit: DistanceUnit, way: Told): Told {
  if (way.distance === undefined || unit === 'kilometres') return way;
  return { ...way, distance: way.distance * KILOMETRES_IN_A_MILE };
}
