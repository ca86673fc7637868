'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useBilling } from '../../react/BillingContext.js';
import { Button } from '../../react/parts/Button.js';
import { Disclosure } from '../../react/parts/Disclosure.js';
import { useMessages } from '../../react/useMessages.js';
import { workspaceMessages } from '../../react/workspace.messages.js';

export interface WorkspaceHeaderOthersProps extends Omit<
  ComponentPropsWithoutRef<'details'>,
  'title' | 'children'
> {}

/**
 * The viewer's other workspaces, each as the button that leads there. Renders a `<details>`; nothing
 * where the host names none.
 *
 * Styling: `DisclosureTitle` opens it, and `WorkspaceHeaderList` holds a `Button` for each.
 */
export const WorkspaceHeaderOthers = forwardRef<HTMLDetailsElement, WorkspaceHeaderOthersProps>(
  function WorkspaceHeaderOthers(props, ref) {
    const { client, workspaces, onSwitchWorkspace } = useBilling();
    const t = useMessages(workspaceMessages);
    const others = workspaces.filter(({ id }) => id !== client.workspaceId);
    if (others.length === 0 || onSwitchWorkspace === undefined) return null;
    return (
      <Disclosure {...props} ref={ref} part="WorkspaceHeaderOthers" title={t('return.switch')}>
        <ul data-farebox="WorkspaceHeaderList">
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
  },
);
