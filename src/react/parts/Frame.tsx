'use client';
import { type ReactNode, type RefObject, useId, useRef } from 'react';
import { useFrameFocus } from '../useFrameFocus.js';
import { Button } from './Button.js';
import { Failure } from './Failure.js';

export interface FrameProps {
  title: string;
  /** Called by the way out, which says `leave`. */
  onClose: () => void;
  leave: string;
  /** What opened it: the focus returns there. */
  opener: RefObject<HTMLElement | null>;
  /** Tells what is in it from what was there before. */
  opened: string | undefined;
  /** What went wrong in it. */
  error: unknown;
  children: ReactNode;
}

/**
 * What a host's slot draws, within a widget, with a way out. The focus moves in when it opens, and
 * back when it closes. Renders a `<section>`.
 */
export function Frame({ title, onClose, leave, opener, opened, error, children }: FrameProps) {
  const titleId = useId();
  const frame = useRef<HTMLElement>(null);
  useFrameFocus(frame, opener, opened);
  return (
    <section ref={frame} tabIndex={-1} aria-labelledby={titleId} data-farebox="CheckoutFrame">
      <header data-farebox="CheckoutFrameHeader">
        <p id={titleId}>{title}</p>
        <Button variant="plain" onClick={onClose}>
          {leave}
        </Button>
      </header>
      {children}
      <Failure error={error} />
    </section>
  );
}
