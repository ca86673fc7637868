import { maskSecrets } from '../rules/support.js';

/** What people will read, without the secrets of who writes; an id is no text. */
export function maskForm(form: object): object {
  const fields = Object.entries(form).map(([name, value]: [string, unknown]) => {
    const isText = typeof value === 'string' && !name.endsWith('Id');
    return [name, isText ? maskSecrets(value) : value];
  });
  return Object.fromEntries(fields);
}
