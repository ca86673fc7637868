'use client';
import type { ComponentPropsWithoutRef } from 'react';
import type { Instant } from '../../rules/index.js';
import { useFormat } from '../useMessages.js';

export interface DayProps extends Omit<ComponentPropsWithoutRef<'time'>, 'children'> {
  at: Instant;
  /** With hours and minutes. @default false */
  exact?: boolean | undefined;
}

/** A date in the provider's locale and zone. Renders a `<time>` that carries the exact instant. */
export function Day({ at, exact = false, ...props }: DayProps) {
  const format = useFormat();
  return (
    <time {...props} dateTime={at}>
      {exact ? format.time(at) : format.date(at)}
    </time>
  );
}
