import type { BillingClient } from '../client/BillingClient.js';
import type { CheckoutSession } from '../rules/index.js';

/** Who looks: one who may do everything, one who pays for nothing, one who is not a member. */
export type Onlooker = 'manager' | 'member' | 'stranger';

type Opens<W> = () => W | Promise<W>;

/**
 * What a host brings, so that the suite can prove its client.
 *
 * `W` is what the host needs to know a workspace again: an id, a record of its tests, a mock. What
 * is left out is not guessed: each check that needs it is skipped, and says so in its name.
 */
export interface BillingClientFactory<W> {
  /** Each opens a workspace that nobody else touches, another one at each call. */
  readonly workspaces: {
    /**
     * A subscription in good order, paid with a saved card that works; where the product has them,
     * two invoices and five transactions, one of them paid for and with its invoice.
     */
    readonly active: Opens<W>;
    /** As `active`, with an invoice that is due. */
    readonly owing?: Opens<W> | undefined;
    /** Its subscription is paused. */
    readonly paused?: Opens<W> | undefined;
    /** Never subscribed. */
    readonly unsubscribed?: Opens<W> | undefined;
  };
  /** A client of its own, as another tab would have it. */
  readonly client: (workspace: W, as: Onlooker) => BillingClient | Promise<BillingClient>;
  /** Tidies a workspace away after its check. */
  readonly close?: ((workspace: W) => unknown) | undefined;

  /** Something is used, or credit is added: the ledger grows. */
  readonly addTransaction?: ((workspace: W) => unknown) | undefined;
  /** A person pays a session with a good card; its webhook may still be on its way. */
  readonly payCheckout?: ((workspace: W, session: CheckoutSession) => unknown) | undefined;
  /** Every webhook comes, those that came before once more; all that settles has settled. */
  readonly deliverWebhooks?: ((workspace: W) => unknown) | undefined;
  /** The bank declines the next payment, whichever card it is made with. */
  readonly declineNextPayment?: ((workspace: W) => unknown) | undefined;
  /** The next request of a client of this workspace is done, and its answer is lost. */
  readonly loseNextAnswer?: ((workspace: W) => unknown) | undefined;
  /** The workspace's clock moves on. */
  readonly advance?: ((workspace: W, milliseconds: number) => unknown) | undefined;
}

export type WorkspaceKind = keyof BillingClientFactory<unknown>['workspaces'];

/** What only the host can do to a workspace. */
export type DeedName = Exclude<
  keyof BillingClientFactory<unknown>,
  'workspaces' | 'client' | 'close'
>;
