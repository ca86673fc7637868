'use client';
import { useCallback, useEffect, useRef } from 'react';
import type { BillingClient } from '../client/index.js';

/**
 * Whether this widget is still there for the workspace of a client: what comes later is neither
 * drawn nor followed. `leave` forgets what belongs to a workspace when the page turns from it.
 */
export function useStill(
  { workspaceId }: BillingClient,
  leave: () => void,
): (asked: BillingClient) => boolean {
  const here = useRef<string | null>(null);
  const latest = useRef(leave);

  useEffect(() => {
    latest.current = leave;
  });

  useEffect(() => {
    here.current = workspaceId;
    return () => {
      here.current = null;
      latest.current();
    };
  }, [workspaceId]);

  return useCallback((asked) => here.current === asked.workspaceId, []);
}
