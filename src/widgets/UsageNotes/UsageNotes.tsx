'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { createPartContext } from '../../react/createPartContext.js';
import { Card } from '../../react/parts/Card.js';
import { Disclosure } from '../../react/parts/Disclosure.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { whenNeeded } from '../../react/parts/whenNeeded.js';
import { useMessages } from '../../react/useMessages.js';
import { type UsageQuestion, useUsageNotes } from '../../react/useUsageNotes.js';
import { usageMessages } from './UsageNotes.messages.js';

const [PartsProvider, usePart] = createPartContext<readonly UsageQuestion[]>('UsageNotes');

export interface UsageNotesProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title'> {
  /** The card's title. @default 'How usage is charged' */
  title?: string | undefined;
  /** The title's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
}

/**
 * Answers what people ask beside their usage. Renders a `<section>` named by its title; nothing
 * where there is no balance to spend.
 *
 * Parts: `UsageNotesNote`; without children, one for each question that arises.
 */
export const UsageNotes = forwardRef<HTMLElement, UsageNotesProps>(function UsageNotes(
  { title, level, children = <DefaultParts />, ...props },
  ref,
) {
  const view = useUsageNotes();
  const t = useMessages(usageMessages);
  const frame = { ...props, widget: 'UsageNotes', title: title ?? t('usage.title'), level };
  if (view.state !== 'ready') return <ReadArm {...frame} ref={ref} view={view} />;
  if (view.value.length === 0) return null;
  return (
    <PartsProvider value={view.value}>
      <Card {...frame} ref={ref}>
        {children}
      </Card>
    </PartsProvider>
  );
});

function DefaultParts() {
  return usePart('UsageNotes').map((question) => (
    <UsageNotesNote key={question} question={question} />
  ));
}

const UsageNotesAnswer = whenNeeded('UsageNotesAnswer', () =>
  import('./UsageNotesAnswer.js').then((code) => code.UsageNotesAnswer),
);

export interface UsageNotesNoteProps extends Omit<ComponentPropsWithoutRef<'details'>, 'title'> {
  question: UsageQuestion;
}

/**
 * A question, with its answer, or the host's as children, once it is opened. Renders a `<details>`;
 * nothing where the question does not arise. Styling: `DisclosureTitle` is the question.
 */
export const UsageNotesNote = forwardRef<HTMLDetailsElement, UsageNotesNoteProps>(
  function UsageNotesNote(
    { question, children = <UsageNotesAnswer question={question} />, ...props },
    ref,
  ) {
    const questions = usePart('UsageNotesNote');
    const t = useMessages(usageMessages);
    if (!questions.includes(question)) return null;
    return (
      <Disclosure {...props} ref={ref} part="UsageNotesNote" title={t(`usage.${question}`)}>
        {children}
      </Disclosure>
    );
  },
);
