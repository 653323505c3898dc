// The size of a truce's points, which the legend draws too.

/** Half of a point's figure. */
export const POINT_RADIUS = 6;
