/** Name of the colour space in the registry of the ICC. */
export const SRGB_NAME = 'sRGB IEC61966-2.1';

/** White of the profile connection space (ICC.1:2001-04, 6.1.1), and the primaries of sRGB adapted to it (Bradford). */
const WHITE = [0.9642, 1, 0.8249] as const;
const RED = [0.43607, 0.22249, 0.01392] as const;
const GREEN = [0.38515, 0.71687, 0.09708] as const;
const BLUE = [0.14307, 0.06061, 0.7141] as const;

const CURVE_POINTS = 1024;
const HEADER = 128;

let made: Uint8Array | null = null;

/**
 * An ICC profile of version 2 for an sRGB display, made here from the numbers of IEC 61966-2-1 so that no binary of
 * somebody else's is carried: header, table of nine tags, one curve for the three colours.
 */
export function srgbProfile(): Uint8Array {
  made ??= makeProfile();
  return made;
}

function makeProfile(): Uint8Array {
  const curve = curveTag();
  const tags: readonly (readonly [string, Uint8Array])[] = [
    ['desc', descriptionTag(SRGB_NAME)],
    ['cprt', bytes('text', zeros(4), 'No copyright, use freely', zeros(1))],
    ['wtpt', xyzTag(WHITE)],
    ['rXYZ', xyzTag(RED)],
    ['gXYZ', xyzTag(GREEN)],
    ['bXYZ', xyzTag(BLUE)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const places = new Map<Uint8Array, number>();
  let end = HEADER + 4 + 12 * tags.length;
  const data: Uint8Array[] = [];
  for (const [, tag] of tags) {
    if (places.has(tag)) continue;
    places.set(tag, end);
    const padded = bytes(tag, zeros(-tag.length & 3));
    data.push(padded);
    end += padded.length;
  }
  const table = tags.map(([name, tag]) => bytes(name, uint32(places.get(tag) ?? 0), uint32(tag.length)));
  return bytes(header(end), uint32(tags.length), ...table, ...data);
}

/** ICC.1:2001-04, 6.1: version 2.1, a display device, RGB by way of XYZ, made on the day of the standard. */
function header(size: number): Uint8Array {
  const date = bytes(...[1999, 10, 18, 0, 0, 0].map(uint16));
  const description = bytes(uint32(size), zeros(4), uint32(0x02100000), 'mntr', 'RGB ', 'XYZ ', date, 'acsp');
  return bytes(description, zeros(68 - description.length), ...WHITE.map(fixed), zeros(HEADER - 80));
}

/** 6.5.17: the name in ASCII; none in Unicode or for a Macintosh, whose field has a fixed length. */
function descriptionTag(name: string): Uint8Array {
  return bytes('desc', zeros(4), uint32(name.length + 1), name, zeros(1), zeros(8), zeros(3 + 67));
}

function xyzTag(values: readonly number[]): Uint8Array {
  return bytes('XYZ ', zeros(4), ...values.map(fixed));
}

/** IEC 61966-2-1, 5.2: a straight piece near black, then a power of 2.4. */
function curveTag(): Uint8Array {
  const points = Array.from({ length: CURVE_POINTS }, (_, index) => {
    const value = index / (CURVE_POINTS - 1);
    return uint16(Math.round(65535 * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)));
  });
  return bytes('curv', zeros(4), uint32(CURVE_POINTS), ...points);
}

function bytes(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((each) => [...(typeof each === 'string' ? Buffer.from(each, 'latin1') : each)]));
}

function zeros(count: number): Uint8Array {
  return new Uint8Array(count);
}

function uint16(value: number): Uint8Array {
  return Uint8Array.of(value >>> 8, value);
}

function uint32(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}

/** s15Fixed16Number. */
function fixed(value: number): Uint8Array {
  return uint32(Math.round(value * 65536));
}
