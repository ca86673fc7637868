/** What a route reads, as the document tells it. */
import { type OverrideActionContext, toJsonSchema } from '@valibot/to-json-schema';
import { type GenericSchema, safeParse } from 'valibot';
import { eventsAnswer } from '../../src/server/events.js';
import { overviewAnswer } from '../../src/server/overviewAnswer.js';
import { type Route, versioned } from '../../src/server/route.js';
import { parameter } from './headers.js';
import type { Json, Schema } from './schemaReader.js';

/** Path, query and headers. */
export function parametersOf(route: Route): Json[] {
  const isChange = route.method !== 'GET';
  return [
    ...(route.path.includes('/:id') ? [parameter('id')] : []),
    ...(isChange ? [parameter('idempotencyKey')] : queryOf(route.input)),
    ...(route.reply === versioned ? [parameter('ifMatch')] : []),
    ...(route.reply === overviewAnswer ? [parameter('ifNoneMatch')] : []),
    ...(route.reply === eventsAnswer ? [parameter('lastEventId')] : []),
  ];
}

/** The body of a change; a DELETE has none. */
export function bodyOf({ method, input }: Route): Json | undefined {
  if (method === 'GET' || method === 'DELETE') return undefined;
  const schema = schemaOf(input, 'input');
  return { required: !safeParse(input, {}).success, content: { 'application/json': { schema } } };
}

export function queryOf(input: GenericSchema): Json[] {
  const { properties = {} } = schemaOf(input, 'output');
  return Object.entries(properties).map(([name, { default: usual, ...schema }]) => ({
    name,
    in: 'query',
    schema: { ...schema, ...(typeof usual === 'string' && { default: JSON.parse(usual) }) },
  }));
}

/** A body is told as it is written; a query as it is read, since all of it is written as text. */
function schemaOf(input: GenericSchema, typeMode: 'input' | 'output'): Schema {
  const converted = toJsonSchema(input, { target: 'draft-2020-12', typeMode, overrideAction });
  const { $schema: _, ...schema }: Schema = JSON.parse(JSON.stringify(converted));
  return schema;
}

function overrideAction({ valibotAction, jsonSchema }: OverrideActionContext) {
  if (valibotAction.type === 'trim') return { ...jsonSchema, pattern: '\\S' };
  // JSON Schema reads every pattern as Unicode
  if (valibotAction.type === 'regex' && 'requirement' in valibotAction) {
    const { requirement } = valibotAction;
    if (requirement instanceof RegExp) return { ...jsonSchema, pattern: requirement.source };
  }
  return null;
}
