'use client';
import { useState } from 'react';
import { Check } from '../../react/parts/Check.js';
import { LetterForm } from '../../react/parts/LetterForm.js';
import { useCardName } from '../../react/useCardName.js';
import type { ChargeCause, ChargeReportView } from '../../react/useChargeReport.js';
import { useMessages } from '../../react/useMessages.js';
import { chargeFormMessages } from './ChargeReportForm.messages.js';

interface FormProps {
  readonly charges: ChargeReportView;
}

/** Checks off what a charge is not, and then reports it. Renders a `<fieldset>` and a form. */
export function ChargeReportForm({ charges }: FormProps) {
  const t = useMessages(chargeFormMessages);
  const [checked, setChecked] = useState<readonly ChargeCause[]>([]);
  const count = charges.causes.length - checked.length;
  return (
    <>
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
    </>
  );
}

interface CausesProps extends FormProps {
  readonly onCheck: (cause: ChargeCause, isOn: boolean) => void;
}

/** What the charge may be, each with what it would look like. */
function Causes({ charges: { causes, card, hasWallet }, onCheck }: CausesProps) {
  const t = useMessages(chargeFormMessages);
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
