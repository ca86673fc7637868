'use client';
import { useState } from 'react';
import type { BillingOverview } from '../../rules/index.js';
import { copyMessages } from '../copy.messages.js';
import { useMessages } from '../useMessages.js';
import { useOverview } from '../useOverview.js';
import { Button } from './Button.js';

export interface CopyForAdminProps {
  /** The warning, exactly as it stands on the screen. */
  warning: string;
  /** The file or page on which work is blocked. */
  blockedUrl?: string | undefined;
}

const askerOf = ({ workspace, viewer }: BillingOverview) => ({
  workspace: workspace.name,
  askFor: viewer.askFor,
});

/**
 * Copies what someone who can act must know: the workspace, the exact warning, the page, and the
 * blocked work. Renders a button and, once pressed, what became of it.
 */
export function CopyForAdmin({ warning, blockedUrl }: CopyForAdminProps) {
  const t = useMessages(copyMessages);
  const asker = useOverview(askerOf);
  const [outcome, setOutcome] = useState<'done' | 'failed' | null>(null);
  const [text, setText] = useState('');
  if (asker.state !== 'ready') return null;

  const copy = async () => {
    const lines = [
      t('copy.workspace', { name: asker.value.workspace }),
      warning,
      t('copy.page', { url: globalThis.location.href }),
      ...(blockedUrl === undefined ? [] : [t('copy.blocked', { url: blockedUrl })]),
    ].join('\n');
    setText(lines);
    try {
      await navigator.clipboard.writeText(lines);
      setOutcome('done');
    } catch {
      setOutcome('failed'); // denied, or no secure context: the text is shown to be selected
    }
  };
  return (
    <div data-farebox="CopyForAdmin">
      <Button onClick={() => void copy()}>
        {t(asker.value.askFor === 'support' ? 'copy.support' : 'copy.button')}
      </Button>
      <span role="status">
        {outcome === 'done' && t('copy.done')}
        {outcome === 'failed' && t('copy.failed')}
      </span>
      {outcome === 'failed' && (
        <textarea readOnly rows={4} value={text} aria-label={t('copy.button')} />
      )}
    </div>
  );
}
