import { createHttpClient } from 'farebox/client';
import { createMockBilling } from 'farebox/mocks';

/** Who looks: a manager as the mock has it, a member, somebody who has lost access. */
const views = {
  manager: (mock) => mock,
  member: (mock) => mock.as('member'),
  stranger: (mock) => mock.as({ state: 'deactivated' }),
};

/** Put your own client and your own back end in the mock's place: it stands for both here. */
export const factory = {
  workspaces: {
    active: () => createMockBilling({ scenario: 'team/active' }),
    owing: () => {
      const mock = createMockBilling({ scenario: 'team/active' });
      mock.world.invoiceIssued(12_00, 'A workshop');
      return mock;
    },
    paused: () => createMockBilling({ scenario: 'team/paused' }),
    unsubscribed: () => createMockBilling({ scenario: 'team/none' }),
  },
  client: (mock, as) => createHttpClient({ ...views[as](mock), baseUrl: 'https://billing.test' }),

  // what only you can do; leave out what you cannot
  addTransaction: (mock) => mock.world.usage(5),
  payCheckout: (mock, { id }) => mock.processor.pay(id),
  deliverWebhooks: (mock) => mock.world.deliverWebhooks(),
  declineNextPayment: (mock) => mock.world.declineNextPayment(),
  loseNextAnswer: (mock) => mock.faults.add({ on: '*', does: 'lose_answer', times: 1 }),
  advance: (mock, milliseconds) => mock.advance({ seconds: milliseconds / 1_000 }),
};
