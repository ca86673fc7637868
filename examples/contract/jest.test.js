import { describeBillingClient } from 'farebox/testing';
import { factory } from './factory.js';

describeBillingClient(factory); // describe and it are global in Jest
