'use client';
import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import { Button } from '../../react/parts/Button.js';
import { Failure } from '../../react/parts/Failure.js';
import { Refusal } from '../../react/parts/Refusal.js';
import { UpdateCardButton } from '../../react/parts/UpdateCardButton.js';
import { settingsOf } from '../../react/typedReload.js';
import { useMessages } from '../../react/useMessages.js';
import { walletRefusalMessages } from '../../react/walletRefusal.messages.js';
import { reloadMessages } from './AutoReload.messages.js';
import { type AutoReloadParts, usePart } from './AutoReloadParts.js';

export interface AutoReloadActionsProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {}

/**
 * What may be done: switch it on, change it, stop it, or give a card, with the reason where it may
 * not. Renders a `<div>`; nothing while the form is open. Styling: `FormActions` is its row of
 * buttons, `FieldHint` what is said of turning it off.
 */
export const AutoReloadActions = forwardRef<HTMLDivElement, AutoReloadActionsProps>(
  function AutoReloadActions(props, ref) {
    const parts = usePart('AutoReloadActions');
    const t = useMessages(reloadMessages);
    const [reasonId, noteId] = [useId(), useId()];
    const { view, reload, settings, isOpen, opener } = parts;
    const { decision, name } = view;
    const needsCard = !decision.allowed && decision.reason === 'no_payment_method';
    const mayStop = reload.enabled && reload.stop.allowed;
    if (isOpen) return null;
    return (
      <div {...props} ref={ref} data-farebox="AutoReloadActions">
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
          <CardButton {...parts} />
          {mayStop && (
            <Button
              variant="plain"
              busy={settings.isPending}
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
        <Failure error={settings.error} />
      </div>
    );
  },
);

/** Asks for a card where one is wanted. */
function CardButton({
  view,
  reload,
  payment,
}: Pick<AutoReloadParts, 'view' | 'reload' | 'payment'>) {
  const t = useMessages(reloadMessages);
  const { update, method, atPortal } = view;
  if (update === null || !reload.wantsCard || !reload.stop.allowed) return null;
  return (
    <UpdateCardButton decision={update} atPortal={atPortal} payment={payment}>
      {t(method === null ? 'reload.add_card' : 'reload.update')}
    </UpdateCardButton>
  );
}
