export { createFakeStripe, type FakeStripe } from './createFakeStripe.js';
