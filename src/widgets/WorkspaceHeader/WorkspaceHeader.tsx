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
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { FailureIsSaid } from '../../react/parts/Stale.js';
import { useKeptFocus } from '../../react/useKeptFocus.js';
import { useMessages } from '../../react/useMessages.js';
import { useOverview } from '../../react/useOverview.js';
import { workspaceMessages } from '../../react/workspace.messages.js';
import { WorkspaceHeaderName } from './WorkspaceHeaderName.js';
import { WorkspaceHeaderOthers } from './WorkspaceHeaderOthers.js';
import { PartsProvider } from './WorkspaceHeaderParts.js';
import { WorkspaceHeaderTitle } from './WorkspaceHeaderTitle.js';

export interface WorkspaceHeaderProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title'> {
  /** @default 'Billing' */
  title?: string | undefined;
  /** The title's level in the host's outline. @default 1 */
  level?: HeadingLevel | undefined;
  /** The heading, which can take the focus. */
  titleRef?: Ref<HTMLHeadingElement> | undefined;
}

const nameOf = ({ workspace }: BillingOverview) => workspace.name;

/**
 * Whose billing this is, so that nobody changes the wrong workspace, and the way to the viewer's
 * other ones where the host names them (`workspaces`, `onSwitchWorkspace` of the provider).
 * Renders a `<div>`; the title alone until the workspace is known, and under it why it is not.
 *
 * Parts: `WorkspaceHeaderTitle`, `WorkspaceHeaderName`, `WorkspaceHeaderOthers`; without children,
 * all of them in that order. The last also stands alone.
 */
export const WorkspaceHeader = forwardRef<HTMLDivElement, WorkspaceHeaderProps>(
  function WorkspaceHeader(
    { title, level = 1, titleRef, children = <DefaultParts />, ...props },
    ref,
  ) {
    const view = useOverview(nameOf);
    const t = useMessages(workspaceMessages);
    const isSaid = useContext(FailureIsSaid);
    const heading = useRef<HTMLHeadingElement>(null);
    const holdsFocus = useKeptFocus(heading);
    useImperativeHandle<HTMLHeadingElement | null, HTMLHeadingElement | null>(
      titleRef,
      () => heading.current,
    );
    return (
      <PartsProvider value={{ title: title ?? t('page.title'), level, heading, view }}>
        <div
          {...props}
          ref={ref}
          onFocusCapture={(event) => {
            holdsFocus(event);
            props.onFocusCapture?.(event);
          }}
          data-farebox="WorkspaceHeader"
        >
          {children}
          {view.state !== 'ready' && view.state !== 'loading' && !isSaid && (
            <ReadArm view={view} widget="WorkspaceHeader" />
          )}
        </div>
      </PartsProvider>
    );
  },
);

function DefaultParts() {
  return (
    <>
      <WorkspaceHeaderTitle />
      <WorkspaceHeaderName />
      <WorkspaceHeaderOthers />
    </>
  );
}
