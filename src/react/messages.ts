/**
 * Words, and how a sentence is made from them.
 *
 * A message is a string with `{name}` places, or one such string per plural category, chosen by
 * `count`. A key is looked up in this order:
 *
 * | words                        | given by                                        |
 * | ---------------------------- | ----------------------------------------------- |
 * | of a part of the page        | `messages` of the closest `<BillingMessages>`   |
 * | of the host                  | `messages` of the provider                      |
 * | of the host's own `t`        | `translate`; `undefined` where it has none      |
 * | of a language                | `catalogue`, e.g. `de` of `farebox/locales/de`  |
 * | English                      | the widget itself                               |
 *
 * A key that none of them has is drawn as itself.
 */

export type PluralMessage = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }
>;
export type Message = string | PluralMessage;

/** Messages by key, e.g. `{ 'status.active': 'Aktiv' }`. `farebox/locales/en` lists every key. */
export type Messages = Readonly<Record<string, Message>>;

/** What fills the places: text as it is, numbers in the locale's digits. */
export type Vars = Readonly<Record<string, string | number>>;

export interface Translate<K extends string> {
  (key: K, vars?: Vars): string;
  /** The words for one of an open set, e.g. a status: what nobody has words for is drawn as itself. */
  readonly of: (group: string, value: string, vars?: Vars) => string;
}

/** A host's own `t`. What it answers is drawn as it is: its places are filled already. */
export type HostTranslate = (key: string, vars: Vars) => string | undefined;

/** What a sentence is made with. */
export interface Tongue {
  readonly messages: Messages;
  readonly translate: HostTranslate | undefined;
  /** The words of a language. */
  readonly words: Messages;
  readonly plural: (count: number) => Intl.LDMLPluralRule;
  readonly number: (value: number) => string;
}

/** `t` over a widget's own English and what stands in its place. */
export function createTranslate<M extends Messages>(
  english: M,
  { messages, translate, words, plural, number }: Tongue,
): Translate<keyof M & string> {
  function say(key: string, vars: Vars, unknown: string): string {
    const own = messages[key];
    const said = own === undefined ? translate?.(key, vars) : undefined;
    return said ?? fill(own ?? words[key] ?? english[key] ?? unknown, vars);
  }

  function fill(message: Message, vars: Vars): string {
    const count = vars['count'];
    const text =
      typeof message === 'string'
        ? message
        : ((typeof count === 'number' ? message[plural(count)] : undefined) ?? message.other);
    return text.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = vars[name];
      return typeof value === 'number' ? number(value) : (value ?? place);
    });
  }

  return Object.assign((key: string, vars: Vars = {}) => say(key, vars, key), {
    of: (group: string, value: string, vars: Vars = {}) => say(`${group}.${value}`, vars, value),
  });
}
