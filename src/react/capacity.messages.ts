/** English for where a refused change of seats or storage leads. */
export const capacityMessages = {
  'capacity.contact_sales': 'Contact Sales',
  'capacity.upgrade': 'Upgrade',
} as const;
