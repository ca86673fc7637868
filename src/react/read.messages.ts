/** English for what stands in the place of an answer. */
export const readMessages = {
  'read.loading': 'Loading',
  'read.failed': 'This could not be loaded.',
  'read.offline': 'You seem to be offline.',
  'read.retry': 'Try again',
  'read.refused': 'You do not have access to the billing of this workspace.',
  'read.signed_out': 'You are signed out. Sign in again to see billing.',
  'read.stale': 'Could not refresh. This is from {time}.',
} as const;
