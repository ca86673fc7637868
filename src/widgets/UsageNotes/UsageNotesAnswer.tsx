'use client';
import { useMessages } from '../../react/useMessages.js';
import type { UsageQuestion } from '../../react/useUsageNotes.js';
import { usageAnswerMessages } from './UsageNotesAnswer.messages.js';

interface AnswerProps {
  readonly question: UsageQuestion;
}

/** What is said to a question. Renders a `<p>`. */
export function UsageNotesAnswer({ question }: AnswerProps) {
  const t = useMessages(usageAnswerMessages);
  return <p data-farebox="FieldHint">{t(`usage.${question}.answer`)}</p>;
}
