'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { ActButton } from '../../react/parts/ActButton.js';
import { Card } from '../../react/parts/Card.js';
import { Failure } from '../../react/parts/Failure.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { PaymentFrame } from '../../react/parts/PaymentFrame.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { RefusedPlace } from '../../react/parts/RefusedPlace.js';
import { Settling } from '../../react/parts/Settling.js';
import { Stale } from '../../react/parts/Stale.js';
import { whenNeeded } from '../../react/parts/whenNeeded.js';
import { isTakenAway } from '../../react/presentation.js';
import { settingsOf, type TypedReload, typedReload } from '../../react/typedReload.js';
import { type AutoReloadView, useAutoReload } from '../../react/useAutoReload.js';
import { useMessages } from '../../react/useMessages.js';
import { useOpenerFocus } from '../../react/useOpenerFocus.js';
import { usePayment } from '../../react/usePayment.js';
import { type SettingsKind, useSettings } from '../../react/useSettings.js';
import { walletRefusalMessages } from '../../react/walletRefusal.messages.js';
import type { AutoReload as Reload, AutoReloadSettings } from '../../rules/index.js';
import { AutoReloadActions } from './AutoReloadActions.js';
import { AutoReloadMark, AutoReloadState, AutoReloadTerms } from './AutoReloadState.js';
import { reloadMessages } from './AutoReload.messages.js';

export interface AutoReloadProps extends Omit<
  ComponentPropsWithoutRef<'section'>,
  'title' | 'children'
> {
  /** The card's title. @default 'Auto-reload', or 'Auto-Pay' where the balance is called a wallet */
  title?: string | undefined;
  /** The title's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
}

/**
 * Refills that start by themselves: how they stand, what they cost, and the form that agrees to
 * them. Renders a `<section>` named by its title; nothing where the product has none.
 *
 * Styling: `data-status` on the mark is the state, `data-tone` its tone.
 */
export const AutoReload = forwardRef<HTMLElement, AutoReloadProps>(function AutoReload(
  { title, level, ...props },
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
      {isShown ? <Reloads view={view.value} reload={reload} /> : <Instead view={view.value} />}
    </Card>
  );
});

const KIND: SettingsKind<AutoReloadSettings, Reload, TypedReload> = {
  settingsOf,
  typedOf: typedReload,
  save: (client, settings, version) => client.updateAutoReload(settings, version),
};

const AutoReloadForm = whenNeeded('AutoReloadForm', () =>
  import('./AutoReloadForm.js').then((code) => code.AutoReloadForm),
);

interface ReloadsProps {
  readonly view: AutoReloadView;
  readonly reload: Reload;
}

function Reloads({ view, reload }: ReloadsProps) {
  const payment = usePayment();
  const settings = useSettings(reload, KIND);
  const opener = useOpenerFocus(settings.typed !== null);
  const shared = { view, reload, settings };
  return (
    <>
      <AutoReloadState view={view} reload={reload} />
      {settings.typed === null || !view.decision.allowed ? (
        <>
          <AutoReloadTerms view={view} reload={reload} />
          <AutoReloadActions {...shared} payment={payment} opener={opener} />
          <Failure error={settings.error} />
        </>
      ) : (
        <AutoReloadForm {...shared} typed={settings.typed} />
      )}
      <Settling purposes={['payment_method']} />
      <PaymentFrame payment={payment} />
    </>
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
