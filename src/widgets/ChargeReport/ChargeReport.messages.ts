export const chargeMessages = {
  'charge.title': 'Refunds and duplicate charges',
  'charge.policy':
    'What was paid is generally not refunded, unless the law or a written agreement says otherwise. Cancelling ends the renewal and pays nothing back.',
  'charge.report': 'Report a charge',
} as const;
