/** English for what went wrong. */
export const errorMessages = {
  'error.payment_declined': 'The card was declined. Try another card.',
  'error.authentication_required': 'Your bank wants you to confirm this payment.',
  'error.not_verified': 'The payment was not confirmed at the bank. Nothing was charged.',
  'error.validation': 'Something here was not accepted. Mend it and try again.',
  'error.version_conflict': 'Someone else saved first. Look at what holds now, then try again.',
  'error.rate_limited': 'Too many attempts. Wait a moment and try again.',
  'error.offline': 'No connection. Nothing was lost; try again when you are online.',
  'error.timeout': 'No answer came in time. Try again: it will not be charged twice.',
  'error.settling': 'This is already being processed.',
  'error.in_flight': 'This is already being processed.',
  'error.idempotency_in_progress': 'This is already being processed.',
  'error.link_expired': 'The link to this document has expired. Try again.',
  'error.unsafe_url':
    'The address to continue at is not one this page trusts, so it was not opened.',
  'error.other': 'That did not work. Try again.',
} as const;
