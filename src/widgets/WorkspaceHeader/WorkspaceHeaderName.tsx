'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { usePart } from './WorkspaceHeaderParts.js';

export interface WorkspaceHeaderNameProps extends Omit<ComponentPropsWithoutRef<'p'>, 'children'> {}

/** The name of the workspace. Renders a `<p>`; nothing while it is not known. */
export const WorkspaceHeaderName = forwardRef<HTMLParagraphElement, WorkspaceHeaderNameProps>(
  function WorkspaceHeaderName(props, ref) {
    const { view } = usePart('WorkspaceHeaderName');
    if (view.state !== 'ready') return null;
    return (
      <p {...props} ref={ref} data-farebox="WorkspaceHeaderName">
        <bdi>{view.value}</bdi>
      </p>
    );
  },
);
