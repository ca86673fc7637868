/** English for the subscription and what it brings: plans, seats and storage. */
import { capacityMessages } from '../../react/capacity.messages.js';
import { plansMessages } from '../../widgets/PlanSelector/PlanSelector.messages.js';
import { seatsMessages } from '../../widgets/SeatManager/SeatManager.messages.js';
import { addOnsMessages } from '../../widgets/StorageAddOns/StorageAddOns.messages.js';
import { addOnsListMessages } from '../../widgets/StorageAddOns/StorageAddOnsList.messages.js';
import { stepperMessages } from '../../widgets/SeatManager/SeatStepper.messages.js';
import { storageMessages } from '../../widgets/StorageMeter/StorageMeter.messages.js';
import { summaryMessages } from '../../widgets/SubscriptionSummary/SubscriptionSummary.messages.js';

export const plan = {
  ...plansMessages,
  ...summaryMessages,
  ...capacityMessages,
  ...seatsMessages,
  ...stepperMessages,
  ...storageMessages,
  ...addOnsMessages,
  ...addOnsListMessages,
} as const;
