/** How far an endless list has been read, and whether one more page can be. */
export type More = 'none' | 'ready' | 'loading' | 'failed';

interface Reading {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly isFetchNextPageError: boolean;
}

export function moreOf({ hasNextPage, isFetchingNextPage, isFetchNextPageError }: Reading): More {
  if (!hasNextPage) return 'none';
  if (isFetchingNextPage) return 'loading';
  return isFetchNextPageError ? 'failed' : 'ready';
}
