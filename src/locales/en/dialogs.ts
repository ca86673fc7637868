/** English for what opens once a person has pressed something: a checkout, a card, a question. */
import { cancelMessages } from '../../react/cancel.messages.js';
import { changeMessages } from '../../react/change.messages.js';
import { checkoutFrameMessages } from '../../react/checkoutFrame.messages.js';
import { formFrameMessages } from '../../react/formFrame.messages.js';
import { stripeMessages } from '../../stripe/stripe.messages.js';

export const dialogs = {
  ...changeMessages,
  ...cancelMessages,
  ...checkoutFrameMessages,
  ...formFrameMessages,
  ...stripeMessages,
} as const;
