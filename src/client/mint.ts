/** A name that nobody guesses and nobody else has: 32 hexadecimal digits. */
export function mint(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
