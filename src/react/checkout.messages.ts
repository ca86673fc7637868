/** English for a payment on its way. */
export const checkoutMessages = {
  'checkout.complete': 'Submitted. Updating your billing.',
  'checkout.settled': 'Your billing is up to date.',
  'checkout.closed': 'Checkout closed. Nothing was charged.',
  'checkout.settling': 'Submitted. Waiting for confirmation, usually under a minute.',
  'checkout.stuck':
    'Still waiting for the processor. Nothing has failed: you do not need to pay again. If it lasts, contact support.',
  'checkout.refresh': 'Refresh',
} as const;
