'use client';
import type { BillingOverview } from '../../rules/index.js';
import { copyMessages } from '../copy.messages.js';
import { returnAddress } from '../returnPath.js';
import { useMessages } from '../useMessages.js';
import { useOverview } from '../useOverview.js';
import { CopyText } from './CopyText.js';

export interface CopyForAdminProps {
  /** The warning, exactly as it stands on the screen. */
  warning: string;
  /** The file or page on which work is blocked. */
  blockedUrl?: string | undefined;
  /** Nobody in the workspace can act, whoever reads it. */
  forSupport?: boolean | undefined;
}

const askerOf = ({ workspace, viewer }: BillingOverview) => ({
  workspace: workspace.name,
  askFor: viewer.askFor,
});

/**
 * Copies what someone who can act must know: the workspace, the exact warning, the page, and the
 * blocked work. Renders a button and, once pressed, what became of it.
 */
export function CopyForAdmin({ warning, blockedUrl, forSupport = false }: CopyForAdminProps) {
  const t = useMessages(copyMessages);
  const asker = useOverview(askerOf);
  if (asker.state !== 'ready') return null;
  const { workspace, askFor } = asker.value;
  const text = () =>
    [
      t('copy.workspace', { name: workspace }),
      warning,
      t('copy.page', { url: returnAddress(globalThis.location) }),
      ...(blockedUrl === undefined ? [] : [t('copy.blocked', { url: blockedUrl })]),
    ].join('\n');
  const label = forSupport || askFor === 'support' ? 'copy.support' : 'copy.button';
  return <CopyText label={t(label)} text={text} />;
}
