'use client';
import { createPartContext } from '../../react/createPartContext.js';
import type { AddBalanceView, TypedTopUp } from '../../react/useAddBalance.js';

interface Parts {
  readonly topUp: AddBalanceView;
  /** The name of the field, and its id. */
  readonly inputId: string;
  readonly text: string;
  readonly typed: TypedTopUp;
  readonly showsError: boolean;
  /** A checkout is open or on its way. */
  readonly isBusy: boolean;
  readonly type: (text: string) => void;
  readonly leave: () => void;
  /** The id of what says that a payment is waited for. */
  readonly settlingId: string;
}

export const [PartsProvider, usePart] = createPartContext<Parts>('AddBalance');
