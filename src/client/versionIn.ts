/** The version that a text of JSON names, or `null`. */
export function versionIn(json: string): string | null {
  try {
    const { version }: { readonly version?: unknown } = JSON.parse(json);
    return typeof version === 'string' ? version : null;
  } catch {
    return null;
  }
}
