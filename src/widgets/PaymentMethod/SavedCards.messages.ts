/** English for the saved cards. */
export const savedCardsMessages = {
  'method.default': 'Charged by default',
  'method.make_default': 'Make default',
  'method.make_default.of': 'Make default: {card}',
  'method.made_default': '{card} is charged from now on.',
  'method.remove': 'Remove',
  'method.remove.of': 'Remove {card}',
  'method.remove.ask': 'Remove {card}? It can no longer be charged here.',
  'method.remove.ask.default':
    'Remove {card}? It is the one that is charged: another saved card takes its place.',
  'method.remove.ask.last':
    'Remove {card}? It is the only card: renewals and refills will fail until there is another.',
  'method.remove.keep': 'Keep card',
  'method.remove.confirm': 'Remove card',
  'method.removed': '{card} was removed.',
} as const;
