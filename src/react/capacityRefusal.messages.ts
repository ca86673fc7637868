import { refusalMessages } from './refusal.messages.js';

/** English for why something is refused where seats and storage are changed. */
export const capacityRefusalMessages = {
  ...refusalMessages,

  'refusal.admin_adds_seats': 'There are more members than paid seats. Ask a workspace admin.',
  'refusal.admin_frees_storage':
    'Storage is over its quota. Ask a workspace admin, or delete files you own.',
  'refusal.admin_manages_members': 'Member changes need a workspace admin.',
} as const;
