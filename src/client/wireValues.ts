/** The kinds of value on the wire, and shapes that are told by what they carry. */
import { custom, type GenericSchema, lazy, object } from 'valibot';
import { type Instant, lookUp } from '../rules/index.js';

export const text = custom<string>((value) => typeof value === 'string');
export const flag = custom<boolean>((value) => typeof value === 'boolean');
export const nothing = custom<undefined>((value) => value === undefined);
export const whole = custom<number>(Number.isSafeInteger);
export const count = custom<number>((value) => Number.isSafeInteger(value) && Number(value) >= 0);
export const instant = custom<Instant>(
  (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
);

/** One of these words. */
export const oneOf = <const T extends string | boolean>(...words: readonly T[]) =>
  custom<T>((value) => words.some((word) => word === value));

/** The shape that a field names; `otherwise` where it names none of them. */
export const shapeBy = <S extends GenericSchema, O extends GenericSchema>(
  field: string,
  shapes: Readonly<Record<string, S>>,
  otherwise: O,
) => lazy((value) => lookUp(shapes, String(fieldsOf(value)[field])) ?? otherwise);

/** One shape under names that are open. */
export const eachNamed = <S extends GenericSchema>(shape: S) =>
  lazy((value) =>
    object(Object.fromEntries(Object.keys(fieldsOf(value)).map((name) => [name, shape]))),
  );

/** What an object carries; nothing for anything else. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
