/** The host's own address with what it needs to know. */
export function backTo(returnUrl: string, facts: Readonly<Record<string, string>>): string {
  const url = new URL(returnUrl);
  for (const [name, value] of Object.entries(facts)) url.searchParams.set(name, value);
  return url.href;
}
