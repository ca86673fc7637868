'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { Card } from '../../react/parts/Card.js';
import { Disclosure } from '../../react/parts/Disclosure.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { useMessages } from '../../react/useMessages.js';
import { useUsageNotes } from '../../react/useUsageNotes.js';
import { usageMessages } from './UsageNotes.messages.js';

export interface UsageNotesProps extends Omit<
  ComponentPropsWithoutRef<'section'>,
  'title' | 'children'
> {
  /** The card's title. @default 'How usage is charged' */
  title?: string | undefined;
  /** The title's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
}

/**
 * Answers what people ask beside their usage. Renders a `<section>` named by its title, with a
 * `<details>` a question; nothing where there is no balance to spend.
 */
export const UsageNotes = forwardRef<HTMLElement, UsageNotesProps>(function UsageNotes(
  { title, level, ...props },
  ref,
) {
  const view = useUsageNotes();
  const t = useMessages(usageMessages);
  const frame = { ...props, widget: 'UsageNotes', title: title ?? t('usage.title'), level };
  if (view.state !== 'ready') return <ReadArm {...frame} ref={ref} view={view} />;
  if (view.value.length === 0) return null;
  return (
    <Card {...frame} ref={ref}>
      {view.value.map((question) => (
        <Disclosure key={question} title={t(`usage.${question}`)}>
          <p data-farebox="FieldHint">{t(`usage.${question}.answer`)}</p>
        </Disclosure>
      ))}
    </Card>
  );
});
