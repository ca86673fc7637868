'use client';
import {
  type ComponentPropsWithoutRef,
  type ForwardedRef,
  type FormEvent,
  useId,
  useImperativeHandle,
} from 'react';
import { Behind } from '../../react/parts/Behind.js';
import { Button } from '../../react/parts/Button.js';
import { Failure } from '../../react/parts/Failure.js';
import { isDue, readReload } from '../../react/readReload.js';
import { settingsOf, type TypedReload } from '../../react/typedReload.js';
import { useCardName } from '../../react/useCardName.js';
import { useFormFocus } from '../../react/useFormFocus.js';
import { useAmount, useFormat, useMessages } from '../../react/useMessages.js';
import type { AutoReloadParts } from './AutoReloadParts.js';
import { Terms } from './AutoReloadTerms.js';
import { openReloadMessages } from './OpenReload.messages.js';
import { ReloadFields } from './ReloadFields.js';

interface OpenReloadProps extends ComponentPropsWithoutRef<'form'> {
  readonly parts: AutoReloadParts;
  readonly typed: TypedReload;
  readonly place: ForwardedRef<HTMLFormElement>;
}

/** Agrees to refills. Renders a `<form>`. */
export function OpenReload({ parts, typed, place, ...props }: OpenReloadProps) {
  const { view, reload, settings } = parts;
  const t = useMessages(openReloadMessages);
  const { locale } = useFormat();
  const [consentId, behindId] = [useId(), useId()];
  const form = useFormFocus(settings);
  useImperativeHandle<HTMLFormElement | null, HTMLFormElement | null>(place, () => form.current);
  const read = readReload(typed, reload, view, locale);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (read.settings === null) settings.refuse();
    else settings.save(settingsOf(read.settings), t('reload.saved'));
  };
  return (
    <form {...props} ref={form} noValidate onSubmit={submit} data-farebox="AutoReloadForm">
      <ReloadFields {...parts} typed={typed} read={read} />
      <Behind behind={settings.behind} id={behindId}>
        <Terms view={view} reload={reload} />
      </Behind>
      <p id={consentId} data-farebox="AutoReloadConsent">
        <Consent {...{ view, reload, agreed: read.settings }} />
      </p>
      <div data-farebox="FormActions">
        <Button
          type="submit"
          variant="filled"
          busy={settings.isPending}
          refusedBy={settings.behind ? behindId : undefined}
          aria-describedby={consentId}
        >
          {t(reload.enabled ? 'settings.save' : `reload.enable.${view.name}`)}
        </Button>
        <Button variant="plain" onClick={settings.close}>
          {t('settings.cancel')}
        </Button>
      </div>
      <Failure error={settings.error} />
    </form>
  );
}

interface ConsentProps extends Pick<AutoReloadParts, 'view' | 'reload'> {
  readonly agreed: ReturnType<typeof readReload>['settings'];
}

/** What the person agrees to, in the numbers that stand in the form. */
function Consent({ view, reload, agreed }: ConsentProps) {
  const t = useMessages(openReloadMessages);
  const amount = useAmount();
  const cardName = useCardName();
  const format = useFormat();
  if (agreed === null) return t('reload.consent.none');
  const { threshold, price, monthlyCap } = agreed;
  const kind = consentTo(agreed, reload);
  return t(monthlyCap ? kind : `${kind}.uncapped`, {
    threshold: amount(threshold),
    amount: amount(price),
    card: view.method ? cardName(view.method, 'shown') : t('reload.saved_card'),
    ...(monthlyCap ? { cap: amount(monthlyCap) } : {}),
    ...(reload.next && 'at' in reload.next ? { time: format.time(reload.next.at) } : {}),
  });
}

/** Which sentence is true, by when the server says that the next refill can be charged. */
function consentTo(
  agreed: NonNullable<ConsentProps['agreed']>,
  { next, spentThisMonth }: ConsentProps['reload'],
) {
  if (next === null) return 'reload.charging';
  if ('at' in next) return 'reload.wait';
  return isDue(agreed, next.available, spentThisMonth) ? 'reload.now' : 'reload.consent';
}
