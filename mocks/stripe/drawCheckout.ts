/** The form of an embedded checkout, as Stripe would draw it into its place. */
import type { CheckoutResult, Processor } from '../processor.js';

const SAID: Readonly<Record<CheckoutResult['outcome'], string>> = {
  paid: 'Paid.',
  declined: 'The card was declined. Nothing was charged.',
  requires_action: 'The bank wants a confirmation. Press Verify to give it.',
  expired: 'This checkout has expired.',
};

/** A form that pays, is declined, is verified, over the mock's processor. */
export function drawCheckout(
  processor: Processor,
  secret: string,
  onComplete: () => void,
): HTMLElement {
  const page = processor.checkoutBySecret(secret);
  const said = element('p', page === null ? 'There is no such checkout.' : '');
  said.setAttribute('role', 'status');
  const attempt = async (result: Promise<CheckoutResult>) => {
    const { outcome } = await result;
    said.textContent = SAID[outcome];
    if (outcome === 'paid') onComplete();
  };
  const form = element('div');
  form.append(
    element('p', `Test card form. No money moves. ${page?.item ?? ''}`),
    said,
    ...(page === null
      ? []
      : [
          button('Pay', () => void attempt(processor.pay(secret))),
          button('Decline', () => void attempt(processor.decline(secret))),
          button('Verify', () => void attempt(processor.verify(secret))),
        ]),
  );
  return form;
}

export function element(name: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function button(name: string, press: () => void): HTMLElement {
  const made = element('button', name);
  made.setAttribute('type', 'button');
  made.dataset['farebox'] = 'Button';
  made.dataset['variant'] = 'outline';
  made.addEventListener('click', press);
  return made;
}
