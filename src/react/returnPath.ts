/** What a return writes into an address, and secrets that a processor may add to it. */
const OF_A_RETURN = /^(checkout|workspace)$|_secret$/;

type Address = Pick<Location, 'pathname' | 'search' | 'hash'>;

/**
 * Where a person comes back to: this page, without what an earlier return left in its address. The
 * path of a router that keeps it in the hash stays; a place in the page does not, since what became
 * of the payment stands at its top.
 */
export function returnPath(location: Address): string {
  return pageOf(location) + (/^#!?\//.exec(location.hash) ? location.hash : '');
}

/** The address of this page, without what an earlier return left in it. */
export function returnAddress(location: Address & Pick<Location, 'origin'>): string {
  return location.origin + pageOf(location) + location.hash;
}

function pageOf({ pathname, search }: Address): string {
  const query = new URLSearchParams(search);
  const left = Array.from(query.keys()).filter((name) => OF_A_RETURN.test(name));
  if (left.length === 0) return pathname + search;
  for (const name of left) query.delete(name);
  return query.size === 0 ? pathname : `${pathname}?${query}`;
}
