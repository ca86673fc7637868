'use client';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useState } from 'react';
import { Card } from '../../react/parts/Card.js';
import { Disclosure } from '../../react/parts/Disclosure.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { RefusedPlace } from '../../react/parts/RefusedPlace.js';
import { Stale } from '../../react/parts/Stale.js';
import {
  type ChargeCause,
  type ChargeReportView,
  useChargeReport,
} from '../../react/useChargeReport.js';
import { useMessages } from '../../react/useMessages.js';
import { chargeMessages } from './ChargeReport.messages.js';
import { ChargeReportCauses } from './ChargeReportCauses.js';
import { ChargeReportForm } from './ChargeReportForm.js';
import { PartsProvider } from './ChargeReportParts.js';
import { ChargeReportPolicy } from './ChargeReportPolicy.js';

export interface ChargeReportProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title'> {
  /** The card's title. @default 'Refunds and duplicate charges' */
  title?: string | undefined;
  /** The title's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
}

/**
 * Says what is refunded, and reports a charge that nobody knows once its usual causes are checked
 * off. Renders a `<section>` named by its title; nothing for a viewer who is not to know of charges.
 *
 * Parts: `ChargeReportPolicy`, `ChargeReportCauses`, `ChargeReportForm`; without children, all of
 * them in that order, the last two in a `<details>`. Who may not report reads the policy and why.
 */
export const ChargeReport = forwardRef<HTMLElement, ChargeReportProps>(function ChargeReport(
  { title, level, children = <DefaultParts />, ...props },
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
      <Report charges={charges}>
        {charges.decision.allowed ? (
          children
        ) : (
          <>
            <ChargeReportPolicy />
            <RefusedPlace refusal={charges.decision} />
          </>
        )}
      </Report>
    </Card>
  );
});

function DefaultParts() {
  const t = useMessages(chargeMessages);
  return (
    <>
      <ChargeReportPolicy />
      <Disclosure title={t('charge.report')}>
        <ChargeReportCauses />
        <ChargeReportForm />
      </Disclosure>
    </>
  );
}

interface ReportProps {
  readonly charges: ChargeReportView;
  readonly children: ReactNode;
}

/** Keeps what was checked, whatever draws it. */
function Report({ charges, children }: ReportProps) {
  const [checked, setChecked] = useState<readonly ChargeCause[]>([]);
  const check = (cause: ChargeCause, isOn: boolean) =>
    setChecked((others) => [...others.filter((it) => it !== cause), ...(isOn ? [cause] : [])]);
  return <PartsProvider value={{ charges, checked, check }}>{children}</PartsProvider>;
}
