'use client';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { ActButton } from '../../react/parts/ActButton.js';
import { Card } from '../../react/parts/Card.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { PaymentFrame } from '../../react/parts/PaymentFrame.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { RefusedPlace } from '../../react/parts/RefusedPlace.js';
import { Settling } from '../../react/parts/Settling.js';
import { Stale } from '../../react/parts/Stale.js';
import { isTakenAway } from '../../react/presentation.js';
import { type AutoReloadView, useAutoReload } from '../../react/useAutoReload.js';
import { useAutoReloadForm } from '../../react/useAutoReloadForm.js';
import { useMessages } from '../../react/useMessages.js';
import { useOpenerFocus } from '../../react/useOpenerFocus.js';
import { usePayment } from '../../react/usePayment.js';
import { walletRefusalMessages } from '../../react/walletRefusal.messages.js';
import type { AutoReloadView as Reload } from '../../rules/index.js';
import { reloadMessages } from './AutoReload.messages.js';
import { AutoReloadActions } from './AutoReloadActions.js';
import { AutoReloadForm } from './AutoReloadForm.js';
import { PartsProvider } from './AutoReloadParts.js';
import { AutoReloadMark, AutoReloadState } from './AutoReloadState.js';
import { AutoReloadTerms } from './AutoReloadTerms.js';

export interface AutoReloadProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title'> {
  /** The card's title. @default 'Auto-reload', or 'Auto-Pay' where the balance is called a wallet */
  title?: string | undefined;
  /** The title's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
}

/**
 * Refills that start by themselves: how they stand, what they cost, and the form that agrees to
 * them. Renders a `<section>` named by its title; nothing where the product has none.
 *
 * Parts: `AutoReloadState`, `AutoReloadTerms`, `AutoReloadActions`, `AutoReloadForm`; without
 * children, all of them in that order. While the form is open it stands for the two before it.
 * Styling: `AutoReloadMark`, beside the title, has the state as `data-status` and its `data-tone`.
 */
export const AutoReload = forwardRef<HTMLElement, AutoReloadProps>(function AutoReload(
  { title, level, children = <DefaultParts />, ...props },
  ref,
) {
  const view = useAutoReload();
  const t = useMessages(reloadMessages);
  const name = view.state === 'ready' ? view.value?.name : undefined;
  const own = t(`reload.${name ?? 'auto_reload'}`);
  const frame = { ...props, widget: 'AutoReload', title: title ?? own, level };
  if (view.state !== 'ready') return <ReadArm {...frame} ref={ref} view={view} />;
  if (view.value === null) return null;
  const { reload } = view.value;
  const isShown = reload !== null && !isTakenAway(view.value.decision);
  return (
    <Card {...frame} ref={ref} aside={isShown && <AutoReloadMark status={reload.status} />}>
      <Stale view={view} />
      {isShown ? (
        <Reloads view={view.value} reload={reload}>
          {children}
        </Reloads>
      ) : (
        <Instead view={view.value} />
      )}
    </Card>
  );
});

function DefaultParts() {
  return (
    <>
      <AutoReloadState />
      <AutoReloadTerms />
      <AutoReloadActions />
      <AutoReloadForm />
    </>
  );
}

interface ReloadsProps {
  readonly view: AutoReloadView;
  readonly reload: Reload;
  readonly children: ReactNode;
}

function Reloads({ view, reload, children }: ReloadsProps) {
  const payment = usePayment();
  const settings = useAutoReloadForm(reload);
  const opener = useOpenerFocus(settings.typed !== null);
  const isOpen = settings.typed !== null && view.decision.allowed;
  return (
    <PartsProvider value={{ view, reload, settings, isOpen, payment, opener }}>
      {children}
      <Settling purposes={['payment_method']} />
      <PaymentFrame payment={payment} />
    </PartsProvider>
  );
}

/** What a viewer reads who is given no control. */
function Instead({ view: { decision, sales } }: { readonly view: AutoReloadView }) {
  const t = useMessages(reloadMessages);
  const payment = usePayment();
  if (decision.allowed) return null;
  const shown = sales === null ? decision : ({ ...decision, presentation: 'disabled' } as const);
  return (
    <>
      <RefusedPlace refusal={shown} sentences={walletRefusalMessages} />
      {sales !== null && (
        <div data-farebox="FormActions">
          <ActButton action="sales.contact" decision={sales} act={payment}>
            {t('reload.contact_sales')}
          </ActButton>
        </div>
      )}
    </>
  );
}
