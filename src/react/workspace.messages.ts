/** Which workspace is billed, and the way to another. */
export const workspaceMessages = {
  'page.title': 'Billing',
  'return.switch': 'Switch workspace',
} as const;
