'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { ActButton } from '../../react/parts/ActButton.js';
import { RefusedPlace } from '../../react/parts/RefusedPlace.js';
import { isTakenAway } from '../../react/presentation.js';
import { useMessages } from '../../react/useMessages.js';
import { detailsMessages } from './BillingDetails.messages.js';
import { usePart } from './BillingDetailsParts.js';

export interface BillingDetailsActionProps extends Omit<
  ComponentPropsWithoutRef<'div'>,
  'children'
> {}

/** The button that leads to the portal, or why this viewer may not go there. Renders a `<div>`. */
export const BillingDetailsAction = forwardRef<HTMLDivElement, BillingDetailsActionProps>(
  function BillingDetailsAction(props, ref) {
    const { portal, act } = usePart('BillingDetailsAction');
    const t = useMessages(detailsMessages);
    return (
      <div {...props} ref={ref} data-farebox="BillingDetailsAction">
        {!portal.allowed && isTakenAway(portal) ? (
          <RefusedPlace refusal={portal} />
        ) : (
          <ActButton action="portal.open" decision={portal} act={act}>
            {t('details.visit')}
          </ActButton>
        )}
      </div>
    );
  },
);
