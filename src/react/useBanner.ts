'use client';
import type { BannerView, BillingOverview, Instant } from '../rules/index.js';
import { minuteOf } from './minuteOf.js';
import type { Unread } from './ReadView.js';
import { useDismissed } from './useDismissed.js';
import { useOverview } from './useOverview.js';

/** What the banner's place holds. Nothing due is one answer, a failed read another. */
export type BannerPlace =
  | Unread
  | { readonly state: 'none' }
  | { readonly state: 'dismissed' }
  | {
      readonly state: 'due';
      readonly banner: BannerView;
      /** The server's time of this answer, to the minute. */
      readonly now: Instant;
      readonly stale: boolean;
      readonly dismiss: () => void;
    };

/**
 * The banner that won on the server, or why there is none to show.
 *
 * Reads the overview and adds no request of its own. A failed refresh keeps the last banner and
 * calls it stale; a first read that failed is `failed`, never `none`. One that the viewer put away
 * is `dismissed` until it comes up anew.
 */
export function useBanner(): BannerPlace {
  const view = useOverview(bannerOf);
  const value = view.state === 'ready' ? view.value : null;
  const [isDismissed, dismiss] = useDismissed(value?.id ?? null);

  if (view.state !== 'ready') return view;
  if (value === null) return { state: 'none' };
  if (isDismissed && value.banner.dismissible) return { state: 'dismissed' };
  return { state: 'due', banner: value.banner, now: value.now, stale: view.stale, dismiss };
}

const bannerOf = ({ banner, workspace, now }: BillingOverview) =>
  banner && { banner, now: minuteOf(now), id: `${workspace.id}:${banner.kind}:${banner.since}` };
