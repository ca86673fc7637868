'use client';
import { type ComponentPropsWithoutRef, forwardRef, useImperativeHandle } from 'react';
import { Heading } from '../../react/parts/Heading.js';
import { usePart } from './WorkspaceHeaderParts.js';

export interface WorkspaceHeaderTitleProps extends Omit<
  ComponentPropsWithoutRef<'h1'>,
  'children'
> {}

/** The title of the header, at its level. Renders a heading that can take the focus. */
export const WorkspaceHeaderTitle = forwardRef<HTMLHeadingElement, WorkspaceHeaderTitleProps>(
  function WorkspaceHeaderTitle(props, ref) {
    const { title, level, heading } = usePart('WorkspaceHeaderTitle');
    useImperativeHandle<HTMLHeadingElement | null, HTMLHeadingElement | null>(
      ref,
      () => heading.current,
    );
    return (
      <Heading
        tabIndex={-1}
        {...props}
        ref={heading}
        level={level}
        data-farebox="WorkspaceHeaderTitle"
      >
        {title}
      </Heading>
    );
  },
);
