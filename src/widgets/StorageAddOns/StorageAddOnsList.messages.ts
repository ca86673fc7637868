/** English for what is on sale of storage. */
export const addOnsListMessages = {
  'addons.price.month': '{price} each month',
  'addons.price.year': '{price} each year',
  'addons.current': 'Your add-on',
  'addons.retired': 'No longer on sale',
  'addons.retired.drop': 'Drop your add-on',
  'addons.over': 'Over by {over} with this',
  'addons.add': 'Add {size}',
  'addons.switch': 'Switch to {size}',
  'addons.drop': 'Drop {size}',
  'addons.add.title': 'Add {size} of storage',
  'addons.switch.title': 'Switch to {size} of storage',
  'addons.drop.title': 'Drop {size} of storage',
} as const;
