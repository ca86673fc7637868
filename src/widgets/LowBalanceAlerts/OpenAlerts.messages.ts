import { settingsMessages } from '../../react/settings.messages.js';
import { alertsMessages } from './LowBalanceAlerts.messages.js';

/** English for the form that sets alerts. */
export const openAlertsMessages = {
  ...alertsMessages,
  ...settingsMessages,
  'alerts.enabled': 'Warn when the balance is low',
  'alerts.thresholds': 'Thresholds',
  'alerts.threshold': 'Threshold {count}',
  'alerts.remove': 'Remove',
  'alerts.remove.of': 'Remove threshold {count}',
  'alerts.add': 'Add a threshold',
  'alerts.most': 'At most {count} thresholds.',
  'alerts.zero': 'A threshold must be above zero.',
  'alerts.twice': 'This threshold is there already.',
  'alerts.saved': 'Alerts saved.',
} as const;
