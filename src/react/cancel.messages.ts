/** English for ending the subscription. */
export const cancelMessages = {
  'cancel.title': 'Cancel {plan}',
  'cancel.ends': 'It ends on {date}. You keep access until then, and can restart it before.',
  'cancel.ends_with_trial':
    'It ends with the trial on {date}, without a charge. You keep access until then, and can restart it before.',
  'cancel.no_refund': 'What was charged already is not refunded.',
  'cancel.add_ons': 'Your storage add-on ends with the plan.',
  'cancel.balance': 'Your balance stays.',
  'cancel.feedback': 'Why are you leaving?',
  'cancel.keep': 'Keep plan',
  'cancel.confirm': 'Cancel on {date}',
  'cancel.done': 'Canceled. The plan ends on {date}.',
} as const;
