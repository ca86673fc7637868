/** English for why something is refused, and who can do it: each reason, and what is about the plan and its payment. */
export const refusalMessages = {
  'refusal.not_member': 'This workspace is not yours to see.',
  'refusal.policy_off': 'This is not available here.',
  'refusal.surface_unsupported': 'Use the web or desktop app for this.',
  'refusal.contract_managed': 'Your contract covers this. Contact Sales to change it.',
  'refusal.no_billing_record': 'There is no billing record yet.',
  'refusal.no_subscription': 'Subscribe to a plan first.',
  'refusal.status_blocks': 'The state of the subscription does not allow this now.',
  'refusal.payment_before_plans': 'Pay the open invoice before changing plans.',
  'refusal.resume_before_plans': 'Resume the subscription before changing plans.',
  'refusal.first_payment_before_plans': 'Finish the first payment before changing plans.',
  'refusal.no_payment_method': 'Add a payment method first.',
  'refusal.limit_blocks': 'This plan has fewer seats than you have members. Remove members first.',
  'refusal.settling': 'A payment for this is being confirmed.',
  'refusal.in_flight': 'This is already being processed.',
  'refusal.role': 'Your role does not allow this.',
  'refusal.nobody_manages': 'Nobody in this workspace manages billing. Contact support.',
  'refusal.owner_starts_checkout': 'Only the primary owner can start checkout',
  'refusal.owner_opens_portal': 'Only the primary owner can open the billing portal',
  'refusal.admin_manages_plan': 'A workspace admin manages the plan.',
  'refusal.admin_fixes_payment':
    'A workspace admin must fix this payment. Do not add a personal card elsewhere.',
} as const;
