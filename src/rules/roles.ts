/**
 * Which role may do what, in each of the three role vocabularies.
 *
 * | cell       | the role                                                                      |
 * | ---------- | ----------------------------------------------------------------------------- |
 * | `yes`      | may                                                                           |
 * | `refused`  | may not, and is told so as `Policy.deniedPresentation` says                   |
 * | `disabled` | may not: the control is there, switched off, with its reason                  |
 * | `limited`  | may not: a text and a copy for an admin stand in place of the control         |
 * | `hidden`   | may not, and sees nothing of it                                               |
 * | `off`      | does not have it: the product of this vocabulary has no such thing            |
 * | `by_view`  | as `Policy.memberBillingView`: `full` may, `limited` is limited, `none` hidden |
 * | `if_full`  | may where `memberBillingView` is `full`, else hidden                          |
 * | `if_any`   | may unless `memberBillingView` is `none`, else hidden                         |
 * | `managers` | may where `Policy.billingAdminMayManageMembers`, else disabled                |
 *
 * Managing members is not a billing right: a billing admin may lack it, and an owner who buys
 * nothing may have it. Source: docs, “Permissions”.
 */
import type { Action } from './actions.js';

export const ROLES = {
  'admin-billing': ['admin', 'billing_admin', 'member'],
  'owner-tier': ['primary_owner', 'owner', 'member'],
  membership: ['admin', 'member', 'none'],
} as const;

export type RoleVocabulary = keyof typeof ROLES;
export type Role = (typeof ROLES)[RoleVocabulary][number];

export type Cell =
  | 'yes'
  | 'refused'
  | 'disabled'
  | 'limited'
  | 'hidden'
  | 'off'
  | 'by_view'
  | 'if_full'
  | 'if_any'
  | 'managers';

type Row = readonly [Cell, Cell, Cell];

const everyone: Row = ['yes', 'yes', 'yes'];
const nobody: Row = ['off', 'off', 'off'];

/** Columns in the order of `ROLES`. */
export const PERMISSIONS: Readonly<Record<RoleVocabulary, Readonly<Record<Action, Row>>>> = {
  'admin-billing': {
    'billing.view': ['yes', 'yes', 'by_view'],
    'billing.view_limited': everyone,
    'plan.view': ['yes', 'yes', 'if_full'],
    'plan.browse': ['yes', 'yes', 'hidden'],
    'plan.subscribe': ['yes', 'yes', 'refused'],
    'plan.change': ['yes', 'yes', 'refused'],
    'plan.cancel': ['yes', 'yes', 'hidden'],
    'plan.restart': ['yes', 'yes', 'refused'],
    'plan.resume': ['yes', 'yes', 'refused'],
    'sales.contact': ['yes', 'yes', 'refused'],
    'portal.open': ['yes', 'yes', 'hidden'],
    'payment.update': ['yes', 'yes', 'refused'],
    'invoice.pay': ['yes', 'yes', 'refused'],
    'invoice.view': ['yes', 'yes', 'hidden'],
    'quote.request': ['yes', 'yes', 'refused'],
    'invoice.preview': ['yes', 'yes', 'hidden'],
    'seats.change': ['yes', 'yes', 'refused'],
    'members.manage': ['yes', 'managers', 'hidden'],
    'seats.view': ['yes', 'yes', 'if_full'],
    'storage.buy': ['yes', 'yes', 'refused'],
    'storage.view': ['yes', 'yes', 'if_any'],
    'wallet.view': everyone,
    'wallet.history': ['yes', 'yes', 'hidden'],
    'wallet.buy_pack': ['yes', 'yes', 'refused'],
    'wallet.topup': ['yes', 'yes', 'refused'],
    'wallet.autoreload': ['yes', 'yes', 'refused'],
    'alerts.view': ['yes', 'yes', 'hidden'],
    'alerts.manage': ['yes', 'yes', 'hidden'],
    'wallet.spend': everyone,
    'banner.view': ['yes', 'yes', 'limited'],
    'support.send': everyone,
    'refund.request': ['yes', 'yes', 'refused'],
  },
  'owner-tier': {
    'billing.view': everyone,
    'billing.view_limited': everyone,
    'plan.view': everyone,
    'plan.browse': everyone,
    'plan.subscribe': ['yes', 'refused', 'refused'],
    'plan.change': ['yes', 'refused', 'refused'],
    'plan.cancel': ['yes', 'refused', 'refused'],
    'plan.restart': ['yes', 'refused', 'refused'],
    'plan.resume': ['yes', 'refused', 'refused'],
    'sales.contact': ['yes', 'refused', 'refused'],
    'portal.open': ['yes', 'refused', 'refused'],
    'payment.update': ['yes', 'refused', 'refused'],
    'invoice.pay': ['yes', 'refused', 'refused'],
    'invoice.view': ['yes', 'refused', 'refused'],
    'quote.request': ['yes', 'refused', 'refused'],
    'invoice.preview': ['yes', 'hidden', 'hidden'],
    'seats.change': ['yes', 'refused', 'refused'],
    'members.manage': ['yes', 'yes', 'hidden'],
    'seats.view': everyone,
    'storage.buy': ['yes', 'refused', 'refused'],
    'storage.view': everyone,
    'wallet.view': everyone,
    'wallet.history': everyone,
    'wallet.buy_pack': ['yes', 'refused', 'refused'],
    'wallet.topup': ['yes', 'refused', 'refused'],
    'wallet.autoreload': ['yes', 'refused', 'refused'],
    'alerts.view': everyone,
    'alerts.manage': ['yes', 'refused', 'refused'],
    'wallet.spend': everyone,
    'banner.view': ['yes', 'limited', 'limited'],
    'support.send': everyone,
    'refund.request': ['yes', 'refused', 'refused'],
  },
  membership: {
    'billing.view': everyone,
    'billing.view_limited': everyone,
    'plan.view': everyone,
    'plan.browse': everyone,
    'plan.subscribe': everyone,
    'plan.change': everyone,
    'plan.cancel': everyone,
    'plan.restart': everyone,
    'plan.resume': everyone,
    'sales.contact': everyone,
    'portal.open': everyone,
    'payment.update': everyone,
    'invoice.pay': everyone,
    'invoice.view': everyone,
    'quote.request': nobody,
    'invoice.preview': nobody,
    'seats.change': nobody,
    'members.manage': nobody,
    'seats.view': nobody,
    'storage.buy': nobody,
    'storage.view': nobody,
    'wallet.view': everyone,
    'wallet.history': everyone,
    'wallet.buy_pack': nobody,
    'wallet.topup': everyone,
    'wallet.autoreload': everyone,
    'alerts.view': nobody,
    'alerts.manage': nobody,
    'wallet.spend': nobody,
    'banner.view': everyone,
    'support.send': everyone,
    'refund.request': everyone,
  },
};

/** The role's cell for an action, or `null` for a role that the vocabulary does not have. */
export function cellFor(vocabulary: RoleVocabulary, action: Action, role: Role): Cell | null {
  const roles: readonly Role[] = ROLES[vocabulary];
  const column = roles.indexOf(role);
  return PERMISSIONS[vocabulary][action][column] ?? null;
}
