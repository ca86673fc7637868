'use client';
import { type ComponentPropsWithoutRef, forwardRef, useState } from 'react';
import { Card } from '../../react/parts/Card.js';
import { Disclosure } from '../../react/parts/Disclosure.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { RefusedPlace } from '../../react/parts/RefusedPlace.js';
import { Stale } from '../../react/parts/Stale.js';
import { whenNeeded } from '../../react/parts/whenNeeded.js';
import { type ChargeReportView, useChargeReport } from '../../react/useChargeReport.js';
import { useMessages } from '../../react/useMessages.js';
import { chargeMessages } from './ChargeReport.messages.js';

export interface ChargeReportProps extends Omit<
  ComponentPropsWithoutRef<'section'>,
  'title' | 'children'
> {
  /** The card's title. @default 'Refunds and duplicate charges' */
  title?: string | undefined;
  /** The title's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
}

/**
 * Says what is refunded, and reports a charge that nobody knows once its usual causes are checked
 * off. Renders a `<section>` named by its title, with a form in a `<details>`; nothing for a viewer
 * who is not to know of charges.
 */
export const ChargeReport = forwardRef<HTMLElement, ChargeReportProps>(function ChargeReport(
  { title, level, ...props },
  ref,
) {
  const view = useChargeReport();
  const t = useMessages(chargeMessages);
  const frame = { ...props, widget: 'ChargeReport', title: title ?? t('charge.title'), level };
  if (view.state !== 'ready') return <ReadArm {...frame} ref={ref} view={view} />;
  const charges = view.value;
  if (charges === null) return null;
  return (
    <Card {...frame} ref={ref}>
      <Stale view={view} />
      <p data-farebox="ChargeReportPolicy">{t('charge.policy')}</p>
      {charges.decision.allowed ? (
        <Report charges={charges} />
      ) : (
        <RefusedPlace refusal={charges.decision} />
      )}
    </Card>
  );
});

const ChargeReportForm = whenNeeded('ChargeReportForm', () =>
  import('./ChargeReportForm.js').then((code) => code.ChargeReportForm),
);

/** Keeps what was checked and written when it is closed. */
function Report({ charges }: { readonly charges: ChargeReportView }) {
  const t = useMessages(chargeMessages);
  const [wasOpened, open] = useState(false);
  return (
    <Disclosure title={t('charge.report')} onToggle={() => open(true)}>
      {wasOpened && <ChargeReportForm charges={charges} />}
    </Disclosure>
  );
}
