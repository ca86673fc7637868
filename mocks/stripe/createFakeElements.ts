/** Stripe's Elements over a mock: a choice of cards in place of a card number. */
import type { Processor } from '../processor.js';
import { element } from './drawCheckout.js';

const CARDS = {
  works: 'A card that works',
  declines: 'A card that is declined',
  asks: 'A card whose bank asks',
} as const;

interface Group {
  readonly clientSecret: string;
  chosen: keyof typeof CARDS;
}

interface Setup {
  readonly elements?: Group | undefined;
}

const cardError = (message: string) => ({ error: { type: 'card_error', message } });

/** What `@stripe/react-stripe-js` asks of a Stripe. */
export function createFakeElements(processor: Processor, isBroken: () => boolean) {
  return {
    elements: ({ clientSecret }: { readonly clientSecret: string }) => {
      const group: Group = { clientSecret, chosen: 'works' };
      return Object.assign(group, {
        create: () => cardElement(group, isBroken),
        getElement: () => null,
        update: async () => {},
        submit: async () => ({}),
        fetchUpdates: async () => ({}),
      });
    },
    createToken: async () => cardError('Tokens are not offered here.'),
    createPaymentMethod: async () => cardError('Give the card to a set-up.'),
    confirmCardPayment: async () => cardError('Confirm the payment by its next action.'),

    async confirmSetup({ elements }: Setup) {
      if (elements === undefined) return cardError('There is no card form.');
      const { clientSecret, chosen } = elements;
      if (chosen === 'declines') {
        await processor.decline(clientSecret);
        const { error } = cardError('Your card was declined.');
        return { error: { ...error, setup_intent: { client_secret: clientSecret } } };
      }
      if (chosen === 'asks') await processor.verify(clientSecret);
      const { outcome } = await (chosen === 'asks'
        ? processor.verify(clientSecret)
        : processor.pay(clientSecret));
      return outcome === 'paid'
        ? { setupIntent: { status: 'succeeded' } }
        : cardError('This set-up has expired.');
    },
  };
}

type Listener = (event: { readonly error: { readonly type: string } }) => void;

function cardElement(group: Group, isBroken: () => boolean) {
  const listeners = new Set<Listener>();
  const label = element('label', 'Test card ');
  const select = document.createElement('select');
  for (const [value, text] of Object.entries(CARDS)) select.append(new Option(text, value));
  select.addEventListener('change', () => {
    group.chosen = select.value as keyof typeof CARDS;
  });
  label.append(select);
  return {
    on: (event: string, listener: Listener) =>
      void (event === 'loaderror' && listeners.add(listener)),
    off: (_: string, listener: Listener) => void listeners.delete(listener),
    update: () => {},
    mount: (place: HTMLElement) => {
      place.append(label);
      setTimeout(() => {
        if (!label.isConnected || !isBroken()) return;
        label.remove();
        const error = { type: 'api_connection_error' };
        listeners.forEach((listener) => listener({ error }));
      });
    },
    unmount: () => label.remove(),
    destroy: () => label.remove(),
  };
}
