import type { Open, Send } from './exchange.js';

export type HttpNeed = 'member' | 'stranger' | 'token' | 'cookie';

/** Who sends to the server under test. */
export interface HttpStage {
  /** One who may do everything. */
  readonly manager: Send;
  /** One of the same workspace who pays for nothing. */
  readonly member: Send;
  /** A manager of another workspace. */
  readonly stranger: Send;
  /** The manager's, for an answer that does not end. */
  readonly open: Open;
  /** Whoever has no session. */
  readonly nobody: Send;
  readonly foreignWorkspaceId: string;
}

/** A promise of a server, and the requests that prove it. */
export interface HttpCheck {
  /** Goes on from the name of its group. */
  readonly name: string;
  readonly needs?: readonly HttpNeed[];
  readonly play: (stage: HttpStage) => Promise<void>;
}
