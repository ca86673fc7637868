'use client';
import { createPartContext } from '../../react/createPartContext.js';
import type { Act } from '../../react/useAct.js';
import type { SeatsView } from '../../react/useSeats.js';

interface Parts {
  readonly seats: SeatsView;
  readonly act: Act;
  /** The id of what says that a change is waited for. */
  readonly settlingId: string;
}

export const [PartsProvider, usePart] = createPartContext<Parts>('SeatManager');
