/** English for the balance: what is bought, refilled, warned of and spent. */
import { amountErrorMessages } from '../../react/amountError.messages.js';
import { addBalanceMessages } from '../../widgets/AddBalance/AddBalance.messages.js';
import { reloadFormMessages } from '../../widgets/AutoReload/AutoReloadForm.messages.js';
import { balanceMessages } from '../../widgets/CreditBalance/CreditBalance.messages.js';
import { packsMessages } from '../../widgets/CreditPackGrid/CreditPackGrid.messages.js';
import { alertsFormMessages } from '../../widgets/LowBalanceAlerts/LowBalanceAlertsForm.messages.js';
import { historyMoreMessages } from '../../widgets/WalletHistory/WalletHistoryMore.messages.js';
import { walletLinksMessages } from '../../widgets/WalletLinks/WalletLinks.messages.js';

export const wallet = {
  ...amountErrorMessages,
  ...balanceMessages,
  ...packsMessages,
  ...addBalanceMessages,
  ...reloadFormMessages,
  ...alertsFormMessages,
  ...walletLinksMessages,
  ...historyMoreMessages,
} as const;
