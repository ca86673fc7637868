'use client';
import type { ComponentPropsWithoutRef } from 'react';

export interface DisclosureProps extends Omit<ComponentPropsWithoutRef<'details'>, 'title'> {
  title: string;
}

/** What is read by who asks for it. Renders a `<details>`. */
export function Disclosure({ title, children, ...props }: DisclosureProps) {
  return (
    <details {...props} data-farebox="Disclosure">
      <summary data-farebox="DisclosureTitle">{title}</summary>
      {children}
    </details>
  );
}
