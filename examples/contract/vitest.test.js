import { describe, it } from 'vitest';
import { describeBillingClient } from 'farebox/testing';
import { factory } from './factory.js';

describeBillingClient(factory, { describe, it });
