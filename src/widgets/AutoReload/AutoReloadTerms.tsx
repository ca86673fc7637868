'use client';
import { type ComponentPropsWithoutRef, type ForwardedRef, forwardRef } from 'react';
import { Amount } from '../../react/parts/Amount.js';
import { useAmount, useMessages } from '../../react/useMessages.js';
import { reloadMessages } from './AutoReload.messages.js';
import { type AutoReloadParts, usePart } from './AutoReloadParts.js';

export interface AutoReloadTermsProps extends Omit<ComponentPropsWithoutRef<'dl'>, 'children'> {}

/**
 * The terms that were agreed to, and what they came to this month. Renders a `<dl>`; nothing while
 * the form is open.
 */
export const AutoReloadTerms = forwardRef<HTMLDListElement, AutoReloadTermsProps>(
  function AutoReloadTerms(props, ref) {
    const { view, reload, isOpen } = usePart('AutoReloadTerms');
    return isOpen ? null : <Terms {...props} place={ref} view={view} reload={reload} />;
  },
);

interface TermsProps extends Pick<AutoReloadParts, 'view' | 'reload'>, AutoReloadTermsProps {
  readonly place?: ForwardedRef<HTMLDListElement> | undefined;
}

/** The terms, wherever they are told. */
export function Terms({ view, reload, place, ...props }: TermsProps) {
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
    <dl {...props} ref={place} data-farebox="AutoReloadTerms">
      {(['threshold', 'refill', 'cap', 'month'] as const).map((term) => (
        <div key={term}>
          <dt>{t(`reload.${term}`)}</dt>
          <dd>{terms[term]}</dd>
        </div>
      ))}
    </dl>
  );
}
