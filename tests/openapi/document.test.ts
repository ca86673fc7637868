import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../scripts/openapi/makeDocument.ts';
import { createHttpClient } from '../../src/client/index.js';
import { ROUTE_NAMES } from '../../src/server/routes.js';
import { ROUTES } from '../contract/requests.table.js';
import { openApi, placeOf, placesIn } from '../support/openApi.js';

const document = await openApi();
const places = placesIn(document);
const MOUNT = 'https://billing.test/api';

describe('the document', () => {
  it('is OpenAPI 3.1', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(
      JSON.parse(JSON.stringify(await makeDocument())),
    );
    expect(errors).toBeUndefined();
    expect({ valid, version: validator.version }).toEqual({ valid: true, version: '3.1' });
  });

  it('has each route of the table, and no other', () => {
    const names = places
      .filter(({ path }) => path !== '/v1/plans')
      .map(({ method, path }) =>
        `${method.toUpperCase()} ${path.replace('/v1/workspaces/{workspaceId}', '')}`.replace(
          '{id}',
          ':id',
        ),
      );
    expect(names.toSorted()).toEqual([...ROUTE_NAMES].toSorted());
  });

  it.each(ROUTES)('names the action of a route: %s by %s', (action, route) => {
    const [method = '', path = ''] = route.split(' ');
    const place = placeOf(places, method, `${MOUNT}/v1/workspaces/ws_1${path}`);
    expect([place?.operation['x-farebox-action']].flat()).toContain(action);
  });

  it('says of each operation what it does', () => {
    expect(places.filter(({ operation }) => operation.description === '')).toEqual([]);
  });
});

describe('an open word', () => {
  const at = (pointer: string): object =>
    pointer.split('.').reduce<object>((it, name) => Object(Reflect.get(it, name)), document);

  it.each([
    [
      'Subscription.properties.status',
      'active trialing past_due canceled unpaid incomplete incomplete_expired paused',
    ],
    ['Invoice.properties.status', 'draft open failed requires_action paid void canceled'],
    ['Transaction.properties.type', 'add reserve charge refund usage reset'],
    ['Transaction.properties.direction', 'credit debit none'],
    [
      'AutoReload.properties.status',
      'off no_method armed reloading cooling capped failed suspended',
    ],
    [
      'Problem.properties.reason',
      'not_member policy_off surface_unsupported contract_managed no_billing_record no_subscription status_blocks role no_payment_method limit_blocks settling in_flight',
    ],
  ])('lists what is known, and lets others come: %s', (place, words) => {
    const {
      type,
      enum: closed,
      'x-known-values': known,
    } = Object(at(`components.schemas.${place}`));
    expect({ type, closed }).toEqual({ type: 'string', closed: undefined });
    expect(new Set(known)).toEqual(new Set(words.split(' ')));
  });
});

describe('an operation', () => {
  const asked: Request[] = [];
  const client = createHttpClient({
    baseUrl: MOUNT,
    workspaceId: 'ws_1',
    fetch: async (request) => {
      asked.push(request);
      return new Response(null, { status: 401 });
    },
  });
  const { workspaceId: _, subscribe: __, ...methods } = client;
  it.each(Object.entries(methods))(
    'is called as the method that asks for it: %s',
    async (name, method) => {
      await Promise.resolve(Reflect.apply(method, client, ['id_1'])).catch(() => {});
      const { method: verb, url } = asked.at(-1) ?? new Request(MOUNT);
      expect(placeOf(places, verb, url)?.operation.operationId).toBe(name);
    },
  );
});
