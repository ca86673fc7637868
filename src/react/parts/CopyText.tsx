'use client';
import { useState } from 'react';
import { copyMessages } from '../copy.messages.js';
import { useMessages } from '../useMessages.js';
import { Button } from './Button.js';

export interface CopyTextProps {
  label: string;
  /** The text, made when it is asked for: one fact a line. */
  text: () => string;
}

/** Copies a text for somebody else. Renders a button and, once pressed, what became of it. */
export function CopyText({ label, text }: CopyTextProps) {
  const t = useMessages(copyMessages);
  const [copied, setCopied] = useState<{ readonly text: string; readonly done: boolean } | null>(
    null,
  );

  const copy = async () => {
    const made = text();
    try {
      await navigator.clipboard.writeText(made);
      setCopied({ text: made, done: true });
    } catch {
      setCopied({ text: made, done: false }); // denied, or no secure context: it is shown to be selected
    }
  };
  return (
    <div data-farebox="CopyText">
      <Button onClick={() => void copy()}>{label}</Button>
      <span role="status">{copied && t(copied.done ? 'copy.done' : 'copy.failed')}</span>
      {copied?.done === false && (
        <textarea readOnly rows={4} value={copied.text} aria-label={label} />
      )}
    </div>
  );
}
