import type { Answer, BannerKind, Tone } from '../../src/rules/index.js';
import type { Row } from '../support/Row.js';

export interface BannerRow extends Row {
  readonly tone: Tone;
  readonly answers: readonly Answer[];
  /** A viewer who cannot act sees it too, in words. */
  readonly toldToAll: boolean;
  readonly dismissible: boolean;
}

/** Each kind once, as who may act sees it in its scenario. */
export const bannerRows: Readonly<Record<BannerKind, BannerRow>> = {
  payment_action: {
    when: 'the bank waits for a confirmation',
    tone: 'danger',
    answers: ['verify_payment', 'update_payment_method', 'pay_invoice'],
    toldToAll: true,
    dismissible: false,
    scenario: 'workspace/requires-action',
  },
  payment_failed: {
    when: 'past due, unpaid, or an invoice failed or is past its date',
    tone: 'danger',
    answers: ['update_payment_method', 'pay_invoice'],
    toldToAll: true,
    dismissible: false,
    scenario: 'workspace/past-due',
  },
  incomplete: {
    when: 'the first payment is still awaited, and its time has not run out',
    tone: 'warning',
    answers: ['finish_payment'],
    toldToAll: false,
    dismissible: false,
    scenario: 'workspace/incomplete',
  },
  over_seats: {
    when: 'more members than paid seats',
    tone: 'warning',
    answers: ['add_seats', 'manage_members', 'change_plan'],
    toldToAll: true,
    dismissible: false,
    scenario: 'workspace/over-seats',
  },
  over_storage: {
    when: 'stored bytes exceed the quota',
    tone: 'warning',
    answers: ['buy_storage', 'review_files', 'upgrade'],
    toldToAll: true,
    dismissible: false,
    scenario: 'workspace/over-storage',
  },
  cancel_scheduled: {
    when: 'the plan is set to end; a warning in its last week',
    tone: 'info',
    answers: ['restart', 'change_plan'],
    toldToAll: false,
    dismissible: true,
    scenario: 'workspace/canceling',
  },
  trial: {
    when: 'a trial has at most `trialBannerDays` left',
    tone: 'info',
    answers: ['choose_plan'],
    toldToAll: false,
    dismissible: true,
    scenario: 'workspace/trialing',
  },
  autoreload_suspended: {
    when: 'refills are suspended, or capped while the balance is below the threshold',
    tone: 'info',
    answers: ['update_payment_method', 'raise_cap'],
    toldToAll: false,
    dismissible: true,
    scenario: 'wallet/reload-suspended',
  },
  low_balance: {
    when: 'an alert on the page has fired, or a postpaid wallet is at or below zero: danger then, and not to be put away',
    tone: 'info',
    answers: ['buy_credits'],
    toldToAll: false,
    dismissible: true,
    scenario: 'workspace/low-balance',
  },
};
