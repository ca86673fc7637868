import { lookUp } from '../../src/rules/open.js';
import { planQuery } from '../../src/server/inputs.js';
import type { Route } from '../../src/server/route.js';
import { nameOf, ROUTES } from '../../src/server/routes.js';
import { PUBLIC_PLANS } from './components.js';
import { caching, parameter } from './headers.js';
import { type Operation, OPERATIONS } from './operations.js';
import { bodyOf, parametersOf, queryOf } from './requests.js';
import { failuresOf, type Problems, responsesOf } from './responses.js';
import type { Json, Schema } from './schemaReader.js';

/** What an operation does, by its name. */
export type Descriptions = Readonly<Record<string, string | undefined>>;

/** The paths, and the problems that several of them answer. */
export function pathsOf(descriptions: Descriptions) {
  const problems: Problems = new Map();
  const paths = new Map<string, Record<string, Json>>();
  for (const route of ROUTES) {
    const operation = lookUp(OPERATIONS, nameOf(route));
    if (operation === undefined) continue;
    const path = `/v1/workspaces/{workspaceId}${route.path.replace(':id', '{id}')}`;
    const its: Record<string, Json> = paths.get(path) ?? { parameters: [parameter('workspaceId')] };
    its[route.method.toLowerCase()] = operationOf(route, operation, descriptions, problems);
    paths.set(path, its);
  }
  const open = publicPlans(descriptions, problems);
  return {
    paths: { '/v1/plans': { get: open }, ...Object.fromEntries(paths) },
    problems: Object.fromEntries(problems),
  };
}

function operationOf(
  route: Route,
  operation: Operation,
  descriptions: Descriptions,
  problems: Problems,
): Schema {
  const { id } = operation;
  const [action, ...others] = route.actions;
  const body = bodyOf(route);
  return {
    operationId: id,
    description: descriptions[id] ?? '',
    'x-farebox-action': others.length === 0 && action ? action : route.actions,
    parameters: parametersOf(route),
    ...(body !== undefined && { requestBody: body }),
    responses: responsesOf(route, operation, problems),
  };
}

function publicPlans(descriptions: Descriptions, problems: Problems): Json {
  const id = 'listPlans';
  return {
    operationId: id,
    description: descriptions[id] ?? '',
    parameters: queryOf(planQuery),
    responses: {
      '200': {
        description: 'The catalogue.',
        headers: caching('public, max-age=300'),
        content: { 'application/json': { schema: PUBLIC_PLANS } },
      },
      ...failuresOf(['validation', 'rate_limited', 'internal', 'unavailable'], false, problems),
    },
  };
}
