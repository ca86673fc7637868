import type { Presentation, RefusalMessage } from '../../src/rules/index.js';
import type { Row } from '../support/Row.js';

export interface PackRow extends Row {
  /** Its sentence above the packs. */
  readonly says: RefusalMessage | 'on_top_of_plan' | 'one_time';
  readonly buttons: 'none' | 'off' | 'on' | 'that one busy';
}

/** Most urgent first: the first row that holds is the answer. */
export const packRows: readonly PackRow[] = [
  {
    when: 'a native mobile app',
    says: 'surface_unsupported',
    buttons: 'none',
    scenario: 'team/active',
    surface: 'native_mobile',
  },
  {
    when: 'the contract covers credits',
    says: 'contract_managed',
    buttons: 'none',
    scenario: 'workspace/custom-contract',
    policy: { contractCoversCredits: true },
  },
  {
    when: 'a subscription is needed, and none runs: told to every role',
    says: 'subscribe_before_packs',
    buttons: 'off',
    scenario: 'team/none',
    role: 'member',
  },
  {
    when: 'it is needed, and owes',
    says: 'payment_before_packs',
    buttons: 'off',
    scenario: 'team/past-due',
  },
  {
    when: 'it is needed, and paused',
    says: 'resume_before_packs',
    buttons: 'off',
    scenario: 'team/paused',
  },
  {
    when: 'the viewer may not buy, and controls stay',
    says: 'creator_buys_packs',
    buttons: 'off',
    scenario: 'team/active',
    role: 'owner',
  },
  {
    when: 'the same, and the owner is no longer who created the team',
    says: 'owner_buys_packs',
    buttons: 'off',
    scenario: 'team/handed-over',
    role: 'owner',
  },
  {
    when: 'the viewer may not buy, and controls go',
    says: 'admin_buys_credits',
    buttons: 'none',
    scenario: 'workspace/active',
    role: 'member',
  },
  {
    when: 'a free plan, and the viewer may buy',
    says: 'one_time',
    buttons: 'on',
    scenario: 'workspace/free',
  },
  {
    when: 'a pack settles',
    says: 'on_top_of_plan',
    buttons: 'that one busy',
    scenario: 'team/settling',
  },
  {
    when: 'the viewer may buy',
    says: 'on_top_of_plan',
    buttons: 'on',
    scenario: 'team/active',
  },
];

/** What becomes of the buttons by how a refusal is presented. */
export const buttonsBy: Readonly<Record<Presentation, PackRow['buttons']>> = {
  disabled: 'off',
  hidden: 'none',
  limited: 'none',
  unsupported_surface: 'none',
};
