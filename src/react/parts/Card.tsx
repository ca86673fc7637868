'use client';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId, useRef } from 'react';
import { useBilling } from '../BillingContext.js';
import { useComingFocus } from '../useComingFocus.js';
import { useKeptFocus } from '../useKeptFocus.js';
import { useWords } from '../useWords.js';
import { BareArm } from './BareArm.js';
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
 * The frame of a widget, once its words are there. Renders a `<section>` named by its title.
 * It is the container that its content answers to, from 280 px up, and takes the focus when what
 * held it in there is gone, and when it comes after another try. What a person typed or opened in
 * it belongs to its workspace, and is gone when the page turns to another.
 */
export const Card = forwardRef<HTMLElement, CardProps>(function Card(
  { widget, title, level = 2, aside, children, ...props },
  ref,
) {
  const { client } = useBilling();
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const holdsFocus = useKeptFocus(heading);
  const words = useWords(widget);
  useComingFocus(heading, words ? null : widget);
  if (words) return <BareArm {...props} ref={ref} widget={widget} view={words} />;
  return (
    <section
      key={client.workspaceId}
      {...props}
      ref={ref}
      onFocusCapture={(event) => {
        holdsFocus(event);
        props.onFocusCapture?.(event);
      }}
      aria-labelledby={titleId}
      data-farebox={widget}
      data-card=""
    >
      <header data-farebox="CardHeader">
        <Heading ref={heading} tabIndex={-1} level={level} id={titleId} data-farebox="CardTitle">
          {title}
        </Heading>
        {aside}
      </header>
      {children}
    </section>
  );
});
