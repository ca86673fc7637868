/** English for the invoices that were read. */
export const pagesMessages = {
  'invoices.caption': 'Invoices, newest first',
  'invoices.status.draft': 'Draft',
  'invoices.status.open': 'Open',
  'invoices.status.failed': 'Failed',
  'invoices.status.requires_action': 'Requires action',
  'invoices.status.paid': 'Paid',
  'invoices.status.void': 'Void',
  'invoices.status.canceled': 'Canceled',
  'invoices.due': '{amount} due',
  'invoices.due.by': '{amount} due by {date}',
  'invoices.pay': 'Pay',
  'invoices.pay.of': 'Pay {number}',
  'invoices.download': 'Download Invoice',
  'invoices.download.of': 'Download Invoice {number}',
  'invoices.loaded': {
    one: '{count} invoice loaded, there are more',
    other: '{count} invoices loaded, there are more',
  },
  'invoices.complete': { one: '{count} invoice', other: 'All {count} invoices' },
  'invoices.more': 'Load more',
  'invoices.more.again': 'Try again',
} as const;
