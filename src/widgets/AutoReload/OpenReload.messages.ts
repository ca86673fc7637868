import { settingsMessages } from '../../react/settings.messages.js';
import { reloadMessages } from './AutoReload.messages.js';

/** English for the form that agrees to refills. */
export const openReloadMessages = {
  ...reloadMessages,
  ...settingsMessages,
  'reload.advice': 'Set it above what you use on a typical day.',
  'reload.bounds': 'From {min} to {max}',
  'reload.spent': '{spent} charged this month. The month ends at {time}.',
  'reload.refused.threshold': 'The threshold must be zero or more.',
  'reload.refused.refill': 'This refill is not offered. Choose another.',
  'reload.refused.cap': 'The cap must cover at least one refill.',
  'reload.consent':
    'When the balance drops below {threshold}, {amount} is charged to {card}, at most {cap} a month.',
  'reload.consent.uncapped':
    'When the balance drops below {threshold}, {amount} is charged to {card}, with no monthly cap.',
  'reload.now':
    'The balance is below {threshold} already: {amount} is charged to {card} now, and again whenever it drops below, at most {cap} a month.',
  'reload.now.uncapped':
    'The balance is below {threshold} already: {amount} is charged to {card} now, and again whenever it drops below, with no monthly cap.',
  'reload.wait':
    'From {time} on, {amount} is charged to {card} when the balance is below {threshold}, at most {cap} a month.',
  'reload.wait.uncapped':
    'From {time} on, {amount} is charged to {card} when the balance is below {threshold}, with no monthly cap.',
  'reload.charging':
    'A charge is under way. After it, {amount} is charged to {card} when the balance is below {threshold}, at most {cap} a month.',
  'reload.charging.uncapped':
    'A charge is under way. After it, {amount} is charged to {card} when the balance is below {threshold}, with no monthly cap.',
  'reload.consent.none': 'Fill in the form to see what will be charged.',
  'reload.saved': 'Saved.',
  'reload.saved_card': 'the saved card',
} as const;
