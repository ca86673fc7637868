'use client';
import { type ComponentPropsWithoutRef, forwardRef, useState } from 'react';

export interface DisclosureProps extends Omit<ComponentPropsWithoutRef<'details'>, 'title'> {
  title: string;
  /** Its `data-farebox` name, where it is a part of a widget. @default 'Disclosure' */
  part?: string | undefined;
}

/** What is read by who asks for it: drawn once it is opened, and kept. Renders a `<details>`. */
export const Disclosure = forwardRef<HTMLDetailsElement, DisclosureProps>(function Disclosure(
  { title, part = 'Disclosure', children, ...props },
  ref,
) {
  const [wasOpened, open] = useState(false);
  return (
    <details
      {...props}
      ref={ref}
      onToggle={(event) => {
        open(true);
        props.onToggle?.(event);
      }}
      data-farebox={part}
    >
      <summary data-farebox="DisclosureTitle">{title}</summary>
      {wasOpened && children}
    </details>
  );
});
