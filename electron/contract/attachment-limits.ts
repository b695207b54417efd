/** Bytes of the largest photo shown small: the window must not decode a poster for a thumbnail. */
export const LARGEST_PHOTO = 30 * 1024 * 1024;
