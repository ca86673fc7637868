'use client';
import { type FormEvent, useId } from 'react';
import { Behind } from '../../react/parts/Behind.js';
import { Check } from '../../react/parts/Check.js';
import { Button } from '../../react/parts/Button.js';
import { Failure } from '../../react/parts/Failure.js';
import { readAlerts, readThresholds } from '../../react/readAlerts.js';
import type { TypedAlerts } from '../../react/typedAlerts.js';
import { useFormFocus } from '../../react/useFormFocus.js';
import type { AlertsView } from '../../react/useLowBalanceAlerts.js';
import { useFormat, useMessages } from '../../react/useMessages.js';
import type { Settings } from '../../react/useSettings.js';
import type { AlertSettings } from '../../rules/index.js';
import { alertsFormMessages } from './LowBalanceAlertsForm.messages.js';
import { LowBalanceAlertsTerms } from './LowBalanceAlertsTerms.js';
import { Thresholds } from './Thresholds.js';

interface FormProps {
  readonly view: AlertsView;
  readonly settings: Settings<AlertSettings, TypedAlerts>;
  readonly typed: TypedAlerts;
}

/** Switches alerts on or off, and says when and how. Renders a `<form>`. */
export function LowBalanceAlertsForm({ view, settings, typed }: FormProps) {
  const t = useMessages(alertsFormMessages);
  const { locale } = useFormat();
  const behindId = useId();
  const form = useFormFocus(settings);
  const like = view.like;
  const read = readThresholds(typed.thresholds, like, locale);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const next = readAlerts(typed, read);
    if (next === null) settings.refuse();
    else settings.save(next, t('alerts.saved'));
  };
  return (
    <form ref={form} noValidate onSubmit={submit} data-farebox="LowBalanceAlertsForm">
      <Check
        label={t('alerts.enabled')}
        checked={typed.enabled}
        onChange={({ currentTarget }) => settings.type({ enabled: currentTarget.checked })}
      />
      <Thresholds settings={settings} typed={typed} read={read} like={like} />
      <Channels view={view} settings={settings} typed={typed} />
      <Behind behind={settings.behind} id={behindId}>
        <LowBalanceAlertsTerms view={view} />
      </Behind>
      <div data-farebox="FormActions">
        <Button
          type="submit"
          variant="filled"
          busy={settings.isSaving}
          refusedBy={settings.behind ? behindId : undefined}
        >
          {t('settings.save')}
        </Button>
        <Button variant="plain" onClick={settings.close}>
          {t('settings.cancel')}
        </Button>
      </div>
      <Failure error={settings.error} />
    </form>
  );
}

function Channels({ view, settings, typed }: FormProps) {
  const t = useMessages(alertsFormMessages);
  return (
    <fieldset data-farebox="Checks">
      <legend>{t('alerts.channels')}</legend>
      {view.channels.map((channel) => (
        <Check
          key={channel}
          label={t.of('alerts.channel', channel)}
          checked={typed.channels.includes(channel)}
          onChange={({ currentTarget: { checked } }) =>
            settings.type({
              channels: view.channels.filter((it) =>
                it === channel ? checked : typed.channels.includes(it),
              ),
            })
          }
        />
      ))}
    </fieldset>
  );
}
