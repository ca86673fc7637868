import { setupWorker } from 'msw/browser';

let started: Promise<ReturnType<typeof setupWorker>> | undefined;

/** The one service worker that answers for every story. */
export function startWorker() {
  started ??= (async () => {
    const worker = setupWorker();
    await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
    return worker;
  })();
  return started;
}
