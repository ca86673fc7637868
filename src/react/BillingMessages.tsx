'use client';
import { type ReactNode, useMemo } from 'react';
import { BillingContext, useBilling } from './BillingContext.js';
import type { Messages } from './messages.js';

export interface BillingMessagesProps {
  /** Words by key, in front of the provider's. */
  readonly messages: Messages;
  readonly children?: ReactNode;
}

/** Other words for the widgets inside, e.g. another title for one of them. Renders its children alone. */
export function BillingMessages({ messages, children }: BillingMessagesProps) {
  const billing = useBilling();
  const scoped = useMemo(() => {
    const { language } = billing;
    return {
      ...billing,
      language: { ...language, messages: { ...language.messages, ...messages } },
    };
  }, [billing, messages]);
  return <BillingContext.Provider value={scoped}>{children}</BillingContext.Provider>;
}
