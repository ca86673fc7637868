/** A JSON text with another value at a place; without the place, and if it is no JSON, the same. */
export function rewritten(text: string, path: readonly string[], value: unknown): string {
  try {
    return JSON.stringify(withValue(JSON.parse(text), path, value));
  } catch {
    return text;
  }
}

function withValue(node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(node)) {
    return node.map((item: unknown, i) =>
      key === '*' || key === String(i) ? withValue(item, rest, value) : item,
    );
  }
  if (typeof node !== 'object' || node === null) return node;
  const fields: Readonly<Record<string, unknown>> = { ...node };
  return { ...fields, [key]: withValue(fields[key], rest, value) };
}
