/** English for payments that Stripe draws. */
export const stripeMessages = {
  'stripe.loading': 'Loading the payment form',
  'stripe.held': 'One checkout at a time. Finish or cancel the open one first.',
  'stripe.failed': 'The payment form could not be loaded. Nothing was charged.',
  'stripe.retry': 'Try again',
  'stripe.close': 'Close checkout',
  'stripe.expired': 'This checkout has expired. Nothing was charged; start again.',
  'stripe.save_card': 'Save card',
  'stripe.card_failed': 'The card could not be saved. Check it, or try another one.',
  'stripe.card_waiting':
    'Your bank has not answered yet. Wait, or cancel: a card that it accepts later is saved all the same.',
  'stripe.verifying': 'Your bank asks you to confirm this payment.',
} as const;
