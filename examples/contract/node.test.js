import { describe, it } from 'node:test';
import { describeBillingClient } from 'farebox/testing';
import { factory } from './factory.js';

describeBillingClient(factory, { describe, it });
