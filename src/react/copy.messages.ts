/** English for what a viewer passes on to who can act. */
export const copyMessages = {
  'copy.button': 'Copy for an admin',
  'copy.support': 'Copy for support',
  'copy.done': 'Copied',
  'copy.failed': 'Copying was blocked. Select the text and copy it.',
  'copy.workspace': 'Workspace: {name}',
  'copy.page': 'Page: {url}',
  'copy.blocked': 'Blocked work: {url}',
} as const;
