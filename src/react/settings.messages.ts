/** English for settings that are saved. */
export const settingsMessages = {
  'settings.save': 'Save',
  'settings.cancel': 'Cancel',
  'settings.behind':
    'Someone else saved these settings meanwhile. What you typed is still here; nothing of it is saved.',
  'settings.keep': 'Keep mine',
  'settings.take': 'Take theirs',
  'settings.in': '{label} in {unit}',
  'settings.credits': 'credits',
} as const;
