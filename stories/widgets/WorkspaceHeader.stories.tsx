import type { Meta, StoryObj } from '@storybook/react-vite';
import { WorkspaceHeader, WorkspaceHeaderName, WorkspaceHeaderTitle } from '../../src/index.js';
import { failed } from '../support/arms.js';
import { atOnce, read, says } from '../support/read.js';

const meta = {
  title: 'Widgets/WorkspaceHeader',
  component: WorkspaceHeader,
  play: read,
} satisfies Meta<typeof WorkspaceHeader>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Ready: Story = {
  play: says('Harbour Studio'),
  parameters: { billing: { scenario: 'team/active' } },
};

/** The viewer is a member of others too, and the host can go there. */
export const Several: Story = {
  play: says('Switch workspace'),
  parameters: {
    billing: {
      scenario: 'team/active',
      workspaces: [
        { id: 'ws_2', name: 'Lakeside Press' },
        { id: 'ws_3', name: 'The Northern Cooperative for Printing, Binding and Illustration' },
      ],
    },
  },
};

export const Loading: Story = {
  play: atOnce,
  parameters: {
    billing: { scenario: 'team/active', faults: [{ on: 'GET /overview', does: 'hang' }] },
  },
};

/** Whose it is cannot be said: the title stays. */
export const Failed: Story = failed({ scenario: 'team/active' });

/** An old answer still names the workspace. */
export const Stale: Story = {
  play: says('Harbour Studio'),
  parameters: {
    billing: {
      scenario: 'team/active',
      initial: true,
      faults: [{ on: 'GET /overview', does: 'lose_request' }],
    },
  },
};

/** In the markup of a host: the name above the title, and no way to others. */
export const ByItsParts: Story = {
  play: says('Harbour Studio'),
  args: {
    children: (
      <div>
        <WorkspaceHeaderName />
        <WorkspaceHeaderTitle />
      </div>
    ),
  },
  parameters: { billing: { scenario: 'team/active' } },
};
