export const summaryMessages = {
  'summary.title': 'Team plan',
  'summary.tier': 'Tier',
  'summary.status': 'Status',
  'summary.description': 'Description',
  'summary.price': 'Price',
  'summary.features': 'Features',

  'meaning.active': 'Subscription is current',
  'meaning.trialing': 'Free trial is running',
  'meaning.past_due': 'Payment failed — update your payment method',
  'meaning.canceled': 'Subscription is canceled',
  'meaning.unpaid': 'Invoice unpaid — update your payment method',
  'meaning.incomplete': 'Awaiting payment confirmation',
  'meaning.incomplete_expired': 'Payment window expired — restart checkout',
  'meaning.paused': 'Subscription is paused',

  'summary.none': 'No subscription yet. Once you subscribe to a plan, it is shown here.',
  'summary.free': 'Free',
  'summary.contract': 'As agreed in your contract',
  'summary.each.month': 'per month',
  'summary.each.year': 'per year',
  'summary.seats.month': {
    one: '{price} × {count} seat per month',
    other: '{price} × {count} seats per month',
  },
  'summary.seats.year': {
    one: '{price} × {count} seat per year',
    other: '{price} × {count} seats per year',
  },

  'summary.renews': 'Renews on {date}',
  'summary.trial': 'Trial ends on {date}',
  'summary.ends': 'Ends on {date}. You keep access until then.',
  'summary.ends_with_trial':
    'Ends with the trial on {date}, without a charge. You keep access until then.',
  'summary.pending': 'Changes to {plan} on {date}.',
  'summary.pending_other': 'Changes to another plan on {date}.',
  'summary.cancel': 'Cancel {plan}',
  'summary.expires': {
    one: 'Complete the payment by {time}. {count} hour left.',
    other: 'Complete the payment by {time}. {count} hours left.',
  },
  'summary.expires_soon': 'Complete the payment by {time}. Less than an hour left.',

  'remedy.update_payment_method': 'Update payment method',
  'remedy.pay_invoice': 'Pay invoice',
  'remedy.verify_payment': 'Verify payment',
  'remedy.finish_payment': 'Complete payment',
  'remedy.resume': 'Resume',
  'remedy.restart': 'Restart',
  'remedy.continue_plan': 'Continue with this plan',
  'remedy.contact_sales': 'Contact Sales',
} as const;
