import type { BillingClient } from '../client/BillingClient.js';
import type { CheckoutSession } from '../rules/index.js';
import type {
  BillingClientFactory,
  DeedName,
  Onlooker,
  WorkspaceKind,
} from './BillingClientFactory.js';

/** What only the host can do to a workspace. */
export interface Deeds {
  readonly addTransaction: () => Promise<void>;
  readonly payCheckout: (session: CheckoutSession) => Promise<void>;
  readonly deliverWebhooks: () => Promise<void>;
  readonly declineNextPayment: () => Promise<void>;
  readonly loseNextAnswer: () => Promise<void>;
  readonly advance: (milliseconds: number) => Promise<void>;
}

/** A workspace that one check has to itself. */
export interface Stage {
  /** A manager's. */
  readonly client: BillingClient;
  /** A client of its own at the same workspace. */
  readonly as: (onlooker: Onlooker) => Promise<BillingClient>;
  /** Another workspace in good order. */
  readonly elsewhere: () => Promise<Stage>;
  /** Only what the check says that it needs. */
  readonly does: Deeds;
}

/** A promise of a client, and the play that proves it. */
export interface ClientCheck {
  /** Goes on from the name of its group. */
  readonly name: string;
  /** @default 'active' */
  readonly workspace?: WorkspaceKind;
  /** What only the host can do. */
  readonly needs?: readonly DeedName[];
  readonly play: (stage: Stage) => Promise<void>;
}

/** Plays a check on a workspace of its own, and tidies away what it opened. */
export async function playOnStage<W>(factory: BillingClientFactory<W>, check: ClientCheck) {
  const opened: W[] = [];
  const open = async (kind: WorkspaceKind): Promise<Stage> => {
    const workspace = await given(factory.workspaces[kind], `workspaces.${kind}`)();
    opened.push(workspace);
    const as = async (onlooker: Onlooker) => factory.client(workspace, onlooker);
    return {
      client: await as('manager'),
      as,
      elsewhere: () => open('active'),
      does: deedsOn(factory, workspace),
    };
  };
  try {
    await check.play(await open(check.workspace ?? 'active'));
  } finally {
    for (const workspace of opened) await factory.close?.(workspace);
  }
}

function deedsOn<W>(factory: BillingClientFactory<W>, workspace: W): Deeds {
  const deed =
    <A extends readonly unknown[]>(name: DeedName, does?: (workspace: W, ...args: A) => unknown) =>
    async (...args: A) => {
      await given(does, name)(workspace, ...args);
    };
  return {
    addTransaction: deed('addTransaction', factory.addTransaction),
    payCheckout: deed('payCheckout', factory.payCheckout),
    deliverWebhooks: deed('deliverWebhooks', factory.deliverWebhooks),
    declineNextPayment: deed('declineNextPayment', factory.declineNextPayment),
    loseNextAnswer: deed('loseNextAnswer', factory.loseNextAnswer),
    advance: deed('advance', factory.advance),
  };
}

function given<T>(value: T | undefined, name: string): T {
  if (value !== undefined) return value;
  throw new Error(`farebox: \`${name}\` was not given, so this cannot be shown. Give it.`);
}
