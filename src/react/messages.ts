/**
 * Words, and how a sentence is made from them.
 *
 * A message is a string with `{name}` places, or one such string per plural category, chosen by
 * `count`. Each widget brings its English; a host's `messages` win over it by key.
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

export interface Language {
  readonly messages: Messages;
  readonly plural: (count: number) => Intl.LDMLPluralRule;
  readonly number: (value: number) => string;
}

/** `t` over a widget's own English and what the host puts in its place. */
export function createTranslate<M extends Messages>(
  english: M,
  { messages, plural, number }: Language,
): Translate<keyof M & string> {
  const find = (key: string): Message | undefined => messages[key] ?? english[key];

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

  return Object.assign((key: string, vars: Vars = {}) => fill(find(key) ?? key, vars), {
    of: (group: string, value: string, vars: Vars = {}) =>
      fill(find(`${group}.${value}`) ?? value, vars),
  });
}
