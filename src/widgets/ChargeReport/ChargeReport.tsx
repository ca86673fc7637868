'use client';
import { type ComponentPropsWithoutRef, forwardRef, useState } from 'react';
import { Card } from '../../react/parts/Card.js';
import { Check } from '../../react/parts/Check.js';
import { Disclosure } from '../../react/parts/Disclosure.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { LetterForm } from '../../react/parts/LetterForm.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { RefusedPlace } from '../../react/parts/RefusedPlace.js';
import { Stale } from '../../react/parts/Stale.js';
import { useCardName } from '../../react/useCardName.js';
import {
  type ChargeCause,
  type ChargeReportView,
  useChargeReport,
} from '../../react/useChargeReport.js';
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

interface PartProps {
  readonly charges: ChargeReportView;
}

function Report({ charges }: PartProps) {
  const t = useMessages(chargeMessages);
  const [checked, setChecked] = useState<readonly ChargeCause[]>([]);
  const count = charges.causes.length - checked.length;
  return (
    <Disclosure title={t('charge.report')}>
      <Causes
        charges={charges}
        onCheck={(cause, isOn) =>
          setChecked((others) => [...others.filter((it) => it !== cause), ...(isOn ? [cause] : [])])
        }
      />
      <p role="status" data-farebox="ChargeReportLeft">
        {count > 0 ? t('charge.left', { count }) : t('charge.none')}
      </p>
      <div hidden={count > 0} data-farebox="ChargeReportForm">
        <LetterForm
          facts={charges.facts}
          submit={t('charge.send')}
          hint={t('charge.hint')}
          send={(client, written) => client.reportCharge(written)}
        />
      </div>
    </Disclosure>
  );
}

interface CausesProps extends PartProps {
  readonly onCheck: (cause: ChargeCause, isOn: boolean) => void;
}

/** What the charge may be, each with what it would look like. */
function Causes({ charges: { causes, card, hasWallet }, onCheck }: CausesProps) {
  const t = useMessages(chargeMessages);
  const cardName = useCardName();
  const likeness = (cause: ChargeCause) =>
    cause === 'other_workspace' && card !== null
      ? t('charge.other_workspace.card', { card: cardName(card) })
      : t(`charge.${cause}.like`);
  return (
    <fieldset data-farebox="ChargeReportCauses">
      <legend>{t('charge.first')}</legend>
      {causes.map((cause) => (
        <Check
          key={cause}
          label={t(`charge.${cause}`)}
          hint={likeness(cause)}
          onChange={({ currentTarget }) => onCheck(cause, currentTarget.checked)}
        />
      ))}
      {hasWallet && <p data-farebox="FieldHint">{t('charge.wallet')}</p>}
    </fieldset>
  );
}
