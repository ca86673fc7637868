'use client';
import type { RefObject } from 'react';
import { createPartContext } from '../../react/createPartContext.js';
import type { AutoReloadView } from '../../react/useAutoReload.js';
import type { ReloadForm } from '../../react/useAutoReloadForm.js';
import type { Payment } from '../../react/usePayment.js';
import type { AutoReloadView as Reload } from '../../rules/index.js';

export interface AutoReloadParts {
  readonly view: AutoReloadView;
  readonly reload: Reload;
  readonly settings: ReloadForm;
  /** The form stands in the place of the terms and of what opened it. */
  readonly isOpen: boolean;
  readonly payment: Payment;
  /** What opens the form. */
  readonly opener: RefObject<HTMLButtonElement | null>;
}

export const [PartsProvider, usePart] = createPartContext<AutoReloadParts>('AutoReload');
