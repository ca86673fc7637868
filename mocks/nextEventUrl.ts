import type { World } from './World.js';

/** Where the next row of the ledger leads, in a product whose jobs can be looked at. */
export function nextEventUrl({ catalogue, ledger, processorBaseUrl }: World): string | null {
  const place = ledger.rows.length + 1;
  return catalogue.linksEvents ? `${processorBaseUrl}/processor/events/${place}` : null;
}
