/** What the shapes alone do not say of a value, wherever it stands in an answer. */
import { demand, quoted } from './demand.js';

/** Throws for a currency that is no ISO 4217 code, and for an instant that is not in UTC. */
export function demandExact(what: string, value: unknown, path = ''): void {
  if (typeof value === 'string') {
    const found = `${what} answered ${quoted(value)} at \`${path}\``;
    demand(
      !/(^|\.)currency$/.test(path) || /^[A-Z]{3}$/.test(value),
      `${found}, which nobody can print. Name the currency by its three capital letters.`,
    );
    demand(
      !/^\d{4}-\d\d-\d\dT[\d:.]+/.test(value) || value.endsWith('Z'),
      `${found}, which is another instant in every zone. Send UTC, with a Z at its end.`,
    );
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, each] of Object.entries(value)) {
    demandExact(what, each, path === '' ? name : `${path}.${name}`);
  }
}
