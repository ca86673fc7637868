'use client';
import { forwardRef, type ReactNode } from 'react';
import { useWords } from '../useWords.js';
import { BareArm, type BareArmProps, Reason } from './BareArm.js';
import { Card } from './Card.js';
import type { HeadingLevel } from './Heading.js';

export interface ReadArmProps extends Omit<BareArmProps, 'title'> {
  /** What there is nothing to show of; not given inside a frame that says it. */
  title?: ReactNode;
  level?: HeadingLevel | undefined;
}

/**
 * What stands in a widget's place while there is nothing to show: a skeleton, or under the widget's
 * title a failure with another try, a refusal, a lost session. A title whose words are still to
 * come is left out. Renders a `<section>`.
 * Styling: `data-state` is the arm; `data-widget` the widget of a skeleton or where no title is.
 */
export const ReadArm = forwardRef<HTMLElement, ReadArmProps>(function ReadArm(
  { view, title, level, ...props },
  ref,
) {
  const { widget } = props;
  const words = useWords(widget);
  if (view.state === 'loading' || title === undefined || words) {
    return <BareArm {...props} ref={ref} view={view} />;
  }
  return (
    <Card {...props} ref={ref} title={title} level={level} data-state={view.state}>
      <Reason view={view} widget={widget} isTitled />
    </Card>
  );
});
