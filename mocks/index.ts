/** A billing back end in memory, with a payment processor that moves no money. */
export {
  createMockBilling,
  type MockBilling,
  type MockBillingOptions,
  type Span,
  type Until,
  type ViewOptions,
} from './createMockBilling.js';
export type { Fault } from './Fault.js';
export type { Faults } from './faults.js';
export type { OutsideWorld } from './outsideWorld.js';
export type { PortalPage, PortalResult } from './portal.js';
export type { CheckoutPage, CheckoutResult, Processor } from './processor.js';
export { type Scenario, type ScenarioName, scenarios } from './scenarios/scenarios.js';
export type { Delays, Member, Notice } from './World.js';
