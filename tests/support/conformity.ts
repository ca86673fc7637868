/**
 * Answers held to the OpenAPI document, more strictly than a client may: an object has no field
 * that is not named, and an open word is one of those that are known.
 */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { default as addFormats } from 'ajv-formats';
import { type OpenApi, type Operation, placeOf, placesIn } from './openApi.js';

type ResponseObject = Operation['responses'][string];

export interface Conformity {
  /** What does not fit, one line for each; none where all does. */
  readonly complaintsOf: (method: string, url: string, response: Response) => Promise<string[]>;
  /** Operations and statuses that were answered, e.g. `getOverview 200`. */
  readonly seen: ReadonlySet<string>;
}

export function conformityTo(document: OpenApi): Conformity {
  const places = placesIn(document);
  const validatorOf = validatorsOf(document);
  const seen = new Set<string>();

  function headersIn({ headers: told = {} }: ResponseObject, given: Headers) {
    const known = new Set([...Object.keys(told), 'Content-Type'].map((it) => it.toLowerCase()));
    const misfitting = Object.entries(told).flatMap(([name, { required = false, schema }]) => {
      const value = given.get(name);
      if (value === null) return required ? [`lacks ${name}`] : [];
      return misfits(validatorOf(schema), value).map((it) => `${name} ${it}`);
    });
    const others = [...given.keys()].filter((name) => !known.has(name));
    return [...misfitting, ...others.map((name) => `has ${name}`)];
  }

  async function contentIn({ content = {} }: ResponseObject, response: Response) {
    const type = response.headers.get('Content-Type') ?? 'no type';
    const schema = content[type]?.schema;
    if (type === 'text/event-stream' && schema !== undefined) {
      await response.body?.cancel();
      return [];
    }
    const text = await response.text();
    if (schema !== undefined) return misfits(validatorOf(schema), JSON.parse(text));
    const isEmpty = type === 'no type' && text === '' && Object.keys(content).length === 0;
    return isEmpty ? [] : [`has a body of ${type}`];
  }

  return {
    seen,
    async complaintsOf(method, url, response) {
      const operation = placeOf(places, method, url)?.operation;
      const told = operation?.responses[response.status];
      const name = `${operation?.operationId ?? `${method} ${url}`} ${response.status}`;
      if (told === undefined) return [`${name}: is not in the document`];
      seen.add(name);
      const found = [...headersIn(told, response.headers), ...(await contentIn(told, response))];
      return found.map((it) => `${name}: ${it}`);
    },
  };
}

function misfits(validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

/** By the schema as it stands in the document; each is made once. */
export function validatorsOf({ components }: OpenApi) {
  const ajv = new Ajv2020({ strict: true, allErrors: false });
  addFormats.default(ajv);
  for (const [name, schema] of Object.entries(components.schemas)) {
    ajv.addSchema(held(schema), `#/components/schemas/${name}`);
  }
  const made = new Map<object, ValidateFunction>();
  return (schema: object): ValidateFunction => {
    const known = made.get(schema);
    if (known !== undefined) return known;
    const validate = ajv.compile(held(schema));
    made.set(schema, validate);
    return validate;
  };
}

/** The same, with closed objects and closed words, wherever it is read. */
const held = (schema: object): object => JSON.parse(JSON.stringify(schema, closed));

function closed(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { 'x-known-values': known, ...rest }: Record<string, unknown> = { ...value };
  const isOpen = rest['type'] === 'object' && 'properties' in rest;
  return {
    ...(isOpen && !('additionalProperties' in rest) && { unevaluatedProperties: false }),
    ...(known !== undefined && { enum: known }),
    ...rest,
  };
}
