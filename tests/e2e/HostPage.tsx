import { StrictMode, useEffect } from 'react';
import { BillingPage, BillingProvider } from '../../src/index.js';
import type { BillingClient } from '../../src/client/index.js';
import type { BillingOverview } from '../../src/rules/index.js';

export interface HostPageProps {
  readonly client: BillingClient;
  readonly initialOverview: BillingOverview;
  readonly locale: string;
  readonly timeZone: string;
  readonly onHydrated?: () => void;
}

/** The page of a host that draws it on the server, from the first answer. */
export function HostPage({ onHydrated, ...props }: HostPageProps) {
  useEffect(() => onHydrated?.(), [onHydrated]);
  return (
    <StrictMode>
      <BillingProvider {...props}>
        <BillingPage />
      </BillingProvider>
    </StrictMode>
  );
}
