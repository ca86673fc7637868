/** The page that is photographed for contact sheets and the README: one scenario, as its address says. */
import { createRoot } from 'react-dom/client';
import { createHttpClient } from '../src/client/index.js';
import { BillingPage, BillingProvider } from '../src/index.js';
import { ar } from '../src/locales/ar.js';
import { createMockBilling, type MockBillingOptions } from '../mocks/index.js';
import { createFakes } from '../mocks/react/index.js';

const asked = new URLSearchParams(location.search);
const rtl = asked.get('direction') === 'rtl';

const mock = createMockBilling({
  scenario: (asked.get('scenario') ?? 'team/active') as MockBillingOptions['scenario'],
  role: (asked.get('role') ?? undefined) as MockBillingOptions['role'],
  surface: (asked.get('surface') ?? undefined) as MockBillingOptions['surface'],
});
const client = createHttpClient({ ...mock, baseUrl: 'https://billing.test' });
const { slots } = createFakes(mock);
const address = '#elsewhere';
const links = {
  members: address,
  files: address,
  sales: address,
  support: address,
};

const language = rtl ? { locale: 'ar-EG', catalogue: ar } : { locale: 'en-US' };

function Host() {
  return (
    <BillingProvider client={client} slots={slots} {...language} timeZone="UTC" links={links}>
      <BillingPage />
    </BillingProvider>
  );
}

const { documentElement: html, body } = document;
html.dir = rtl ? 'rtl' : 'ltr';
html.dataset['theme'] = asked.get('theme') ?? 'light';
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :root { color-scheme: light; font-family: system-ui, sans-serif; }
  :root[data-theme='dark'] { color-scheme: dark; }
  body { margin: 0; padding: 24px; background: light-dark(#fafafa, #0f1012); color: light-dark(#16181d, #f1f2f4); }
`);
document.adoptedStyleSheets = [sheet];
createRoot(document.querySelector('#root') ?? body).render(<Host />);
