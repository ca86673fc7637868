'use client';
import { useState } from 'react';
import { Button } from './Button.js';
import { Failure } from './Failure.js';

export interface DownloadButtonProps {
  /** Fetches the document's link and follows it. */
  download: () => Promise<void>;
  /** Its name, with what it is of: there are many of them. */
  name: string;
  /** The id of the reason why it cannot be fetched. */
  refusedBy?: string | undefined;
  children: string;
}

/** Fetches a document at the click. Renders a `<button>`, and what went wrong beside it. */
export function DownloadButton({ download, name, refusedBy, children }: DownloadButtonProps) {
  const [state, setState] = useState<'idle' | 'busy' | { readonly error: unknown }>('idle');
  const fetchIt = () => {
    setState('busy');
    download().then(
      () => setState('idle'),
      (error: unknown) => setState({ error }),
    );
  };
  return (
    <>
      <Button
        variant="plain"
        busy={state === 'busy'}
        refusedBy={refusedBy}
        aria-label={name}
        onClick={fetchIt}
      >
        {children}
      </Button>
      {typeof state === 'object' && <Failure error={state.error} />}
    </>
  );
}
