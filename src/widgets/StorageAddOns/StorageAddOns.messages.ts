export const addOnsMessages = {
  'addons.title': 'Storage add-ons',
  'addons.one': 'Room on top of your plan. One add-on at a time: another one replaces it.',
  'addons.buy': 'Buy storage',
  'addons.empty': 'No storage is on sale at the moment.',
} as const;
