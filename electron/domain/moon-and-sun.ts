/**
 * When the moon is new and where the sun stands, after Jean Meeus, «Astronomical Algorithms» (2nd ed., 1998), chapters 25
 * and 49. Times are Julian Ephemeris Days; within 1900–2100 new moons are right to half a minute, the sun to 0.01°.
 */

const DAYS_PER_CENTURY = 36_525;
/** 1 January 2000, noon. */
const J2000 = 2_451_545;
/** Mean length of a lunar month in days. */
export const LUNAR_MONTH = 29.530588861;

function sine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

/** Terms of table 49.A for the new moon: amount in days, power of the orbit's eccentricity, multiples of M, M', F, Ω. */
const MOON_TERMS: readonly (readonly [number, number, number, number, number, number])[] = [
  [-0.4072, 0, 0, 1, 0, 0],
  [0.17241, 1, 1, 0, 0, 0],
  [0.01608, 0, 0, 2, 0, 0],
  [0.01039, 0, 0, 0, 2, 0],
  [0.00739, 1, -1, 1, 0, 0],
  [-0.00514, 1, 1, 1, 0, 0],
  [0.00208, 2, 2, 0, 0, 0],
  [-0.00111, 0, 0, 1, -2, 0],
  [-0.00057, 0, 0, 1, 2, 0],
  [0.00056, 1, 1, 2, 0, 0],
  [-0.00042, 0, 0, 3, 0, 0],
  [0.00042, 1, 1, 0, 2, 0],
  [0.00038, 1, 1, 0, -2, 0],
  [-0.00024, 1, -1, 2, 0, 0],
  [-0.00017, 0, 0, 0, 0, 1],
  [-0.00007, 0, 2, 1, 0, 0],
  [0.00004, 0, 0, 2, -2, 0],
  [0.00004, 0, 3, 0, 0, 0],
  [0.00003, 0, 1, 1, -2, 0],
  [0.00003, 0, 0, 2, 2, 0],
  [-0.00003, 0, 1, 1, 2, 0],
  [0.00003, 0, -1, 1, 2, 0],
  [-0.00002, 0, -1, 1, -2, 0],
  [-0.00002, 0, 1, 3, 0, 0],
  [0.00002, 0, 0, 4, 0, 0],
];

/** Planetary terms of the same chapter: angle at k = 0, its growth with k, amount in millionths of a day. */
const PLANETARY_TERMS: readonly (readonly [number, number, number])[] = [
  [299.77, 0.107408, 325],
  [251.88, 0.016321, 165],
  [251.83, 26.651886, 164],
  [349.42, 36.412478, 126],
  [84.66, 18.206239, 110],
  [141.74, 53.303771, 62],
  [207.14, 2.453732, 60],
  [154.84, 7.30686, 56],
  [34.52, 27.261239, 47],
  [207.19, 0.121824, 42],
  [291.34, 1.844379, 40],
  [161.72, 24.198154, 37],
  [239.56, 25.513099, 35],
  [331.55, 3.592518, 23],
];

/** The Julian Ephemeris Day of new moon number `k`; number 0 is that of 6 January 2000. */
export function newMoon(k: number): number {
  const t = k / 1236.85;
  const mean = 2_451_550.09766 + LUNAR_MONTH * k + t * t * (0.00015437 - 0.00000015 * t);
  const eccentricity = 1 - t * (0.002516 + 0.0000074 * t);
  const sun = 2.5534 + 29.1053567 * k - 0.0000014 * t * t;
  const moon = 201.5643 + 385.81693528 * k + t * t * (0.0107582 + 0.00001238 * t);
  const latitude = 160.7108 + 390.67050284 * k - t * t * (0.0016118 + 0.00000227 * t);
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
  const periodic = MOON_TERMS.reduce(
    (sum, [amount, power, m, n, f, o]) =>
      sum + amount * eccentricity ** power * sine(m * sun + n * moon + f * latitude + o * node),
    0,
  );
  const planetary = PLANETARY_TERMS.reduce((sum, [at, growth, amount]) => sum + amount * sine(at + growth * k), 0);
  return mean + periodic + planetary / 1e6;
}

/** The apparent longitude of the sun in degrees, 0–360, on a Julian Ephemeris Day. */
export function sunLongitude(day: number): number {
  const t = (day - J2000) / DAYS_PER_CENTURY;
  const mean = 280.46646 + t * (36_000.76983 + 0.0003032 * t);
  const anomaly = 357.52911 + t * (35_999.05029 - 0.0001537 * t);
  const centre =
    (1.914602 - t * (0.004817 + 0.000014 * t)) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.000289 * sine(3 * anomaly);
  const apparent = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t);
  return ((apparent % 360) + 360) % 360;
}
