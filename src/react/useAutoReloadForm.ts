'use client';
import type { AutoReload, AutoReloadSettings } from '../rules/index.js';
import { settingsOf, type TypedReload, typedReload } from './typedReload.js';
import { type Settings, type SettingsKind, useSettings } from './useSettings.js';

export type ReloadForm = Settings<AutoReloadSettings, TypedReload>;

const KIND: SettingsKind<AutoReloadSettings, AutoReload, TypedReload> = {
  settingsOf,
  typedOf: typedReload,
  save: (client, settings, version) => client.updateAutoReload(settings, version),
};

/**
 * The form that agrees to refills, over those of `useAutoReload`. What is typed is text; what is
 * saved are amounts, which the server checks.
 */
export function useAutoReloadForm(reload: AutoReload): ReloadForm {
  return useSettings(reload, KIND);
}
