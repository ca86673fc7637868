'use client';
import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import { Button } from '../../react/parts/Button.js';
import { Refusal } from '../../react/parts/Refusal.js';
import { isUnderWay } from '../../react/presentation.js';
import { useAmount, useMessages } from '../../react/useMessages.js';
import { walletRefusalMessages } from '../../react/walletRefusal.messages.js';
import { addBalanceMessages } from './AddBalance.messages.js';
import { usePart } from './AddBalanceParts.js';

export interface AddBalanceSubmitProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {}

/**
 * The button, beside the sentence that it agrees to, or why this viewer may not. Renders a `<div>`.
 *
 * Styling: `Button` and `AddBalanceConsent` in it, or `Refusal`.
 */
export const AddBalanceSubmit = forwardRef<HTMLDivElement, AddBalanceSubmitProps>(
  function AddBalanceSubmit(props, ref) {
    const { topUp, typed, isBusy, settlingId } = usePart('AddBalanceSubmit');
    const t = useMessages(addBalanceMessages);
    const amount = useAmount();
    const [consentId, refusalId] = [useId(), useId()];
    const { decision, settling } = topUp;
    const reasonId = settling ? settlingId : refusalId;
    return (
      <div {...props} ref={ref} data-farebox="AddBalanceSubmit">
        <Button
          type="submit"
          variant={typed.state === 'amount' ? 'filled' : 'outline'}
          busy={isBusy || isUnderWay(decision)}
          refusedBy={decision.allowed ? undefined : reasonId}
          aria-describedby={consentId}
        >
          {t('addBalance.submit')}
        </Button>
        {decision.allowed && (
          <p id={consentId} data-farebox="AddBalanceConsent">
            {typed.state === 'amount'
              ? t('addBalance.consent', { amount: amount(typed.value) })
              : t('addBalance.consent.none')}
          </p>
        )}
        {!decision.allowed && !settling && (
          <Refusal id={refusalId} refusal={decision} sentences={walletRefusalMessages} />
        )}
      </div>
    );
  },
);
