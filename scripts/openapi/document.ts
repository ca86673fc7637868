/** The HTTP contract as an OpenAPI document, told by the modules that answer it and read it. */
import { components } from './components.js';
import { HEADERS, PARAMETERS } from './headers.js';
import { type Descriptions, pathsOf } from './paths.js';
import type { Json } from './schemaReader.js';

export interface Given {
  /** Of the package. */
  readonly version: string;
  readonly descriptions: Descriptions;
}

const ABOUT = `Billing of a workspace: plan, payments, credits, seats and storage, with every rule evaluated.

- Who asks is the host's to say: its session, token or gateway authenticates each request, so no scheme is named here. 401 is nobody.
- \`x-farebox-action\` is the action that the rules are asked about; of several, the request says which.
- A word with \`x-known-values\` is open: a newer server may say another. Draw it as it is, and let it buy nothing.
- Objects are open too: a field that is not named here is nothing to rely on.
- Trust \`retryable\` of a problem, not its number. A method that a path does not have is 405, with \`Allow\`.`;

export function document({ version, descriptions }: Given): Json {
  const { paths, problems } = pathsOf(descriptions);
  return {
    openapi: '3.1.1',
    info: {
      title: 'farebox',
      version,
      description: ABOUT,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [
      {
        url: '{baseUrl}',
        description: 'Wherever the host mounts it.',
        variables: { baseUrl: { default: '/api/billing' } },
      },
    ],
    paths,
    components: {
      schemas: components(),
      responses: problems,
      parameters: PARAMETERS,
      headers: HEADERS,
    },
  };
}
