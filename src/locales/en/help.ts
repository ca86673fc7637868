/** English for questions, and for what people write to people. */
import { factsMessages } from '../../react/facts.messages.js';
import { letterMessages } from '../../react/letter.messages.js';
import { chargeMessages } from '../../widgets/ChargeReport/ChargeReport.messages.js';
import { openReportMessages } from '../../widgets/ChargeReport/OpenReport.messages.js';
import { salesMessages } from '../../widgets/ContactSales/ContactSales.messages.js';
import { educationMessages } from '../../widgets/EducationQuote/EducationQuote.messages.js';
import { openQuoteMessages } from '../../widgets/EducationQuote/OpenQuote.messages.js';
import { openSupportMessages } from '../../widgets/SupportRequest/OpenSupport.messages.js';
import { supportMessages } from '../../widgets/SupportRequest/SupportRequest.messages.js';
import { usageMessages } from '../../widgets/UsageNotes/UsageNotes.messages.js';
import { usageAnswerMessages } from '../../widgets/UsageNotes/UsageNotesAnswer.messages.js';

export const help = {
  ...letterMessages,
  ...factsMessages,
  ...salesMessages,
  ...chargeMessages,
  ...openReportMessages,
  ...usageMessages,
  ...usageAnswerMessages,
  ...educationMessages,
  ...openQuoteMessages,
  ...supportMessages,
  ...openSupportMessages,
} as const;
