'use client';
import { Check } from '../../react/parts/Check.js';
import { LetterForm } from '../../react/parts/LetterForm.js';
import { useCardName } from '../../react/useCardName.js';
import type { ChargeCause } from '../../react/useChargeReport.js';
import { useMessages } from '../../react/useMessages.js';
import type { ChargeReportParts } from './ChargeReportParts.js';
import { openReportMessages } from './OpenReport.messages.js';

/** The causes, with what leads over to them. */
export function OpenCauses({ charges, checked, check }: ChargeReportParts) {
  const t = useMessages(openReportMessages);
  const cardName = useCardName();
  const { causes, card, hasWallet } = charges;
  const likeness = (cause: ChargeCause) =>
    cause === 'other_workspace' && card !== null
      ? t('charge.other_workspace.card', { card: cardName(card) })
      : t(`charge.${cause}.like`);
  return (
    <>
      <legend>{t('charge.first')}</legend>
      {causes.map((cause) => (
        <Check
          key={cause}
          label={t(`charge.${cause}`)}
          hint={likeness(cause)}
          checked={checked.includes(cause)}
          onChange={({ currentTarget }) => check(cause, currentTarget.checked)}
        />
      ))}
      {hasWallet && <p data-farebox="FieldHint">{t('charge.wallet')}</p>}
    </>
  );
}

/** What is left to check, and the letter: what was written stays while a box is open again. */
export function OpenReport({ charges: { causes, facts }, checked }: ChargeReportParts) {
  const t = useMessages(openReportMessages);
  const count = causes.length - checked.length;
  return (
    <>
      <p role="status" data-farebox="ChargeReportLeft">
        {count > 0 ? t('charge.left', { count }) : t('charge.none')}
      </p>
      <div hidden={count > 0}>
        <LetterForm
          facts={facts}
          submit={t('charge.send')}
          hint={t('charge.hint')}
          send={(client, written) => client.reportCharge(written)}
        />
      </div>
    </>
  );
}
