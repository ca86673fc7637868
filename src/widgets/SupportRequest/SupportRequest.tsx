'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { Card } from '../../react/parts/Card.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { Stale } from '../../react/parts/Stale.js';
import { whenNeeded } from '../../react/parts/whenNeeded.js';
import { useMessages } from '../../react/useMessages.js';
import { useSupportRequest } from '../../react/useSupportRequest.js';
import { supportMessages } from './SupportRequest.messages.js';

export interface SupportRequestProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title'> {
  /** The card's title. @default 'Contact support' */
  title?: string | undefined;
  /** The title's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
  /** The error that the person saw, word for word, where one led here. */
  problem?: string | undefined;
}

const OpenSupport = whenNeeded('LetterForm', () =>
  import('./OpenSupport.js').then((code) => code.OpenSupport),
);

/**
 * Writes to support, with the workspace, the role, the plan, an invoice and the banner as they are
 * shown. Secrets are masked before anything is sent. Where the back end takes no messages, the facts
 * are there to copy. Renders a `<section>` named by its title, with a form. It is one letter, so that
 * it has no parts; children stand before it, such as the hours of support.
 *
 * Styling: `LetterForm` is the form, `LetterFormFacts` what goes with it, `LetterPlace` holds both.
 */
export const SupportRequest = forwardRef<HTMLElement, SupportRequestProps>(function SupportRequest(
  { title, level, problem, children, ...props },
  ref,
) {
  const view = useSupportRequest();
  const t = useMessages(supportMessages);
  const frame = { ...props, widget: 'SupportRequest', title: title ?? t('support.title'), level };
  if (view.state !== 'ready') return <ReadArm {...frame} ref={ref} view={view} />;
  return (
    <Card {...frame} ref={ref}>
      <Stale view={view} />
      {children}
      <OpenSupport view={view.value} problem={problem} />
    </Card>
  );
});
