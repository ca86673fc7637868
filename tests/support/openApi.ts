/** The OpenAPI document as somebody reads it who does not know how it was made. */
import type { Plugin } from 'esbuild';
import { makeDocument } from '../../scripts/openapi/makeDocument.ts';

interface Schema {
  readonly [keyword: string]: unknown;
}

interface Header {
  readonly required?: boolean;
  readonly schema: Schema;
}

interface ResponseObject {
  readonly headers?: Readonly<Record<string, Header>>;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: Schema;
}

export interface Operation {
  readonly operationId: string;
  readonly description?: string;
  readonly 'x-farebox-action'?: string | readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly required: boolean;
    readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
  };
  readonly responses: Readonly<Record<string, ResponseObject>>;
}

export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** What is referred to stands in its place, but for the schemas. */
export async function openApi(...plugins: Plugin[]): Promise<OpenApi> {
  const document = JSON.stringify(await makeDocument(...plugins));
  const { components } = JSON.parse(document) as { components: Record<string, Schema> };
  const shared = (_: string, value: unknown) => {
    const ref = typeof value === 'object' && value !== null && '$ref' in value ? value.$ref : '';
    const [, kind = '', name = ''] = /^#\/components\/(\w+)\/(.+)$/.exec(String(ref)) ?? [];
    return kind === '' || kind === 'schemas' ? value : components[kind]?.[name];
  };
  return JSON.parse(JSON.stringify(JSON.parse(document), shared));
}

export interface Place {
  /** As `/v1/workspaces/{workspaceId}/checkouts/{id}`. */
  readonly path: string;
  /** In lower case. */
  readonly method: string;
  readonly operation: Operation;
}

export function placesIn({ paths }: OpenApi): Place[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    ['get', 'post', 'put', 'delete'].flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [{ path, method, operation }];
    }),
  );
}

/** The operation that a request is for; literal parts of a path before open ones. */
export function placeOf(places: readonly Place[], method: string, url: string): Place | undefined {
  const { pathname } = new URL(url);
  const start = pathname.indexOf('/v1/');
  const fitting = places.filter(
    (place) =>
      place.method === method.toLowerCase() && patternOf(place.path).test(pathname.slice(start)),
  );
  return fitting.toSorted((a, b) => openParts(a) - openParts(b))[0];
}

const patternOf = (path: string) => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);

const openParts = ({ path }: Place) => path.split('{').length;
