import { copyMessages } from '../../react/copy.messages.js';
import { workspaceMessages } from '../../react/workspace.messages.js';

/** English for how a payment ended. */
export const returnEndMessages = {
  ...copyMessages,
  ...workspaceMessages,
  'return.checking': 'Looking up your payment.',
  'return.check_failed': 'Your payment could not be looked up. Nothing is lost; try again.',
  'return.unknown':
    'The payment that you came back from is not known here. What you see is up to date.',
  'return.other_workspace':
    'You came back from a payment for another workspace. Nothing was changed in this one.',
  'return.settling':
    'Submitted. Waiting for confirmation, usually under a minute. What you see may still be from before.',
  'return.stuck':
    'Confirmation takes longer than usual. Nothing has failed: you do not need to pay again. If it lasts, contact support with the details.',
  'return.settled': 'Confirmed. Your billing is up to date.',
  'return.payment_failed': 'The payment did not go through. What is still open is shown below.',
  'return.refresh': 'Refresh',
  'return.retry': 'Try again',
  'return.copy': 'Copy details for support',
  'return.checkout': 'Checkout: {id}',
  'return.paid_at': 'Paid: {time}',
} as const;
