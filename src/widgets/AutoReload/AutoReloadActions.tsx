'use client';
import { type RefObject, useId } from 'react';
import { Button } from '../../react/parts/Button.js';
import { Refusal } from '../../react/parts/Refusal.js';
import { UpdateCardButton } from '../../react/parts/UpdateCardButton.js';
import { settingsOf, type TypedReload } from '../../react/typedReload.js';
import type { AutoReloadView } from '../../react/useAutoReload.js';
import { useMessages } from '../../react/useMessages.js';
import type { Payment } from '../../react/usePayment.js';
import type { Settings } from '../../react/useSettings.js';
import { walletRefusalMessages } from '../../react/walletRefusal.messages.js';
import type { AutoReload, AutoReloadSettings } from '../../rules/index.js';
import { reloadMessages } from './AutoReload.messages.js';

interface ActionsProps {
  readonly view: AutoReloadView;
  readonly reload: AutoReload;
  readonly settings: Settings<AutoReloadSettings, TypedReload>;
  readonly payment: Payment;
  readonly opener: RefObject<HTMLButtonElement | null>;
}

/** What may be done: switch it on, change it, stop it, or give a card. Renders a `<div>`, and reasons. */
export function AutoReloadActions({ view, reload, settings, payment, opener }: ActionsProps) {
  const t = useMessages(reloadMessages);
  const [reasonId, noteId] = [useId(), useId()];
  const { decision, name } = view;
  const needsCard = !decision.allowed && decision.reason === 'no_payment_method';
  const mayStop = reload.enabled && (decision.allowed || needsCard);
  return (
    <>
      <div data-farebox="FormActions">
        {!(reload.enabled && needsCard) && (
          <Button
            ref={opener}
            refusedBy={decision.allowed ? undefined : reasonId}
            onClick={settings.open}
          >
            {t(reload.enabled ? 'reload.change' : `reload.enable.${name}`)}
          </Button>
        )}
        <CardButton view={view} reload={reload} payment={payment} />
        {mayStop && (
          <Button
            variant="plain"
            busy={settings.isSaving}
            aria-describedby={noteId}
            onClick={() =>
              settings.save({ ...settingsOf(reload), enabled: false }, t('reload.stopped'))
            }
          >
            {t('reload.stop')}
          </Button>
        )}
      </div>
      {!decision.allowed && !(reload.enabled && needsCard) && (
        <Refusal id={reasonId} refusal={decision} sentences={walletRefusalMessages} />
      )}
      {mayStop && (
        <p id={noteId} data-farebox="FieldHint">
          {t('reload.stop.note')}
        </p>
      )}
    </>
  );
}

const CARD_HELPS: ReadonlySet<string> = new Set(['no_method', 'failed', 'suspended']);

/** Asks for a card where one is wanted. */
function CardButton({ view, reload, payment }: Pick<ActionsProps, 'view' | 'reload' | 'payment'>) {
  const t = useMessages(reloadMessages);
  const { decision, update, method, atPortal } = view;
  const isWanted = CARD_HELPS.has(reload.status) || method === null;
  const isRefused = !decision.allowed && decision.reason !== 'no_payment_method';
  if (update === null || !isWanted || isRefused) return null;
  return (
    <UpdateCardButton decision={update} atPortal={atPortal} payment={payment}>
      {t(method === null ? 'reload.add_card' : 'reload.update')}
    </UpdateCardButton>
  );
}
