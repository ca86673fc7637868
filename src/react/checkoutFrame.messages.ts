/** English for a checkout that is open. */
export const checkoutFrameMessages = {
  'checkout.title': 'Checkout',
  'checkout.close': 'Cancel checkout',
  'checkout.away': 'Finish in the browser window that opened, then come back here.',
  'checkout.blocked': 'The payment page did not open. Follow the link to it.',
  'checkout.open': 'Open the payment page',
  'checkout.finished': 'I finished',
  'checkout.no_slot': 'Checkout is not available on this page.',
} as const;
