/** English for what is due, in one sentence each. */
export const bannerSentences = {
  'banner.payment_action': 'Your bank wants you to confirm a payment.',
  'banner.payment_action.due': 'Your bank wants you to confirm a payment of {due}.',
  'banner.payment_failed.failed': 'Failed payment: a charge failed.',
  'banner.payment_failed.failed.due': 'Failed payment: a charge of {due} failed.',
  'banner.payment_failed.past_due': 'Failed payment: the latest charge failed.',
  'banner.payment_failed.past_due.due': 'Failed payment: the latest charge of {due} failed.',
  'banner.payment_failed.unpaid': 'The latest invoice is unpaid.',
  'banner.payment_failed.unpaid.due': 'The latest invoice of {due} is unpaid.',
  'banner.incomplete': 'The first payment is not complete. Finish it by {time}.',
  'banner.over_seats': {
    one: 'Over seats: {used} members on {count} paid seat.',
    other: 'Over seats: {used} members on {count} paid seats.',
  },
  'banner.over_storage': 'Over storage: {used} of {quota} used, over by {over}.',
  'banner.cancel_scheduled': 'Scheduled cancellation: your plan ends on {date}.',
  'banner.trial.today': 'Trial: it ends today, {date}.',
  'banner.trial': {
    one: 'Trial: it ends on {date}, in {count} day.',
    other: 'Trial: it ends on {date}, in {count} days.',
  },
  'banner.autoreload_suspended.suspended': 'Auto-reload is suspended because charges kept failing.',
  'banner.autoreload_suspended.capped':
    'Auto-reload has reached its cap for this month, and the balance is below the threshold.',
  'banner.low_balance': 'Your balance is low: {balance}.',
  'banner.low_balance.stopped': 'Your balance is {balance}. Service has stopped.',
} as const;
