import type { Processor } from './processor.js';
/** The fake processor's pages; `null` for a request that is not for it. */
export async function answerProcessor(
  _request: Request,
  _processor: Processor,
): Promise<Response | null> {
  return null;
}
