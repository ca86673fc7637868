export const packsMessages = {
  'packs.title': 'Credit packs',
  'packs.note.on_top_of_plan': 'Purchase add-on packs for extra credits on top of your plan',
  'packs.note.one_time': 'One-time purchase. It does not start a subscription.',
  'packs.credits': '{credits} credits',
  'packs.buy': 'Buy',
  'packs.bonus.amount': '{amount} bonus',
  'packs.bonus.percent': '{percent} more for the money',
  'packs.held': 'One checkout at a time. Finish or cancel the open one first.',
  'packs.empty': 'No packs are on sale at the moment.',
  'packs.contact_sales': 'Contact Sales',
} as const;
