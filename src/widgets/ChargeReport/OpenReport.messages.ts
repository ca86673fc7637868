/** English for what a charge may be, and for the report. */
export const openReportMessages = {
  'charge.first': 'A charge you do not know is most often one of these. Check off what it is not.',
  'charge.renewal': 'Not the renewal',
  'charge.renewal.like': 'The price of the plan, on the first day of a period.',
  'charge.change': 'Not an upgrade or more seats',
  'charge.change.like': 'An uneven amount for the rest of a period, on the day of the change.',
  'charge.storage': 'Not a storage add-on',
  'charge.storage.like': 'Charged when it was added, then together with the plan.',
  'charge.credits': 'Not a credit purchase or Auto-reload',
  'charge.credits.like': 'A round amount, which stands among the transactions of that day.',
  'charge.other_workspace': 'Not another workspace',
  'charge.other_workspace.like':
    'Others may pay with the same card. Their charges are in their own invoices.',
  'charge.other_workspace.card':
    'Others may pay with {card} too. Their charges are in their own invoices.',
  'charge.hold': 'Not a hold by the bank',
  'charge.hold.like':
    'Still pending on the statement. The bank only asks whether the card is good, and lets go within days.',
  'charge.left': { one: '{count} left to check.', other: '{count} left to check.' },
  'charge.none': 'None of these? Then tell us about it.',
  'charge.wallet':
    'If the bank shows a charge and the wallet shows no credit, report it. Do not pay again.',
  'charge.hint': 'The amount, the day, and the words on your statement.',
  'charge.send': 'Send report',
} as const;
