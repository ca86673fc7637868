/** A body of JSON with one thing wrong in it. */
type Json = string | number | boolean | null | Json[] | { readonly [name: string]: Json };

export interface Mutant {
  /** What is wrong, and where: `without banner.kind`. Items of lists are alike. */
  readonly fault: string;
  readonly body: Json;
}

/** A field more in each object, each field less, and another word for each of `words`. */
export function* mutantsOf(body: Json, words: ReadonlySet<string>, at = ''): Generator<Mutant> {
  if (typeof body === 'string' && words.has(body)) {
    yield { fault: `another word for ${at}`, body: 'another_word' };
  }
  if (typeof body !== 'object' || body === null) return;
  if (Array.isArray(body)) {
    for (const [index, item] of body.entries()) {
      for (const mutant of mutantsOf(item, words, `${at}[]`)) {
        yield { ...mutant, body: body.with(index, mutant.body) };
      }
    }
    return;
  }
  yield { fault: `one more in ${at}`, body: { ...body, another_field: 1 } };
  for (const [name, value] of Object.entries(body)) {
    const place = at === '' ? name : `${at}.${name}`;
    const { [name]: _, ...others } = body;
    yield { fault: `without ${place}`, body: others };
    for (const mutant of mutantsOf(value, words, place)) {
      yield { ...mutant, body: { ...body, [name]: mutant.body } };
    }
  }
}
