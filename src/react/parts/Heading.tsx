'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export interface HeadingProps extends ComponentPropsWithoutRef<'h2'> {
  /** The heading's level in the host's outline. */
  level: HeadingLevel;
}

/** A heading of the level that the host's outline asks for. */
export const Heading = forwardRef<HTMLHeadingElement, HeadingProps>(function Heading(
  { level, ...props },
  ref,
) {
  const Tag = `h${level}` as const;
  return <Tag {...props} ref={ref} />;
});
