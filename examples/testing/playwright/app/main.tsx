import { BillingPage, BillingProvider } from 'farebox';
import { createHttpClient } from 'farebox/client';
import 'farebox/styles.css';
import { createRoot } from 'react-dom/client';

const client = createHttpClient({ baseUrl: '/api/billing', workspaceId: 'ws_meadow' });

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <BillingProvider client={client} allowedHosts={['127.0.0.1:4010', 'processor.test']}>
      <BillingPage />
    </BillingProvider>,
  );
}
