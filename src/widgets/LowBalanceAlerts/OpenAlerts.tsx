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
import { Check } from '../../react/parts/Check.js';
import { Failure } from '../../react/parts/Failure.js';
import { readAlerts, readThresholds } from '../../react/readAlerts.js';
import type { TypedAlerts } from '../../react/typedAlerts.js';
import { useFormFocus } from '../../react/useFormFocus.js';
import { useFormat, useMessages } from '../../react/useMessages.js';
import type { LowBalanceAlertsParts } from './LowBalanceAlertsParts.js';
import { Terms } from './LowBalanceAlertsTerms.js';
import { openAlertsMessages } from './OpenAlerts.messages.js';
import { Thresholds } from './Thresholds.js';

interface OpenAlertsProps extends ComponentPropsWithoutRef<'form'> {
  readonly parts: LowBalanceAlertsParts;
  readonly typed: TypedAlerts;
  readonly place: ForwardedRef<HTMLFormElement>;
}

/** Sets alerts. Renders a `<form>`. */
export function OpenAlerts({ parts, typed, place, ...props }: OpenAlertsProps) {
  const { view, settings } = parts;
  const t = useMessages(openAlertsMessages);
  const { locale } = useFormat();
  const behindId = useId();
  const form = useFormFocus(settings);
  useImperativeHandle<HTMLFormElement | null, HTMLFormElement | null>(place, () => form.current);
  const read = readThresholds(typed.thresholds, view.like, locale);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const next = readAlerts(typed, read);
    if (next === null) settings.refuse();
    else settings.save(next, t('alerts.saved'));
  };
  return (
    <form {...props} ref={form} noValidate onSubmit={submit} data-farebox="LowBalanceAlertsForm">
      <Check
        label={t('alerts.enabled')}
        checked={typed.enabled}
        onChange={({ currentTarget }) => settings.type({ enabled: currentTarget.checked })}
      />
      <Thresholds settings={settings} typed={typed} read={read} view={view} />
      <Channels {...parts} typed={typed} />
      <Behind behind={settings.behind} id={behindId}>
        <Terms view={view} />
      </Behind>
      <div data-farebox="FormActions">
        <Button
          type="submit"
          variant="filled"
          busy={settings.isPending}
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

interface ChannelsProps extends Pick<LowBalanceAlertsParts, 'view' | 'settings'> {
  readonly typed: TypedAlerts;
}

function Channels({ view, settings, typed }: ChannelsProps) {
  const t = useMessages(openAlertsMessages);
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
