'use client';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { BannerView } from '../../rules/index.js';
import { useBilling } from '../../react/BillingContext.js';
import { bannerSentence } from '../../react/bannerSentence.js';
import { createPartContext } from '../../react/createPartContext.js';
import { ActButton } from '../../react/parts/ActButton.js';
import { Button } from '../../react/parts/Button.js';
import { CopyForAdmin } from '../../react/parts/CopyForAdmin.js';
import { Heading, type HeadingLevel } from '../../react/parts/Heading.js';
import { PaymentFrame } from '../../react/parts/PaymentFrame.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { useBanner } from '../../react/useBanner.js';
import { useAmount, useFormat, useMessages } from '../../react/useMessages.js';
import { usePayment } from '../../react/usePayment.js';
import { bannerMessages, bannerRefusalMessages } from './BillingBanner.messages.js';

interface Parts {
  readonly banner: BannerView;
  readonly titleId: string;
  readonly sentence: string;
  readonly dismiss: () => void;
}

const [PartsProvider, usePart] = createPartContext<Parts>('BillingBanner');

export interface BillingBannerProps extends ComponentPropsWithoutRef<'section'> {}

/**
 * The most urgent thing to know about the workspace.
 * Renders a `<section>` named by its title; nothing while loading or when nothing is due.
 *
 * Parts: `BillingBannerTitle`, `BillingBannerActions`; without children, both in that order.
 * Styling: `data-kind` is the banner, `data-tone` its tone, `data-audience` who reads it,
 * `data-stale` a failed refresh.
 */
export const BillingBanner = forwardRef<HTMLElement, BillingBannerProps>(function BillingBanner(
  { children = <DefaultParts />, ...props },
  ref,
) {
  const place = useBanner();
  const titleId = useId();
  const t = useMessages(bannerMessages);
  const format = useFormat();
  const amount = useAmount();
  const [wasDismissed, setDismissed] = useState(false);
  const due = place.state === 'due' ? place : null;
  const banner = due?.banner ?? null;
  const now = due?.now ?? '';
  const put = due?.dismiss;

  const parts = useMemo<Parts | null>(
    () =>
      banner && {
        banner,
        titleId,
        sentence: bannerSentence(banner, now, { t, format, amount }),
        dismiss: () => {
          setDismissed(true);
          put?.();
        },
      },
    [banner, now, titleId, t, format, amount, put],
  );

  useNews(place.state === 'loading' ? null : (banner?.kind ?? ''), parts?.sentence ?? '');
  if (place.state === 'failed') {
    return <ReadArm {...props} ref={ref} view={place} widget="BillingBanner" />;
  }
  if (place.state === 'dismissed' && wasDismissed) return <Dismissed />;
  if (due === null || parts === null) return null;
  return (
    <PartsProvider value={parts}>
      <section
        {...props}
        ref={ref}
        aria-labelledby={titleId}
        data-farebox="BillingBanner"
        data-kind={due.banner.kind}
        data-tone={due.banner.tone}
        data-audience={due.banner.audience}
        data-stale={due.stale || undefined}
      >
        {children}
      </section>
    </PartsProvider>
  );
});

/** Says a banner that comes up after the first answer; what was there from the start is read in its place. */
function useNews(kind: string | null, sentence: string) {
  const { announce } = useBilling();
  const heard = useRef<string | null>(null);
  useEffect(() => {
    if (kind === null || kind === heard.current) return;
    if (heard.current !== null && sentence !== '') announce(sentence);
    heard.current = kind;
  }, [kind, sentence, announce]);
}

/** Keeps the focus in its place when the banner goes. */
function Dismissed() {
  const t = useMessages(bannerMessages);
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <p ref={place} tabIndex={-1} data-farebox="Unseen">
      {t('banner.dismissed')}
    </p>
  );
}

function DefaultParts() {
  return (
    <>
      <BillingBannerTitle />
      <BillingBannerActions />
    </>
  );
}

export interface BillingBannerTitleProps extends ComponentPropsWithoutRef<'h2'> {
  /** The heading's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
}

/** Says what is due, and to who cannot act, who can. Renders a heading and a `<p>`. */
export const BillingBannerTitle = forwardRef<HTMLHeadingElement, BillingBannerTitleProps>(
  function BillingBannerTitle({ level = 2, ...props }, ref) {
    const { banner, titleId, sentence } = usePart('BillingBannerTitle');
    const t = useMessages(bannerMessages);
    const advice = useMessages(bannerRefusalMessages);
    return (
      <div data-farebox="BillingBannerText">
        <Heading {...props} ref={ref} level={level} id={titleId} data-farebox="BillingBannerTitle">
          {sentence}
        </Heading>
        {banner.advice !== null && (
          <p data-farebox="BillingBannerAdvice">{advice.of('refusal', banner.advice)}</p>
        )}
        {banner.updating && (
          <p role="status" data-farebox="BillingBannerAdvice">
            {t('banner.updating')}
          </p>
        )}
      </div>
    );
  },
);

export interface BillingBannerActionsProps extends ComponentPropsWithoutRef<'div'> {}

/**
 * Offers the answers, the first one filled; a refused one says why. Who cannot act gets the text to
 * pass on. Renders a `<div>` of buttons, and what one of them opened: a checkout, the bank's question.
 */
export const BillingBannerActions = forwardRef<HTMLDivElement, BillingBannerActionsProps>(
  function BillingBannerActions(props, ref) {
    const { banner, sentence, dismiss } = usePart('BillingBannerActions');
    const t = useMessages(bannerMessages);
    const payment = usePayment();
    return (
      <>
        <div {...props} ref={ref} data-farebox="BillingBannerActions">
          {banner.answers.map(({ answer, action, decision }, index) => (
            <ActButton
              key={answer}
              action={action}
              decision={decision}
              act={payment}
              item={answer === 'verify_payment' ? { awaitsBank: true } : undefined}
              name={answer}
              sentences={bannerRefusalMessages}
              variant={index === 0 ? 'filled' : 'outline'}
            >
              {t.of('answer', answer)}
            </ActButton>
          ))}
          {banner.audience === 'limited' && <CopyForAdmin warning={sentence} />}
          {banner.dismissible && (
            <Button variant="plain" onClick={dismiss}>
              {t('banner.dismiss')}
            </Button>
          )}
        </div>
        <PaymentFrame payment={payment} />
      </>
    );
  },
);
