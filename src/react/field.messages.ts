/** English for the fields of forms. */
export const fieldMessages = {
  'field.optional': '{label} (optional)',
} as const;
