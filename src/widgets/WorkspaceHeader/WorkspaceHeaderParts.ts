'use client';
import type { ReactNode, RefObject } from 'react';
import { createPartContext } from '../../react/createPartContext.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import type { ReadView } from '../../react/ReadView.js';

interface Parts {
  readonly title: ReactNode;
  readonly level: HeadingLevel;
  /** Takes the focus when what held it in the header is gone. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** The name of the workspace. */
  readonly view: ReadView<string>;
}

export const [PartsProvider, usePart] = createPartContext<Parts>('WorkspaceHeader');
