/** Ends a run: something is not as the rule book has it. */
export class Broken extends Error {
  override readonly name = 'Broken';
}

export function demand(holds: boolean, sentence: () => string): void {
  if (!holds) throw new Broken(sentence());
}
