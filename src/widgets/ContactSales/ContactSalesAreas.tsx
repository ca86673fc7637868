'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useMessages } from '../../react/useMessages.js';
import { salesMessages } from './ContactSales.messages.js';
import { usePart } from './ContactSalesParts.js';

export interface ContactSalesAreasProps extends Omit<ComponentPropsWithoutRef<'ul'>, 'children'> {}

/**
 * What the contract covers. Renders a `<ul>` under a `<p>` that says what it lists.
 *
 * Styling: `FieldHint` is that `<p>`.
 */
export const ContactSalesAreas = forwardRef<HTMLUListElement, ContactSalesAreasProps>(
  function ContactSalesAreas(props, ref) {
    const { covers } = usePart('ContactSalesAreas');
    const t = useMessages(salesMessages);
    return (
      <>
        <p data-farebox="FieldHint">{t('sales.covers')}</p>
        <ul {...props} ref={ref} data-farebox="ContactSalesAreas">
          {covers.map((area) => (
            <li key={area}>{t.of('sales', area)}</li>
          ))}
        </ul>
      </>
    );
  },
);
