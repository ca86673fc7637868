'use client';
import { Amount } from '../../react/parts/Amount.js';
import type { AutoReloadView } from '../../react/useAutoReload.js';
import { useAmount, useFormat, useMessages } from '../../react/useMessages.js';
import {
  AUTO_RELOAD_TONES,
  type AutoReload,
  type AutoReloadStatus,
  lookUp,
  type Open,
} from '../../rules/index.js';
import { reloadMessages } from './AutoReload.messages.js';

interface MarkProps {
  readonly status: Open<AutoReloadStatus>;
}

/** The state in a word; one that this version does not know is itself, in neutral dress. */
export function AutoReloadMark({ status }: MarkProps) {
  const t = useMessages(reloadMessages);
  const tone = lookUp(AUTO_RELOAD_TONES, status) ?? 'neutral';
  return (
    <span data-farebox="AutoReloadMark" data-mark="" data-status={status} data-tone={tone}>
      {t.of('reload.status', status)}
    </span>
  );
}

interface StateProps {
  readonly view: AutoReloadView;
  readonly reload: AutoReload;
}

/** What the state means, until when it lasts, and what helps. */
export function AutoReloadState({ view, reload: { status, coolDownUntil } }: StateProps) {
  const t = useMessages(reloadMessages);
  const format = useFormat();
  if (lookUp(AUTO_RELOAD_TONES, status) === undefined) return null;
  const isWaiting = status === 'cooling' || status === 'failed';
  const ends = isWaiting ? coolDownUntil : view.monthEnds;
  return (
    <p data-farebox="AutoReloadState">
      {ends === null ? t('reload.soon') : t.of('reload', status, { time: format.time(ends) })}
    </p>
  );
}

/** The terms that were agreed to. Renders a `<dl>`. */
export function AutoReloadTerms({ view, reload }: StateProps) {
  const t = useMessages(reloadMessages);
  const amount = useAmount();
  const { threshold, refill, monthlyCap, spentThisMonth } = reload;
  const pack = 'packId' in refill ? view.packs.find(({ id }) => id === refill.packId) : undefined;
  const terms = {
    threshold: <Amount value={threshold} />,
    refill:
      'amount' in refill ? (
        <Amount value={refill.amount} />
      ) : pack ? (
        t('reload.pack', { credits: amount(pack.credits), price: amount(pack.price) })
      ) : (
        t('reload.pack.gone')
      ),
    cap: monthlyCap ? <Amount value={monthlyCap} /> : t('reload.cap.none'),
    month: <Amount value={spentThisMonth} />,
  };
  return (
    <dl data-farebox="AutoReloadTerms">
      {(['threshold', 'refill', 'cap', 'month'] as const).map((term) => (
        <div key={term}>
          <dt>{t(`reload.${term}`)}</dt>
          <dd>{terms[term]}</dd>
        </div>
      ))}
    </dl>
  );
}
