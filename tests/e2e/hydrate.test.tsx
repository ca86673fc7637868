import { hydrateRoot } from 'react-dom/client';
import { describe, expect, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { createHttpClient } from '../../src/client/index.js';
import { createMockBilling } from '../../mocks/index.js';
import { HostPage } from './HostPage.js';

const languages = [
  ['en-US', 'UTC'],
  ['de-DE', 'Europe/Berlin'],
] as const;

describe.each(languages)('in %s, %s', (locale, timeZone) => {
  it.each(['workspace/past-due', 'team/active', 'wallet/active'] as const)(
    'the page of %s, as a server drew it, is taken over as it stands',
    async (scenario) => {
      const { html, initialOverview } = await commands.drawOnServer(scenario, locale, timeZone);
      const { workspaceId, fetch } = createMockBilling({ scenario });
      const client = createHttpClient({ baseUrl: 'https://billing.test', workspaceId, fetch });
      const complaints = vi.spyOn(console, 'error');
      const onRecoverableError = vi.fn<(error: unknown) => void>();
      const container = document.body.appendChild(document.createElement('div'));
      container.innerHTML = html;
      const heading = container.querySelector('h1');
      expect(heading).toHaveTextContent('Billing');

      const onHydrated = vi.fn<() => void>();
      const props = { client, initialOverview, locale, timeZone, onHydrated };
      const root = hydrateRoot(container, <HostPage {...props} />, { onRecoverableError });
      await expect.poll(() => onHydrated).toHaveBeenCalled();

      expect(onRecoverableError).not.toHaveBeenCalled();
      expect(complaints).not.toHaveBeenCalled();
      expect(container.querySelector('h1')).toBe(heading);
      root.unmount();
      container.remove();
    },
  );
});
