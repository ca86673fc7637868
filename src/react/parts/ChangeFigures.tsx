'use client';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { ChangePreview, PreviewWarning } from '../../client/index.js';
import type { BillingOverview, PreviewLine } from '../../rules/index.js';
import { useBilling } from '../BillingContext.js';
import { changeMessages } from '../change.messages.js';
import { bytesText } from '../format.js';
import { plansQuery } from '../queries.js';
import { useFormat, useMessages } from '../useMessages.js';
import { useOverview } from '../useOverview.js';
import { Amount } from './Amount.js';

export interface ChangeFiguresProps {
  preview: ChangePreview;
  renewed: boolean;
}

/** Due now, the lines that it is made of, what comes next, and what to know. Renders a `<div>`. */
export function ChangeFigures({ preview, renewed }: ChangeFiguresProps) {
  const t = useMessages(changeMessages);
  const format = useFormat();
  const linesId = useId();
  const nameOf = useNames();
  const { lines, dueNow, creditApplied, creditKept, nextInvoice, warnings } = preview;
  return (
    <div data-farebox="ChangeFigures">
      {renewed && <p data-farebox="ChangeNote">{t('change.renewed')}</p>}
      <p data-farebox="ChangeDue">
        {t('change.due')} <Amount value={dueNow} />
      </p>
      {warnings.map((warning) => (
        <Warning key={warning.kind} warning={warning} />
      ))}
      {lines.length > 0 && (
        <section aria-labelledby={linesId}>
          <h3 id={linesId} data-farebox="Unseen">
            {t('change.lines')}
          </h3>
          <dl data-farebox="ChangeLines">
            {lines.map(({ kind, planId, quantity, amount }) => (
              <div key={`${kind} ${planId}`}>
                <dt>{t(LINES[kind], { count: quantity, item: nameOf(planId) })}</dt>
                <dd>
                  <Amount value={amount} />
                </dd>
              </div>
            ))}
            {creditApplied.amount > 0 && (
              <div>
                <dt>{t('change.credit')}</dt>
                <dd>
                  <Amount value={{ ...creditApplied, amount: -creditApplied.amount }} />
                </dd>
              </div>
            )}
          </dl>
        </section>
      )}
      {creditKept.amount > 0 && <p>{t('change.kept')}</p>}
      {nextInvoice.total.amount > 0 && (
        <p data-farebox="ChangeNext">
          <time dateTime={nextInvoice.at}>
            {t('change.next', { date: format.date(nextInvoice.at) })}
          </time>{' '}
          <Amount value={nextInvoice.total} />
        </p>
      )}
    </div>
  );
}

const LINES = {
  unused: 'change.unused',
  remaining: 'change.remaining',
  full_period: 'change.full_period',
} as const satisfies Record<PreviewLine['kind'], keyof typeof changeMessages>;

function Warning({ warning }: { readonly warning: PreviewWarning }) {
  const t = useMessages(changeMessages);
  const format = useFormat();
  const size = warning.kind === 'storage_over' ? bytesText(format, warning.overBy) : '';
  return (
    <p data-farebox="ChangeNote" data-tone="warning" data-kind={warning.kind}>
      {t(`change.warning.${warning.kind}`, { size })}
    </p>
  );
}

const planOf = ({ plan }: BillingOverview) => plan;

/** What a line is for: a plan by its name where a page has read it, else extra storage. */
function useNames(): (planId: string | null) => string {
  const { client, queryClient } = useBilling();
  const t = useMessages(changeMessages);
  const { data = [] } = useQuery({ ...plansQuery(client), enabled: false }, queryClient);
  const current = useOverview(planOf);
  return (planId) => {
    if (planId === null) return t('change.storage');
    const own = current.state === 'ready' && current.value ? [current.value] : [];
    return [...data, ...own].find(({ id }) => id === planId)?.name ?? planId;
  };
}
