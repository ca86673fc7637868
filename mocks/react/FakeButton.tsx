'use client';
import type { ReactNode } from 'react';

export interface FakeButtonProps {
  readonly press: () => void;
  readonly children: ReactNode;
}

/** A button in the look of the library, where its style sheet is there. Renders a `<button>` and a space. */
export function FakeButton({ press, children }: FakeButtonProps) {
  return (
    <>
      <button type="button" data-farebox="Button" data-variant="outline" onClick={press}>
        {children}
      </button>{' '}
    </>
  );
}
