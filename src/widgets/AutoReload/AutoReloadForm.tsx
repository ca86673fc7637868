'use client';
import { type FormEvent, useId } from 'react';
import { Behind } from '../../react/parts/Behind.js';
import { Button } from '../../react/parts/Button.js';
import { Failure } from '../../react/parts/Failure.js';
import { chargesNow, readReload } from '../../react/readReload.js';
import { settingsOf, type TypedReload } from '../../react/typedReload.js';
import { type AutoReloadView, useAvailable } from '../../react/useAutoReload.js';
import { useCardName } from '../../react/useCardName.js';
import { useAmount, useFormat, useMessages } from '../../react/useMessages.js';
import { useFormFocus } from '../../react/useFormFocus.js';
import type { Settings } from '../../react/useSettings.js';
import type { AutoReload, AutoReloadSettings } from '../../rules/index.js';
import { reloadFormMessages } from './AutoReloadForm.messages.js';
import { AutoReloadFields } from './AutoReloadFields.js';
import { AutoReloadTerms } from './AutoReloadState.js';

export interface FormProps {
  readonly view: AutoReloadView;
  readonly reload: AutoReload;
  readonly settings: Settings<AutoReloadSettings, TypedReload>;
  readonly typed: TypedReload;
}

/** Agrees to refills: on, changed, or on again. Renders a `<form>`. */
export function AutoReloadForm(fields: FormProps) {
  const { view, reload, settings, typed } = fields;
  const t = useMessages(reloadFormMessages);
  const { locale } = useFormat();
  const [consentId, behindId] = [useId(), useId()];
  const form = useFormFocus(settings);
  const read = readReload(typed, reload, view, locale);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (read.settings === null) settings.refuse();
    else settings.save(settingsOf(read.settings), t('reload.saved'));
  };
  return (
    <form ref={form} noValidate onSubmit={submit} data-farebox="AutoReloadForm">
      <AutoReloadFields {...fields} read={read} />
      <Behind behind={settings.behind} id={behindId}>
        <AutoReloadTerms view={view} reload={reload} />
      </Behind>
      <p id={consentId} data-farebox="AutoReloadConsent">
        <Consent {...{ view, reload, agreed: read.settings }} />
      </p>
      <div data-farebox="FormActions">
        <Button
          type="submit"
          variant="filled"
          busy={settings.isSaving}
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

interface ConsentProps extends Pick<FormProps, 'view' | 'reload'> {
  readonly agreed: ReturnType<typeof readReload>['settings'];
}

/** What the person agrees to, in the numbers that stand in the form. */
function Consent({ view, reload, agreed }: ConsentProps) {
  const t = useMessages(reloadFormMessages);
  const amount = useAmount();
  const cardName = useCardName();
  const available = useAvailable();
  if (agreed === null) return t('reload.consent.none');
  const { threshold, price, monthlyCap } = agreed;
  const kind = chargesNow(agreed, reload, available) ? 'reload.now' : 'reload.consent';
  return t(monthlyCap ? kind : `${kind}.uncapped`, {
    threshold: amount(threshold),
    amount: amount(price),
    card: view.method ? cardName(view.method, 'shown') : t('reload.saved_card'),
    ...(monthlyCap ? { cap: amount(monthlyCap) } : {}),
  });
}
