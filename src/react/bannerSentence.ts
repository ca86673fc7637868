import type { BannerView, Instant } from '../rules/index.js';
import { bytesText, type Format } from './format.js';
import type { Translate } from './messages.js';
import type { AmountFormat } from './useMessages.js';
import type { bannerSentences } from './banner.messages.js';

type Key = keyof typeof bannerSentences;

interface Words {
  readonly t: Translate<Key>;
  readonly format: Format;
  readonly amount: AmountFormat;
}

/**
 * The banner in one sentence, as it is shown and as it is copied; `now` is the server's. What ends
 * on the day of the reader's zone ends today. A kind without words is its own name.
 */
export function bannerSentence(
  banner: BannerView,
  now: Instant,
  { t, format, amount }: Words,
): string {
  switch (banner.kind) {
    case 'payment_action':
      return banner.due === null
        ? t('banner.payment_action')
        : t('banner.payment_action.due', { due: amount(banner.due) });
    case 'payment_failed':
      return banner.due === null
        ? t(`banner.payment_failed.${banner.state}`)
        : t(`banner.payment_failed.${banner.state}.due`, { due: amount(banner.due) });
    case 'incomplete':
      return t('banner.incomplete', { time: format.time(banner.expiresAt) });
    case 'over_seats':
      return t('banner.over_seats', { used: banner.used, count: banner.paid });
    case 'over_storage':
      return t('banner.over_storage', {
        used: bytesText(format, banner.used),
        quota: bytesText(format, banner.quota),
        over: bytesText(format, banner.overBy),
      });
    case 'cancel_scheduled':
      return t('banner.cancel_scheduled', { date: format.date(banner.endsAt) });
    case 'trial': {
      const date = format.date(banner.endsAt);
      return banner.daysLeft === 0 || date === format.date(now)
        ? t('banner.trial.today', { date })
        : t('banner.trial', { date, count: banner.daysLeft });
    }
    case 'autoreload_suspended':
      return t(`banner.autoreload_suspended.${banner.cause}`);
    case 'low_balance':
      return t(banner.stopped ? 'banner.low_balance.stopped' : 'banner.low_balance', {
        balance: amount(banner.balance),
      });
    default:
      return t.of('banner', (banner as { readonly kind: string }).kind);
  }
}
