import { screen } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it } from 'vitest';
import { ActButton } from '../../src/react/parts/ActButton.js';
import { useAct } from '../../src/react/useAct.js';
import type { Action } from '../../src/rules/index.js';
import { answering } from '../support/answering.js';
import { renderBilling } from '../support/renderBilling.js';

const own = createRef<HTMLAnchorElement & HTMLButtonElement>();

function Own({ action }: { readonly action: Action }) {
  const act = useAct();
  return (
    <ActButton
      ref={own}
      className="own"
      id="own"
      aria-label="Ours"
      data-own="yes"
      variant="filled"
      action={action}
      decision={{ allowed: true }}
      act={act}
    >
      Go
    </ActButton>
  );
}

describe('ActButton', () => {
  it.each([
    ['a link', 'members.manage', 'link'],
    ['a button', 'portal.open', 'button'],
  ] as const)('keeps what it is given as %s', async (_, action, role) => {
    const { fetch } = answering('workspace', 'admin');
    renderBilling(<Own action={action} />, { fetch, links: { members: '/members' } });
    const drawn = await screen.findByRole(role, { name: 'Ours' });
    expect(drawn).toHaveClass('own');
    expect(drawn).toHaveAttribute('id', 'own');
    expect(drawn).toHaveAttribute('data-own', 'yes');
    expect(drawn).toHaveAttribute('data-variant', 'filled');
    expect(drawn).not.toHaveAttribute('variant');
    expect(own.current).toBe(drawn);
  });
});
