/** English for what support has to know of who writes. */
export const factsMessages = {
  'letter.role': 'Role: {role}',
  'letter.plan': 'Plan: {plan}',
  'letter.notice': 'Notice: {text}',
  'role.admin': 'Admin',
  'role.billing_admin': 'Billing admin',
  'role.member': 'Member',
  'role.owner': 'Owner',
  'role.primary_owner': 'Primary owner',
} as const;
