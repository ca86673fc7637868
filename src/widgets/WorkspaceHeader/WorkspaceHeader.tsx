'use client';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type Ref,
  useContext,
  useImperativeHandle,
  useRef,
} from 'react';
import type { BillingOverview } from '../../rules/index.js';
import { useBilling } from '../../react/BillingContext.js';
import { Button } from '../../react/parts/Button.js';
import { Disclosure } from '../../react/parts/Disclosure.js';
import { Heading, type HeadingLevel } from '../../react/parts/Heading.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { FailureIsSaid } from '../../react/parts/Stale.js';
import { useKeptFocus } from '../../react/useKeptFocus.js';
import { useMessages } from '../../react/useMessages.js';
import { useOverview } from '../../react/useOverview.js';
import { workspaceMessages } from '../../react/workspace.messages.js';

export interface WorkspaceHeaderProps extends Omit<
  ComponentPropsWithoutRef<'div'>,
  'title' | 'children'
> {
  /** @default 'Billing' */
  title?: string | undefined;
  /** The title's level in the host's outline. @default 1 */
  level?: HeadingLevel | undefined;
  /** The heading, which can take the focus. */
  titleRef?: Ref<HTMLHeadingElement> | undefined;
}

const workspaceOf = ({ workspace }: BillingOverview) => workspace;

/**
 * Whose billing this is, so that nobody changes the wrong workspace, and the way to the viewer's
 * other ones where the host names them (`workspaces`, `onSwitchWorkspace` of the provider).
 * Renders a `<div>`; the title alone until the workspace is known, and under it why it is not.
 *
 * Parts: `WorkspaceHeaderTitle`, `WorkspaceHeaderName`.
 */
export const WorkspaceHeader = forwardRef<HTMLDivElement, WorkspaceHeaderProps>(
  function WorkspaceHeader({ title, level = 1, titleRef, ...props }, ref) {
    const view = useOverview(workspaceOf);
    const t = useMessages(workspaceMessages);
    const isSaid = useContext(FailureIsSaid);
    const heading = useRef<HTMLHeadingElement>(null);
    const holdsFocus = useKeptFocus(heading);
    useImperativeHandle<HTMLHeadingElement | null, HTMLHeadingElement | null>(
      titleRef,
      () => heading.current,
    );
    return (
      <div
        {...props}
        ref={ref}
        onFocusCapture={(event) => {
          holdsFocus(event);
          props.onFocusCapture?.(event);
        }}
        data-farebox="WorkspaceHeader"
      >
        <Heading ref={heading} tabIndex={-1} level={level} data-farebox="WorkspaceHeaderTitle">
          {title ?? t('page.title')}
        </Heading>
        {view.state === 'ready' && (
          <p data-farebox="WorkspaceHeaderName">
            <bdi>{view.value.name}</bdi>
          </p>
        )}
        <Others />
        {view.state !== 'ready' && view.state !== 'loading' && !isSaid && (
          <ReadArm view={view} widget="WorkspaceHeader" />
        )}
      </div>
    );
  },
);

function Others() {
  const { client, workspaces, onSwitchWorkspace } = useBilling();
  const t = useMessages(workspaceMessages);
  const others = workspaces.filter(({ id }) => id !== client.workspaceId);
  if (others.length === 0 || onSwitchWorkspace === undefined) return null;
  return (
    <Disclosure title={t('return.switch')}>
      <ul data-farebox="WorkspaceHeaderOthers">
        {others.map(({ id, name }) => (
          <li key={id}>
            <Button onClick={() => onSwitchWorkspace(id)}>
              <bdi>{name}</bdi>
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
