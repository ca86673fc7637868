'use client';
import { type ComponentType, useEffect, useState, useSyncExternalStore } from 'react';
import { useBilling } from '../BillingContext.js';
import type { Unread } from '../ReadView.js';
import { useWords } from '../useWords.js';
import { ReadArm } from './ReadArm.js';

/**
 * A component whose code, and the words of `widget`, load when it is first drawn: meanwhile a
 * skeleton stands in its place, or the failure with another try. Once both are loaded it is drawn
 * at once. On a server it is a skeleton.
 */
export function whenNeeded<P extends object>(
  widget: string,
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  const held = () => loaded;

  return function WhenNeeded(props: P) {
    const { report } = useBilling();
    const words = useWords(widget);
    const Part = useSyncExternalStore(never, held, nothing);
    const [end, setEnd] = useState<{ readonly error?: unknown } | null>(null);
    useEffect(() => {
      if (held() !== null || end !== null) return undefined;
      let isGone = false;
      load().then(
        (part) => {
          loaded = part;
          if (!isGone) setEnd({});
        },
        (error: unknown) => {
          if (isGone) return;
          report(error);
          setEnd({ error });
        },
      );
      return () => void (isGone = true);
    }, [end, report]);

    if (Part !== null && !words) return <Part {...props} />;
    const retry = () => {
      setEnd(null);
      if (words?.state === 'failed') words.retry();
    };
    const view: Unread =
      end !== null && 'error' in end
        ? { state: 'failed', error: end.error, retry }
        : (words ?? { state: 'loading' });
    return <ReadArm view={view} widget={widget} />;
  };
}

const never = () => () => {};
const nothing = () => null;
