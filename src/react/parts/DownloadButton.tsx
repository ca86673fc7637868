'use client';
import { useState } from 'react';
import { useSafeAddress } from '../useSafeAddress.js';
import { Button } from './Button.js';
import { Failure } from './Failure.js';

export interface DownloadButtonProps {
  /** Fetches the document's link and follows it; answers the address where it did not open. */
  download: () => Promise<string | null>;
  /** Its name, with what it is of: there are many of them. */
  name: string;
  /** The id of the reason why it cannot be fetched. */
  refusedBy?: string | undefined;
  children: string;
}

type State = 'idle' | 'busy' | { readonly error: unknown } | { readonly address: string };

/**
 * Fetches a document at the click. Renders a `<button>`, and beside it what went wrong, or a link
 * where the document did not open.
 */
export function DownloadButton({ download, name, refusedBy, children }: DownloadButtonProps) {
  const [state, setState] = useState<State>('idle');
  const fetchIt = () => {
    setState('busy');
    download().then(
      (address) => setState(address === null ? 'idle' : { address }),
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
      {typeof state === 'object' && 'error' in state && <Failure error={state.error} />}
      {typeof state === 'object' && 'address' in state && (
        <Unopened address={state.address} name={name} />
      )}
    </>
  );
}

interface UnopenedProps {
  readonly address: string;
  readonly name: string;
}

/** A browser blocked it: the person follows the link. */
function Unopened({ address, name }: UnopenedProps) {
  const href = useSafeAddress()(address);
  if (href === null) return null;
  return (
    <span role="status">
      <a href={href} target="_blank" rel="noopener noreferrer">
        {name}
      </a>
    </span>
  );
}
