'use client';
import { createPartContext } from '../../react/createPartContext.js';
import type { Act } from '../../react/useAct.js';
import type { StorageView } from '../../react/useStorage.js';

interface Parts {
  readonly storage: StorageView;
  readonly act: Act;
}

export const [PartsProvider, usePart] = createPartContext<Parts>('StorageMeter');
