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
import { bannerSentence } from '../../react/bannerSentence.js';
import { createPartContext } from '../../react/createPartContext.js';
import { ActButton } from '../../react/parts/ActButton.js';
import { Button } from '../../react/parts/Button.js';
import { CopyForAdmin } from '../../react/parts/CopyForAdmin.js';
import { Heading, type HeadingLevel } from '../../react/parts/Heading.js';
import { PaymentFrame } from '../../react/parts/PaymentFrame.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { readMessages } from '../../react/read.messages.js';
import { useBanner } from '../../react/useBanner.js';
import { useComingFocus } from '../../react/useComingFocus.js';
import { useAmount, useFormat, useMessages } from '../../react/useMessages.js';
import { useNews } from '../../react/useNews.js';
import { usePayment } from '../../react/usePayment.js';
import { bannerMessages, bannerRefusalMessages } from './BillingBanner.messages.js';

interface Parts {
  readonly banner: BannerView;
  readonly titleId: string;
  readonly sentence: string;
  readonly dismiss: () => void;
}

const english = { ...bannerMessages, ...readMessages };

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
  const t = useMessages(english);
  const format = useFormat();
  const amount = useAmount();
  const [wasDismissed, setDismissed] = useState(false);
  const [wasTried, setTried] = useState(false);
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
    const retry = () => {
      setTried(true);
      place.retry();
    };
    return <ReadArm {...props} ref={ref} view={{ ...place, retry }} widget="BillingBanner" />;
  }
  if (place.state === 'dismissed' && wasDismissed) return <Gone>{t('banner.dismissed')}</Gone>;
  if (place.state === 'loading' && wasTried) return <Gone>{t('read.loading')}</Gone>;
  if (place.state === 'none' && wasTried) return <Gone>{t('banner.none')}</Gone>;
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

/** Keeps the focus where a button has gone, and says what has come of it. */
function Gone({ children }: { readonly children: string }) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <p ref={place} tabIndex={-1} data-farebox="Unseen">
      {children}
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

/** The banner is named by its title, whose `id` is therefore its own. */
export interface BillingBannerTitleProps extends Omit<ComponentPropsWithoutRef<'h2'>, 'id'> {
  /** The heading's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
}

/** Says what is due, and to who cannot act, who can. Renders a heading and a `<p>`. */
export const BillingBannerTitle = forwardRef<HTMLHeadingElement, BillingBannerTitleProps>(
  function BillingBannerTitle({ level = 2, ...props }, ref) {
    const { banner, titleId, sentence } = usePart('BillingBannerTitle');
    const t = useMessages(bannerMessages);
    const advice = useMessages(bannerRefusalMessages);
    const text = useRef<HTMLDivElement>(null);
    const updating = banner.updating ? t('banner.updating') : '';
    useComingFocus(text, 'BillingBanner');
    useNews(updating, updating);
    return (
      <div ref={text} tabIndex={-1} data-farebox="BillingBannerText">
        <Heading {...props} ref={ref} level={level} id={titleId} data-farebox="BillingBannerTitle">
          {sentence}
        </Heading>
        {banner.advice !== null && (
          <p data-farebox="BillingBannerAdvice">{advice.of('refusal', banner.advice)}</p>
        )}
        {banner.updating && <p data-farebox="BillingBannerAdvice">{updating}</p>}
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
