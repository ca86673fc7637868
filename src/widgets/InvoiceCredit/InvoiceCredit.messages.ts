export const invoiceCreditMessages = {
  'invoice_credit.title': 'Invoice credit',
  'invoice_credit.means':
    'Left over from changes to the plan or its seats. Your next invoices are reduced by it. It is not paid out, and it buys no usage.',
} as const;
