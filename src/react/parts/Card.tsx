'use client';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react';
import { Heading, type HeadingLevel } from './Heading.js';

export interface CardProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title'> {
  /** The widget that it frames: its `data-farebox` name. */
  widget: string;
  title: ReactNode;
  /** The title's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
  /** At the end of the title's row. */
  aside?: ReactNode;
}

/**
 * The frame of a widget. Renders a `<section>` named by its title.
 * It is the container that its content answers to, from 280 px up.
 */
export const Card = forwardRef<HTMLElement, CardProps>(function Card(
  { widget, title, level = 2, aside, children, ...props },
  ref,
) {
  const titleId = useId();
  return (
    <section {...props} ref={ref} aria-labelledby={titleId} data-farebox={widget} data-card="">
      <header data-farebox="CardHeader">
        <Heading level={level} id={titleId} data-farebox="CardTitle">
          {title}
        </Heading>
        {aside}
      </header>
      {children}
    </section>
  );
});
