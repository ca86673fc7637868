'use client';
import type { AlertSettings, LowBalanceAlerts } from '../rules/index.js';
import { alertSettingsOf, type TypedAlerts, typedAlerts } from './typedAlerts.js';
import { type Settings, type SettingsKind, useSettings } from './useSettings.js';

export type AlertsForm = Settings<AlertSettings, TypedAlerts>;

const KIND: SettingsKind<AlertSettings, LowBalanceAlerts, TypedAlerts> = {
  settingsOf: alertSettingsOf,
  typedOf: typedAlerts,
  save: (client, settings, version) => client.updateLowBalanceAlerts(settings, version),
};

/**
 * The form that sets alerts, over those of `useLowBalanceAlerts`. What is typed is text; what is
 * saved are amounts, which the server checks.
 */
export function useLowBalanceAlertsForm(alerts: LowBalanceAlerts): AlertsForm {
  return useSettings(alerts, KIND);
}
