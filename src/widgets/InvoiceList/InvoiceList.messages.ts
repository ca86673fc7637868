export const invoicesMessages = {
  'invoices.title': 'Invoices',
  'invoices.empty': 'No invoices yet. What is charged will appear here.',
  'invoices.portal': 'Invoices and receipts are in the billing portal.',
  'invoices.document': 'Another document, such as for your purchasing, is made when you ask.',
  'invoices.document.ask': 'Ask for a document',
  'invoices.visit': 'Visit billing portal',
} as const;
