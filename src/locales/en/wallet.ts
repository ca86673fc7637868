/** English for the balance: what is bought, refilled, warned of and spent. */
import { amountErrorMessages } from '../../react/amountError.messages.js';
import { addBalanceMessages } from '../../widgets/AddBalance/AddBalance.messages.js';
import { openReloadMessages } from '../../widgets/AutoReload/OpenReload.messages.js';
import { balanceMessages } from '../../widgets/CreditBalance/CreditBalance.messages.js';
import { packsMessages } from '../../widgets/CreditPackGrid/CreditPackGrid.messages.js';
import { openAlertsMessages } from '../../widgets/LowBalanceAlerts/OpenAlerts.messages.js';
import { historyMoreMessages } from '../../widgets/WalletHistory/WalletHistoryMore.messages.js';
import { walletLinksMessages } from '../../widgets/WalletLinks/WalletLinks.messages.js';

export const wallet = {
  ...amountErrorMessages,
  ...balanceMessages,
  ...packsMessages,
  ...addBalanceMessages,
  ...openReloadMessages,
  ...openAlertsMessages,
  ...walletLinksMessages,
  ...historyMoreMessages,
} as const;
