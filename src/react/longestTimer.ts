/** What a browser's timer can count, in milliseconds; a longer one would ring at once. */
export const LONGEST_TIMER = 2 ** 31 - 1;
