import { describe, it } from 'node:test';
import { describeBillingHttp } from 'farebox/testing';

const viewer = (workspaceId, token) => ({
  workspaceId,
  headers: { Authorization: `Bearer ${token}` },
});

const baseUrl = process.env.BILLING_URL ?? 'http://127.0.0.1:8080/billing';

describeBillingHttp(
  baseUrl,
  {
    manager: viewer('ws_meadow', 'manager'),
    member: viewer('ws_meadow', 'member'),
    stranger: viewer('ws_harbour', 'stranger'),
  },
  { describe, it },
);
