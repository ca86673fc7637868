'use client';
import type { BillingOverview } from '../rules/index.js';
import { bannerSentences } from './banner.messages.js';
import { bannerSentence } from './bannerSentence.js';
import { copyMessages } from './copy.messages.js';
import { factsMessages } from './facts.messages.js';
import { minuteOf } from './minuteOf.js';
import type { ReadView } from './ReadView.js';
import { useAmount, useFormat, useMessages } from './useMessages.js';
import { useOverview } from './useOverview.js';
import { useWords } from './useWords.js';

/**
 * What support has to know of who writes, one fact a line: the workspace, the role, the plan and
 * the banner, each as it is shown. What this viewer does not see is not among them.
 *
 * Reads the overview and adds no request of its own but for its words, without which it is unread.
 */
export function useFacts(): ReadView<readonly string[]> {
  const view = useOverview(factsOf);
  const unread = useWords('LetterForm');
  const copy = useMessages(copyMessages);
  const t = useMessages(factsMessages);
  const sentences = useMessages(bannerSentences);
  const words = { t: sentences, format: useFormat(), amount: useAmount() };
  if (unread) return unread;
  if (view.state !== 'ready') return view;
  const { workspace, role, plan, banner, now } = view.value;
  const value = [
    copy('copy.workspace', { name: workspace }),
    t('letter.role', { role: t.of('role', role) }),
    ...(plan === null ? [] : [t('letter.plan', { plan })]),
    ...(banner === null ? [] : [t('letter.notice', { text: bannerSentence(banner, now, words) })]),
  ];
  return { ...view, value };
}

const factsOf = ({ workspace, viewer, plan, banner, now }: BillingOverview) => ({
  workspace: workspace.name,
  role: viewer.role,
  plan: plan && plan.name,
  banner,
  now: minuteOf(now),
});
