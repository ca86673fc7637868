import type { Backend, StoredAnswer } from './Backend.js';
import { demandCurrency } from './catalogue.js';
import { planQuery } from './inputs.js';
import { parsed } from './route.js';

/** Prices for everybody, to be kept for five minutes. */
export async function publicPlans(backend: Backend, query: object): Promise<StoredAnswer> {
  const { currency } = parsed(planQuery, query);
  const data = await backend.listPlans();
  demandCurrency(data, currency);
  return {
    status: 200,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'public, max-age=300' },
    body: JSON.stringify({ data }),
  };
}
